import { readAddress } from '../engine/read/address.ts';
import { readMrz } from '../engine/read/document.ts';
import { readEmail } from '../engine/read/email.ts';
import { readBic, readIban, readRoutingNumber, readWallet } from '../engine/read/money.ts';
import { readMonthRange } from '../engine/read/month.ts';
import { readName } from '../engine/read/name.ts';
import { readEmployer, readSchool } from '../engine/read/organisation.ts';
import { readPhone } from '../engine/read/phone.ts';
import { readPlace } from '../engine/read/place.ts';

const readers: Readonly<Record<string, (text: string) => object>> = {
  name: readName,
  phone: (text) => readPhone(text),
  email: readEmail,
  place: readPlace,
  address: readAddress,
  month: readMonthRange,
  employer: readEmployer,
  school: readSchool,
  iban: readIban,
  bic: readBic,
  'routing-number': readRoutingNumber,
  wallet: readWallet,
  mrz: (text) => readMrz(mrzLines(text)),
};

export const readKinds: readonly string[] = Object.keys(readers);

export const readHint = 'For mrz, write the lines of a zone in one, with a tab, " / " or "\\n" between them.';

/** How a reader takes one line of text; what it made nothing of is in `notUnderstood`. */
export function readKind(kind: string, line: string): Record<string, unknown> {
  if (line.length > longestValue) {
    const notUnderstood = `${line.length} characters; a value has at most ${longestValue}`;
    return { kind, value: `${line.slice(0, 100)}…`, notUnderstood };
  }
  return { kind, value: line, ...readers[kind]?.(line) };
}

/** In characters: far more than any value has, and still read at once. */
const longestValue = 10_000;

/** The lines of a machine-readable zone stand in one line of input, with a tab, " / " or a written "\n" between them. */
function mrzLines(text: string): readonly string[] {
  return text.split(/\s*(?:\t|\/|\\n)\s*/);
}
