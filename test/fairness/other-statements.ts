import type { Dossier } from '../../src/engine/dossier.ts';
import { isSameStatement } from '../../src/engine/read/nationality.ts';
import { leaves } from './walk.ts';

const statements: readonly string[] = ['nationality', 'work_right'];
const states = [
  'FRA',
  'KEN',
  'BRA',
  'JPN',
  'IRN',
  'CUB',
  'NOR',
  'PRK',
  'USA',
  'SYR',
  'CHN',
  'RUS',
  'NGA',
  'PAK',
  'AUS',
  'DOM',
];

/** Every nationality, right to work and issuing state by another, the same by the same one, whether a word or a code. */
export function withOtherStatements(dossier: Dossier, first: number): Dossier {
  const said = new Map<string, string>();
  const issued = new Map<string, string>();
  for (const [text, path] of leaves(dossier)) {
    const key = path.at(-1) ?? '';
    const stated = plain(String(text));
    if (statements.includes(key) && !said.has(stated)) {
      const same =
        key === 'nationality' ? [...said.keys()].find((one) => isSameStatement(key, one, stated)) : undefined;
      said.set(stated, (same && said.get(same)) ?? `Statement ${first + said.size}`);
    }
    const codes = key === 'issuing_state' ? [String(text)] : key === 'mrz' ? statesIn(String(text)) : [];
    for (const code of codes)
      if (!issued.has(code)) issued.set(code, states[(first + issued.size) % states.length] ?? code);
  }
  return deep(dossier, [], said, issued) as Dossier;
}

const plain = (text: string): string => text.trim().toLowerCase();

type Pairs = ReadonlyMap<string, string>;

function deep(value: unknown, path: readonly string[], said: Pairs, issued: Pairs): unknown {
  if (Array.isArray(value)) return value.map((one) => deep(one, path, said, issued));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, deep(one, [...path, key], said, issued)]),
    );
  }
  if (typeof value !== 'string') return value;
  const key = path.at(-1) ?? '';
  if (statements.includes(key) || key === 'value') return said.get(plain(value)) ?? value;
  if (key === 'issuing_state') return issued.get(value) ?? value;
  return key === 'mrz' ? withStates(value, issued) : value;
}

/** Where a line of 44, 36 or 30 characters holds a state: of the first line the issuer, of the second the nationality. */
function placesOfState(line: string): readonly number[] {
  if (/^[A-Z]/.test(line) && /^[A-Z][A-Z<][A-Z<]{3}/.test(line)) return [2];
  return line.length === 30 ? [15] : [10];
}

const codeAt = (line: string, at: number): string => line.slice(at, at + 3).replace(/<+$/, '');

const statesIn = (line: string): readonly string[] =>
  placesOfState(line)
    .map((at) => codeAt(line, at))
    .filter((code) => /^[A-Z]{1,3}$/.test(code));

function withStates(line: string, issued: Pairs): string {
  return placesOfState(line).reduce((text, at) => {
    const other = issued.get(codeAt(text, at));
    return other === undefined ? text : text.slice(0, at) + other.padEnd(3, '<') + text.slice(at + 3);
  }, line);
}
