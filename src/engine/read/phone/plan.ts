/**
 * Countries that number their telephones in one plan, whose lines can't be told apart by the number alone: a British mobile
 * may lie in a range that was first given out on Guernsey. Calling codes of ITU-T E.164; +1 and +7 are not here, since
 * their countries have area codes of their own, but territories that a country counts as its own are.
 */
const sharedPlans: readonly (readonly string[])[] = [
  ['GB', 'GG', 'IM', 'JE'],
  ['US', 'PR', 'VI', 'GU', 'AS', 'MP'],
  ['AU', 'CC', 'CX'],
  ['IT', 'VA'],
  ['NO', 'SJ'],
  ['FI', 'AX'],
  ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF', 'PM'],
  ['CW', 'BQ'],
  ['MA', 'EH'],
];

/** The country of a number, and those that share its numbering plan. */
export function countriesOfPlan(country: string): readonly string[] {
  return sharedPlans.find((plan) => plan.includes(country)) ?? [country];
}
