import { jobLine, readJobLines, readSchoolLines, schoolLine } from '../../collect/job-lines.ts';
import { type LinesRead, lineErrorText } from '../../collect/line.ts';
import { Contact, type Education, type Job } from '../../engine/dossier.ts';
import type { Field } from './field.ts';
import { country as readCountry, timeZone as readZone } from './read-role.ts';
import {
  compact,
  emails,
  linesOf,
  list,
  mrzLines,
  phones,
  wholeNumber as readWhole,
  yesNo as readYesNo,
} from './read-text.ts';
import { flattened, isRecord, nested, partsOf, type RecordForm, readRecords, recordLine } from './record-line.ts';

/** How a field's text becomes a value, and the value text again. */
export type Codec = Required<Pick<Field, 'read' | 'show'>>;

type Read = { readonly value: unknown } | { readonly error: string };

/** Errors of one field that are shown at once. */
const mostErrors = 5;

const text = (value: unknown): string => String(value);
const manyLines = (value: unknown): string => (Array.isArray(value) ? value : [value]).join('\n');
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const manyEmails: Codec = { read: emails, show: manyLines };
export const manyPhones: Codec = { read: phones, show: manyLines };
export const lines: Codec = { read: list, show: manyLines };
export const yesNo: Codec = { read: readYesNo, show: (value) => (value ? 'yes' : 'no') };
export const inCapitals: Codec = { read: compact, show: text };
export const country: Codec = { read: readCountry, show: text };
export const timeZone: Codec = { read: readZone, show: text };
export const mrz: Codec = { read: mrzLines, show: manyLines };
/** The day of a time. */
export const day: Codec = { read: (given) => ({ value: given }), show: (value) => text(value).slice(0, 10) };

/** One value, or several on one line with ` ; ` between them. */
export const oneOrManyOnLine: Codec = {
  read: (given) => {
    const all = [...new Set(given.split(/\s;\s/).map((one) => one.trim()))].filter(Boolean);
    return { value: all.length === 1 ? all[0] : all };
  },
  show: (value) => (Array.isArray(value) ? value : [value]).join(' ; '),
};

export const wholeNumber = (least: number, most: number): Codec => ({ read: readWhole(least, most), show: text });

export const decimal = (least: number, most: number): Codec => ({
  read: (given) => {
    const value = Number(given.replace(',', '.'));
    return Number.isFinite(value) && value >= least && value <= most
      ? { value }
      : { error: `A number from ${least} to ${most}.` };
  },
  show: text,
});

/** Records, one a line. */
export const records = (form: RecordForm): Codec => ({
  read: (given) => allOrErrors(readRecords(given, form)),
  show: (value) =>
    listed(value)
      .filter(isRecord)
      .map((one) => recordLine(one, form))
      .join('\n'),
});

const placeForm: RecordForm = {
  first: [],
  cells: { city: 'text', region: 'text', country: 'text', time_zone: 'text', lat: 'number', lon: 'number' },
};
const addressForm: RecordForm = {
  first: [],
  cells: { street: 'text', unit: 'text', city: 'text', region: 'text', postal_code: 'text', country: 'text' },
};

/** One line of text; or its parts, `city=Ottawa | region=ON | country=CA`. */
const textOrParts = (form: RecordForm): Codec => ({
  read: (given) => {
    const isInParts = partsOf(given).every((part) => /^[a-z_]+\s*=/.test(part));
    if (!isInParts) return { value: given.replace(/\s*\n\s*/g, ', ') };
    const read = readRecords(given.replace(/\s*\n\s*/g, ' | '), form);
    const [first] = read.errors;
    return first ? { error: `${first.message}.` } : { value: read.values[0] };
  },
  show: (value) => (isRecord(value) ? recordLine(value, form) : text(value)),
});

export const place = textOrParts(placeForm);
export const address = textOrParts(addressForm);

const contactKey = /^contact\.([a-z_.]+)\s*=\s*(.*)$/;
/** A bar inside a part, while the line goes through the reader of lines. */
const bar = '\uE000';

/** Lines of jobs or schools; after the other parts may stand `contact.phone=…`, as the paper gives it. */
function withContacts<T extends Job | Education>(
  read: (given: string) => LinesRead<T>,
  show: (value: T) => string,
): Codec {
  return {
    read: (given) => {
      const rows = given.split(/\r?\n/).map((row) => row.replaceAll('\\|', bar).split('|'));
      const plain = rows.map((row) => row.filter((part) => !contactKey.test(part.trim())).join('|'));
      const all = read(plain.join('\n'));
      const done = allOrErrors(all);
      if ('error' in done) return done;
      const contacts = rows.filter((_, at) => plain[at]?.trim()).map(contactIn);
      return contactsRead(
        all.values.map((value) => withBars(value)),
        contacts,
      );
    },
    show: (value) =>
      listed(value)
        .map((one) => {
          const { contact, ...rest } = one as T;
          const line = show(mapTexts(rest, (part) => part.replaceAll('|', bar)) as T).replaceAll(bar, '\\|');
          return [line, ...contactParts(contact)].join(' | ');
        })
        .join('\n'),
  };
}

function contactIn(row: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  const cells = row.flatMap((part) => {
    const [, key, value = ''] = contactKey.exec(part.trim()) ?? [];
    return key === undefined || value === '' ? [] : [[key, value.replaceAll(bar, '|')]];
  });
  return cells.length === 0 ? undefined : nested(Object.fromEntries(cells));
}

function contactsRead(values: readonly object[], contacts: readonly (object | undefined)[]): Read {
  for (const [at, contact] of contacts.entries()) {
    const read = contact && Contact.safeParse(contact);
    const issue = read && !read.success ? read.error.issues[0] : undefined;
    if (issue) return { error: `line ${at + 1}: contact.${issue.path.join('.')} ${issue.message}.` };
  }
  return { value: values.map((value, at) => ({ ...value, ...(contacts[at] && { contact: contacts[at] }) })) };
}

const contactParts = (contact: Contact | undefined): readonly string[] =>
  Object.entries(flattened(contact ?? {})).map(
    ([key, value]) => `contact.${key}=${text(value).replaceAll('|', '\\|')}`,
  );

const withBars = <T extends object>(value: T): T => mapTexts(value, (part) => part.replaceAll(bar, '|')) as T;

function mapTexts(value: object, to: (part: string) => string): object {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? to(one) : one]));
}

export const jobs = withContacts(readJobLines, jobLine);
export const schools = withContacts(readSchoolLines, schoolLine);

/** `2026-09: 12`, one month a line. */
export const countByMonth: Codec = {
  read: (given) => {
    const rows = linesOf(given).map((row) => /^(\d{4}-\d\d)\s*[:=|]?\s*(\d+)$/.exec(row));
    const bad = rows.indexOf(null);
    if (bad >= 0) return { error: `line ${bad + 1}: write a month and a number, such as 2026-09: 12.` };
    return { value: Object.fromEntries(rows.map((row) => [row?.[1], Number(row?.[2])])) };
  },
  show: (value) =>
    Object.entries(isRecord(value) ? value : {})
      .map(([month, count]) => `${month}: ${count}`)
      .join('\n'),
};

/** Whole numbers between spaces, commas or line ends. */
export const counts: Codec = {
  read: (given) => {
    const all = given
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
    return all.every((one) => Number.isInteger(one) && one >= 0) ? { value: all } : { error: 'Whole numbers only.' };
  },
  show: (value) => listed(value).join(' '),
};

/** A form saves all of a field or nothing of it. */
export function allOrErrors(read: LinesRead<unknown>): Read {
  if (read.errors.length === 0) return { value: read.values };
  const words = read.errors.slice(0, mostErrors).map(lineErrorText);
  const more = read.errors.length - words.length;
  return { error: `${[...words, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.` };
}
