import type { Dossier } from '../../src/engine/dossier.ts';
import { readPhone } from '../../src/engine/read/phone.ts';
import { bare, wordsIn } from './name-words.ts';
import { leaves } from './walk.ts';

const personal: readonly string[] = [
  'name',
  'holder',
  'payee',
  'display_name',
  'email_display_name',
  'signed_by',
  'names_tried',
  'confirmed_name',
  'also_known_as',
  'former_names',
  'native_script_names',
  'directors',
  'author',
  'last_modified_by',
  'entry',
];
const organised: readonly string[] = ['employer', 'school', 'organisation', 'issuer', 'company'];
/** `name` in these is no person's. */
const things: readonly string[] = ['repositories', 'organisations', 'skills', 'companies'];

const isCompany = (text: string): boolean =>
  /\b(ltd|limited|llc|inc|gmbh|s\.?l|s\.?a|ab|oy|pty|corp|company|outsourcing|software|systems|studio|holding)\b/i.test(
    text,
  );

/** Names of people, and names of companies and schools, as a dossier writes them. */
export function namesIn(dossier: Dossier): {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
} {
  const agencies = [dossier, ...(dossier.others ?? [])].flatMap((person) =>
    person.sources.flatMap((source) => (source.kind === 'agency' ? [source.name] : [])),
  );
  const organisations = new Set(agencies);
  const people = new Set<string>();
  for (const [text, path] of leaves(dossier)) {
    if (typeof text !== 'string' || text.trim() === '') continue;
    const key = path.at(-1) ?? '';
    const isKey = key === '{key}';
    const isThing = things.some((thing) => path.at(-2) === thing);
    if (organised.includes(key) || (key === 'name' && path.at(-2) === 'companies')) organisations.add(text);
    else if (isKey && isLookup(dossier, text, 'organisation')) organisations.add(text);
    else if (isKey ? isLookup(dossier, text, 'sanctions') : personal.includes(key) && !isThing) people.add(text);
  }
  for (const name of [...people]) if (organisations.has(name) || isCompany(name)) people.delete(name);
  return { people: [...people], organisations: [...organisations] };
}

function isLookup(dossier: Dossier, key: string, kind: 'organisation' | 'sanctions'): boolean {
  return (dossier.lookups ?? []).some((lookup) => lookup.kind === kind && Object.hasOwn(lookup.results ?? {}, key));
}

/** Words of the longest name. */
export const longestName = (names: readonly string[]): number =>
  Math.max(0, ...names.map((name) => wordsIn(name.replace(/\(.*\)/, '')).filter((word) => bare(word) !== '').length));

/** Countries that a dossier names, by a code, a number or an account. */
export function countriesIn(dossier: Dossier): readonly string[] {
  const codes = leaves(dossier).flatMap(([text, path]): readonly string[] => {
    const key = path.at(-1) ?? '';
    if (typeof text !== 'string') return [];
    if (key === 'country' || key === 'counsel_territories') return [text];
    if (key === 'iban') return [text.slice(0, 2)];
    if (key === 'bic') return [text.slice(4, 6)];
    return isPhone(text) ? [readPhone(text).country ?? ''] : [];
  });
  return [...new Set(codes)].filter((code) => code !== '');
}

export const isPhone = (text: string): boolean => /^\+[1-9]\d{3,14}$/.test(text);
