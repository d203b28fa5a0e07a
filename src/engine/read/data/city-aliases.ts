/** Other names of places, by country: `Name in cities.ts=other|other;…`. Written by hand. */
export const cityAliases: Readonly<Record<string, string>> = {
  US: 'New York City=NYC|New York',
};
