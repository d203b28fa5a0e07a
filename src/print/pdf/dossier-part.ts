import { type CasePaper, shownDeep } from '../case-paper.ts';
import { inWords } from './report-part.ts';
import type { Row, Sheet } from './sheet.ts';

/** Texts of more characters are kept in the case and not printed. */
const longestText = 1_500;
/** A log of sign-ins may hold many thousands. */
const mostEvents = 500;

/** Everything the case knows, source by source and event by event, in the words of the dossier. */
export function dossierPart(sheet: Sheet, paper: CasePaper): void {
  const { dossier } = paper;
  sheet.heading(`Sources (${dossier.sources.length})`);
  for (const source of dossier.sources) {
    sheet.subheading(`${source.id} (${inWords(source.kind)})`);
    fields(sheet, paper, source, ['id', 'kind']);
  }
  if (dossier.declared) {
    sheet.heading('What the candidate has told openly');
    fields(sheet, paper, dossier.declared, []);
  }
  const events = dossier.events ?? [];
  sheet.heading(`Events (${events.length})`);
  if (events.length === 0) sheet.paragraph('Nothing recorded.');
  sheet.table(
    events
      .slice(0, mostEvents)
      .map((event) => [
        timeWords(event.at),
        inWords(event.event),
        flat(shownDeep(paper, without(event, ['event', 'at', 'id'])) as object),
      ]),
    [2.6, 2, 5],
  );
  const more = events.length - mostEvents;
  if (more > 0) sheet.paragraph(`And ${more} more, which the case and its JSON hold.`);
}

/** Which lists were asked, and of when they are. */
export function lookupPart(sheet: Sheet, paper: CasePaper): void {
  const lookups = paper.dossier.lookups ?? [];
  sheet.heading(`Look-ups and dates of their lists (${lookups.length})`);
  if (lookups.length === 0) sheet.paragraph('None was made: what rests on one is not checked.');
  sheet.table(
    lookups.map((one) => [
      inWords(one.kind),
      one.provider,
      one.as_of,
      one.status === 'failed'
        ? `failed${one.error ? `: ${one.error}` : ''}`
        : `values answered: ${Object.keys(one.results ?? {}).length}`,
    ]),
    [2, 4, 2, 3],
  );
}

export function timeWords(at: string): string {
  return at
    .replace('T', ' ')
    .replace(/:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/, ' $1')
    .replace('Z', 'UTC');
}

function fields(sheet: Sheet, paper: CasePaper, value: object, left: readonly string[]): void {
  const shown = Object.entries(without(value, left)).map(([key, one]) => [key, shownDeep(paper, one, key)] as const);
  sheet.table(
    shown.flatMap(([key, one]) => fieldRows(inWords(key), one)),
    [2, 7],
  );
}

/** Jobs, schools and the like have a row each. */
function fieldRows(name: string, value: unknown): readonly Row[] {
  const parts: readonly unknown[] =
    Array.isArray(value) && value.some((one) => typeof one === 'object') ? value : [value];
  return parts.map((one, at) => [at === 0 ? name : '', textOf(one)]);
}

function without(value: object, left: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key)));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(value.some((one) => typeof one === 'object') ? ' / ' : ', ');
  if (typeof value === 'object' && value !== null) return flat(value);
  const text = String(value);
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)} … (${text.length - longestText} more characters are kept in the case)`;
}

function flat(value: object): string {
  return Object.entries(value)
    .map(([key, one]) => `${inWords(key)}: ${textOf(one)}`)
    .join('; ');
}
