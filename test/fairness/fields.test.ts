import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/engine/checks/index.ts';

/** What no rule may know of anybody (design, section 4). */
const never =
  'gender|sex|ethnicity|ethnic_origin|race|religion|accent|mother_tongue|language|languages|locale|age|birthplace|place_of_birth|disability|looks|marital_status|fluency|nationality_guess';

const engine = readdirSync('src/engine', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...keysOf(one)]);
}

describe('what no rule knows', () => {
  it('no field of the dossier holds it', () => {
    const schema = JSON.parse(readFileSync('test/schemas/dossier.schema.json', 'utf8'));
    expect(keysOf(schema).filter((key) => new RegExp(`^(${never})$`).test(key))).toEqual([]);
  });

  it('no line of the engine reads it', () => {
    const reads = new RegExp(`\\.(${never})\\b|\\[['"](${never})['"]\\]|^\\s*(${never})\\??:`, 'm');
    const wrong = engine.filter((file) => reads.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('only the check of equal statements asks for a nationality or a right to work', () => {
    const asking = checks.filter((check) =>
      [...check.needs, ...check.may].some((name) => name === 'stated.nationality' || name === 'stated.work_right'),
    );
    expect(asking.map((check) => check.id)).toEqual(['status-statement-conflict']);
  });

  it('a birth date is read only where it is compared with another statement of it', () => {
    const reading = engine.filter(
      (file) =>
        file.includes('/checks/') && /\bdate_of_birth\b|\bbirth_year\b/.test(rulesOf(readFileSync(file, 'utf8'))),
    );
    expect(reading.map((file) => file.replace('src/engine/checks/', '')).sort()).toEqual([
      'identity/impossible-document-date.ts',
      'identity/mrz-differs-from-print.ts',
      'lists/sanctions-match.ts',
    ]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** A check without its examples. */
const rulesOf = (text: string): string => withoutComments(text).replace(/^ {2}examples: \[[\s\S]*?^ {2}\],/m, '');
