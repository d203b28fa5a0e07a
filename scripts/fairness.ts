import { writeFileSync } from 'node:fs';
import { caseFigures, exampleFigures, generatedFigures } from '../test/fairness/figures.ts';
import { fairnessPage } from '../test/fairness/page.ts';

/** npm run fairness: sets every dossier elsewhere, writes docs/fairness.md, and lists each difference. */
const all = [caseFigures(), exampleFigures(), generatedFigures()];
writeFileSync('docs/fairness.md', fairnessPage(all));
for (const { title, swaps, reports, differing } of all) {
  process.stdout.write(
    `${title}: ${swaps} set elsewhere, ${reports} reports compared, ${differing.length} differences\n`,
  );
  for (const line of differing) process.stdout.write(`  ${line}\n`);
}
if (all.some((one) => one.differing.length > 0)) process.exitCode = 1;
