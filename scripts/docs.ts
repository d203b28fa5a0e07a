import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checksFolder, checksIndex } from './checks-index.ts';
import { dataPage } from './data-page.ts';

// Two passes: the page of checks is drawn from the index, so the index is written first.
const isCheckOnly = process.argv.includes('--check');
const stale: string[] = [];

put(`${checksFolder}/index.ts`, checksIndex());
put('docs/data.md', dataPage());
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
