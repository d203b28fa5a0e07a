import { ageDays, bundledLists, isStale } from '../src/engine/bundled-lists.ts';

/** Prints each bundled list with its age; `npm run data -- --check` fails if one is stale. */
const today = new Date().toISOString();
const stale = bundledLists.filter((list) => isStale(list, today));
const width = Math.max(...bundledLists.map((list) => list.id.length));

for (const list of bundledLists) {
  const age = `${ageDays(list, today)} of ${list.staleAfterDays} days`;
  const mark = stale.includes(list) ? 'STALE' : 'fresh';
  process.stdout.write(`${mark}  ${list.id.padEnd(width)}  ${list.asOf}  ${age.padStart(17)}  ${list.licence}\n`);
}
process.stdout.write(
  stale.length === 0
    ? `All ${bundledLists.length} lists are fresh. Sources: docs/data.md\n`
    : `Stale: ${stale.map((list) => list.id).join(', ')}. How to renew them: docs/data.md\n`,
);
if (stale.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
