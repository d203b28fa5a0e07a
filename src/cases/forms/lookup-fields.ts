import { type LinesRead, readLines } from '../../collect/line.ts';
import { lookupFields, lookupKinds } from '../../collect/lookup/fields.ts';
import type { LookupKind } from '../../engine/dossier.ts';
import * as as from './codec.ts';
import { type EntryForm, type FormGroup, partsOf } from './entry-form.ts';
import { choice, line, needed } from './plain-fields.ts';
import { isRecord, nested, type RecordForm, type RecordValue, readRecord, recordLine } from './record-line.ts';

const titles: Readonly<Record<LookupKind, string>> = {
  phone: 'Phone numbers',
  ip: 'Addresses of connections (IP)',
  domain: 'Age of domains',
  organisation: 'Companies and schools',
  mail_domain: 'Mail domains',
  tool: 'Age of tools',
  address: 'Postal addresses',
  sanctions: 'Sanctions lists',
  wallet: 'Wallets',
  indicator: 'Shared indicators',
  tree: 'Copies of code',
};

const words: Partial<Readonly<Record<LookupKind, string>>> = {
  phone: 'line_type: mobile, landline, voip, non_fixed_voip, toll_free, unknown',
  ip: 'network: residential, business, education, mobile, satellite, hosting, vpn, tor, residential_proxy, privacy_relay, company_vpn, unknown',
  mail_domain: 'type: freemail, disposable, privacy_relay',
  address: 'type: residential, business, mail_drop, forwarder, parcel_shop, hotel, vacant',
  sanctions: 'One line a match; a name alone: no match. entry_kind: person, organisation',
  indicator: 'fact: email, phone, handle, wallet, ip, domain; confidence: low, medium, high',
};

/** How one result of a kind stands on a line; `value` is what was looked up. */
export function resultForm(kind: LookupKind): RecordForm {
  const place = Object.fromEntries(
    ['city', 'region', 'country', 'time_zone'].map((key) => [`place.${key}`, 'text' as const]),
  );
  const numbers = { 'place.lat': 'number', 'place.lon': 'number' } as const;
  return {
    first: ['value'],
    cells: { value: 'text', ...lookupFields[kind], ...(kind === 'address' && { ...place, ...numbers }) },
  };
}

/** Results by what was looked up, one a line; a line whose fields are all left empty says nothing yet. */
function resultsOf(kind: LookupKind): as.Codec {
  const form = resultForm(kind);
  return {
    read: (text) => {
      const read = as.allOrErrors(resultLines(text, form));
      if ('error' in read) return read;
      const rows = (read.value as readonly Row[]).filter((row) => row.value !== undefined);
      const results: Record<string, RecordValue> = {};
      for (const { value = '', result } of rows) {
        const before = results[value];
        if (kind === 'sanctions') results[value] = withMatch(before, result);
        else if (before) return { error: `${value} stands in two lines.` };
        else results[value] = result;
      }
      return rows.length === 0 ? { error: 'Nothing is said of any value yet.' } : { value: results };
    },
    show: (value) =>
      Object.entries(isRecord(value) ? value : {})
        .flatMap(([key, result]) => rowsOf(result).map((row) => recordLine({ value: key, ...row }, form)))
        .join('\n'),
  };
}

interface Row {
  readonly value?: string;
  readonly result: RecordValue;
}

function resultLines(text: string, form: RecordForm): LinesRead<Row> {
  return readLines<Row>(text, (line) => {
    const read = readRecord(line, form);
    if ('error' in read) return read;
    const { value, ...result } = read.cells;
    if (read.isBlank && Object.keys(result).length === 0) return { value: { result } };
    return typeof value === 'string' ? { value: { value, result: nested(result) } } : { error: 'the value is missing' };
  });
}

function withMatch(before: RecordValue | undefined, match: RecordValue): RecordValue {
  const matches = Array.isArray(before?.matches) ? before.matches : [];
  return { matches: Object.keys(match).length === 0 ? matches : [...matches, match] };
}

function rowsOf(result: unknown): readonly RecordValue[] {
  if (!isRecord(result)) return [];
  if (!Array.isArray(result.matches)) return [result];
  return result.matches.length === 0 ? [{}] : result.matches.filter(isRecord);
}

function lookupFormOf(kind: LookupKind): EntryForm {
  const sample = ['what was looked up', ...Object.keys(lookupFields[kind]).map((field) => `${field}=`)].join(' | ');
  return {
    kind,
    title: titles[kind],
    parts: partsOf(
      [
        needed(line('provider', 'Who says so', 'The service or list that was asked')),
        { key: 'as_of', label: 'Date of their list', input: 'date', ...as.day },
        {
          key: 'results',
          label: 'What they say, one value a line',
          hint: [sample, ...(words[kind] ? [words[kind]] : [])].join('. '),
          input: 'lines',
          optional: true,
          ...resultsOf(kind),
        },
        choice('status', 'Did the look-up work?', ['ok', 'failed'], { ok: 'yes', failed: 'no: it stays not checked' }),
        line('error', 'What went wrong, if it did'),
      ],
      [],
    ),
  };
}

export const lookupGroup: FormGroup = { title: 'Look-ups', forms: lookupKinds.map(lookupFormOf) };

export function lookupForm(kind: string): EntryForm | undefined {
  return lookupGroup.forms.find((form) => form.kind === kind);
}
