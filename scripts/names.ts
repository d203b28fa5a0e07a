import { readFileSync } from 'node:fs';
import { compareNames, type NameRelation } from '../src/engine/read/name.ts';
import { csvField, csvRows } from './name-figures/csv.ts';
import { figures, type Judged } from './name-figures/figures.ts';
import { isHeldAside } from './name-figures/split.ts';

/**
 * npm run -s names -- PAIRS.csv [--develop | --held]
 * Prints id,similarity,relation for each row; with a column "same", the figures go to standard error.
 */
function main(args: readonly string[]): void {
  const path = args.find((arg) => !arg.startsWith('--'));
  if (path === undefined) {
    console.error('Give a CSV file with the columns id, name1 and name2.');
    process.exitCode = 2;
    return;
  }
  const rows = csvRows(readFileSync(path, 'utf8')).filter((row) => isWanted(row.id ?? '', args));
  const cold = performance.now();
  const judged = rows.map(judge);
  const coldSeconds = (performance.now() - cold) / 1000;
  const lines = judged.map((row) => `${csvField(row.id)},${row.similarity.toFixed(4)},${row.relation}`);
  console.log(['id,similarity,relation', ...lines].join('\n'));
  if (rows.some((row) => row.same === '0' || row.same === '1')) console.error(figures(judged));
  console.error(
    `comparisons a second: ${perSecond(rows.length, coldSeconds)} with every name read for the first time, ${warm(rows)} after`,
  );
}

function isWanted(id: string, args: readonly string[]): boolean {
  if (args.includes('--held')) return isHeldAside(id);
  return args.includes('--develop') ? !isHeldAside(id) : true;
}

function judge(row: Readonly<Record<string, string>>): Judged & { readonly relation: NameRelation } {
  const { similarity, relation } = compareNames(row.name1 ?? '', row.name2 ?? '');
  return {
    id: row.id ?? '',
    similarity,
    relation,
    same: row.same === '1',
    culture: row.culture ?? '',
    type: row.pair_type ?? '',
  };
}

function warm(rows: readonly Readonly<Record<string, string>>[]): string {
  const rounds = Math.ceil(100_000 / Math.max(1, rows.length));
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const row of rows) compareNames(row.name1 ?? '', row.name2 ?? '');
  return perSecond(rounds * rows.length, (performance.now() - start) / 1000);
}

function perSecond(count: number, seconds: number): string {
  return Math.round(count / Math.max(seconds, 1e-9)).toLocaleString('en');
}

main(process.argv.slice(2));
