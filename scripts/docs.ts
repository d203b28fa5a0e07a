import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dossierJsonSchema, reportJsonSchema } from '../src/engine/json-schema.ts';
import { checksFolder, checksIndex } from './checks-index.ts';
import { dataPage } from './data-page.ts';
import { dossierPage } from './dossier-page.ts';

// Two passes: the page of checks is drawn from the index, so the index is written first.
const isCheckOnly = process.argv.includes('--check');
const stale: string[] = [];

put(`${checksFolder}/index.ts`, checksIndex());
put('docs/data.md', dataPage());
put('docs/dossier.md', dossierPage());
put('docs/dossier.schema.json', `${JSON.stringify(dossierJsonSchema('ref'), null, 1)}\n`);
put('docs/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 1)}\n`);
if (existsSync(new URL('./checks-page.ts', import.meta.url))) {
  const { checksPage } = await import('./checks-page.ts');
  put('docs/checks.md', checksPage());
}
if (stale.length > 0) {
  process.stderr.write(`Out of step with the code: ${stale.join(', ')}. Run \`npm run docs\`.\n`);
  process.exitCode = 1;
}

function put(file: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) return;
  if (isCheckOnly) stale.push(file);
  else writeFileSync(file, text);
}
