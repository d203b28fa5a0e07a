import { readFileSync, writeFileSync } from 'node:fs';
import { allFigures, whole } from '../test/fairness/figures.ts';
import { fairnessPage } from '../test/fairness/page.ts';

/**
 * npm run fairness: sets every dossier elsewhere, writes docs/fairness.md, and lists each difference. With `--check` it
 * writes nothing, and fails where the page is another.
 */
const page = 'docs/fairness.md';
const all = allFigures(whole);
for (const { title, swaps, reports, differing } of all) {
  process.stdout.write(
    `${title}: ${swaps} set elsewhere, ${reports} reports compared, ${differing.length} differences\n`,
  );
  for (const line of differing) process.stdout.write(`  ${line}\n`);
}
if (all.some((one) => one.differing.length > 0)) process.exitCode = 1;
if (!process.argv.includes('--check')) writeFileSync(page, fairnessPage(all));
else if (readFileSync(page, 'utf8') !== fairnessPage(all)) {
  process.stderr.write(`Out of step with the code: ${page}. Run \`npm run fairness\`.\n`);
  process.exitCode = 1;
}
