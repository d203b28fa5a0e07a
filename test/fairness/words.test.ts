import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenAnywhere, forbiddenInFindings } from '../support/forbidden-words.ts';
import { cases, examples } from './corpus.ts';
import { reportsOf } from './sameness.ts';

const written = ['src', 'db', 'scripts', 'docs', 'README.md', 'manifest.yml']
  .filter((path) => existsSync(path))
  .flatMap(filesOf);

function filesOf(path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|md|ya?ml|css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `docs/` may quote the fact sheet, on lines that begin with ">". */
function ourWords(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return file.startsWith('docs') ? lines.filter((line) => !line.startsWith('>')) : lines;
}

describe('the words that we do not use of anybody', () => {
  it('stand in no text of ours', () => {
    expect(written.length).toBeGreaterThan(100);
    const wrong = written.flatMap((file) =>
      ourWords(file).flatMap((line, at) => (forbiddenAnywhere.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in no report but inside a quoted value', () => {
    const wrong = [...cases(), ...examples()].flatMap(({ title, dossier }) =>
      reportsOf(dossier).flatMap(([where, report]) => {
        const words = JSON.stringify([report.findings, report.explained, report.not_checked].flat(), (key, value) =>
          ['value', 'note', 'reason', 'why', 'check', 'signals', 'fact'].includes(key) ? undefined : value,
        );
        return forbiddenInFindings.test(words) ? [`${title}, ${where}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  }, 120_000);
});
