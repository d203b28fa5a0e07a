import { type LinesRead, readLines } from '../../collect/line.ts';

export type CellForm = 'text' | 'number' | 'yes-no' | 'list';

/** How one record stands on a line: `name | first_commit_at=2026-10-01T10:00:00+02:00 | fork=yes`. */
export interface RecordForm {
  /** Keys of the leading parts, which need no name. */
  readonly first: readonly string[];
  /** Form of each key; a dot leads into an object. */
  readonly cells: Readonly<Record<string, CellForm>>;
}

export type RecordValue = Readonly<Record<string, unknown>>;

export function readRecords(text: string, form: RecordForm): LinesRead<RecordValue> {
  return readLines(text, (line) => {
    const read = readRecord(line, form);
    return 'error' in read ? read : { value: nested(read.cells) };
  });
}

/** The cells of a line by their dotted keys; a name without a value is left out. */
export function readRecord(
  line: string,
  form: RecordForm,
): { readonly cells: RecordValue; readonly isBlank: boolean } | { readonly error: string } {
  const cells: Record<string, unknown> = {};
  const open = [...form.first];
  let isBlank = false;
  for (const part of partsOf(line)) {
    const [, key = '', named = ''] = /^([a-z_.]+)\s*=\s*(.*)$/.exec(part) ?? [];
    const isNamed = Object.hasOwn(form.cells, key);
    const to = isNamed ? key : open.shift();
    if (to === undefined) return { error: `"${part.slice(0, 60)}" is none of ${namesIn(form)}` };
    if (isNamed) open.splice(0, open.includes(key) ? open.indexOf(key) + 1 : 0);
    const value = isNamed ? named : part;
    if (value === '') isBlank ||= isNamed;
    else cells[to] = cellOf(value, form.cells[to] ?? 'text');
  }
  return { cells, isBlank };
}

/** The line that reads as this record again. */
export function recordLine(record: RecordValue, form: RecordForm): string {
  const flat = flattened(record);
  const parts: string[] = [];
  let isLeading = true;
  for (const key of [...form.first, ...Object.keys(form.cells).filter((one) => !form.first.includes(one))]) {
    const value = flat[key];
    if (value === undefined) isLeading = false;
    if (value === undefined || value === null) continue;
    const text = cellText(value);
    isLeading &&= form.first.includes(key) && !/^[a-z_.]+\s*=/.test(text);
    parts.push(isLeading ? text : `${key}=${text}`);
  }
  return parts.join(' | ');
}

/** Parts between bars; `\|` is a bar inside a part. */
export function partsOf(line: string): readonly string[] {
  return line.split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').trim());
}

export const escapeBars = (text: string): string => text.replaceAll('|', '\\|');

function namesIn(form: RecordForm): string {
  return Object.keys(form.cells)
    .map((key) => `${key}=`)
    .join(', ');
}

function cellOf(text: string, form: CellForm): unknown {
  if (form === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  if (form === 'yes-no') return /^(yes|y|true)$/i.test(text) ? true : /^(no|n|false)$/i.test(text) ? false : text;
  if (form === 'text') return text;
  return text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
}

function cellText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return escapeBars(Array.isArray(value) ? value.join('; ') : String(value));
}

/** `{contact.phone}` as `{contact: {phone}}`. */
export function nested(flat: RecordValue): RecordValue {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(flat)) {
    const [head = '', ...rest] = key.split('.');
    const inner = made[head];
    made[head] =
      rest.length === 0 ? value : nested({ ...(isRecord(inner) && flattened(inner)), [rest.join('.')]: value });
  }
  return made;
}

export function flattened(record: RecordValue): RecordValue {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isRecord(value)
        ? Object.entries(flattened(value)).map(([inner, one]) => [`${key}.${inner}`, one])
        : [[key, value]],
    ),
  );
}

export function isRecord(value: unknown): value is RecordValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
