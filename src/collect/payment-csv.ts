import type { EventOf, Stage } from '../engine/dossier.ts';
import { countriesNamed } from '../engine/read/place/country.ts';
import { type AmountReader, amountReader } from './amount.ts';
import { type Columns, columnsInOrder, columnsNamed } from './columns.ts';
import type { LineError } from './line.ts';
import { type MomentOptions, type MomentReader, momentReader } from './moment.ts';
import { methodNamed } from './pay-method.ts';
import { decodedText, largestTable, readTable, type TableRow } from './table.ts';

type Transfer = EventOf<'transfer'>;

export interface PaymentOptions extends MomentOptions {
  readonly stage?: Stage | undefined;
  /** Id of the payment source whose account received them, where the rows don't name one. */
  readonly payment?: string | undefined;
}

export type ReadPayments =
  | {
      readonly ok: true;
      /** In the order of the file. */
      readonly events: readonly Transfer[];
      readonly left: readonly { readonly why: string; readonly rows: number }[];
      readonly errors: readonly LineError[];
    }
  /** Nothing could be read: a sentence that follows the file's name. */
  | { readonly ok: false; readonly error: string };

const names = {
  at: [
    'datetimeutc',
    'dateutc',
    'timeutc',
    'paidon',
    'paidat',
    'paymentdate',
    'paydate',
    'transferdate',
    'valuedate',
  ].concat([
    'bookingdate',
    'transactiondate',
    'completedon',
    'finishedon',
    'createdon',
    'timestamp',
    'datetime',
    'at',
    'date',
  ]),
  amount: ['amount', 'targetamountafterfees', 'targetamount', 'grossamount', 'netamount', 'total', 'sum', 'value'],
  currency: ['currency', 'targetcurrency', 'currencycode', 'ccy'],
  country: ['receivingcountry', 'recipientcountry', 'beneficiarycountry', 'accountcountry', 'bankcountry', 'country'],
  iban: ['recipientiban', 'beneficiaryiban', 'iban', 'creditoriban'],
  holder: [
    'holder',
    'accountholder',
    'targetname',
    'recipient',
    'recipientname',
    'beneficiary',
    'beneficiaryname',
    'payee',
  ].concat(['creditor', 'creditorname', 'to', 'name']),
  method: ['method', 'paymentmethod', 'paidby', 'type'],
  payment: ['payment', 'paymentsource', 'source'],
  status: ['status', 'state'],
} as const;
type PaymentField = keyof typeof names;
type PaymentColumns = Columns<PaymentField>;

/** Order of the parts of a line without a heading. */
const inOrder: readonly PaymentField[] = ['at', 'amount', 'currency', 'country', 'holder', 'method'];

/** Money that never went out says nothing of where it goes. */
const notPaid = /fail|cancel|reject|return|refund|revers|declin|pending|draft|schedul/i;
const unpaid = 'not paid, or paid back';

/**
 * Transfers of CSV lines or a CSV file as `transfer` events. A date without a time of day stands as midnight UTC.
 * Account numbers are not kept; the country of an IBAN is.
 */
export function readPayments(given: string | Uint8Array, options: PaymentOptions = {}): ReadPayments {
  if (given.length > largestTable) return { ok: false, error: `has more than ${largestTable / 1_000_000} MB` };
  const table = readTable(decodedText(given));
  if (!table.ok) return { ok: false, error: `line ${table.error.line}: ${table.error.message}` };
  const [first] = table.rows;
  if (!first) return { ok: false, error: 'is empty' };
  const isHeaded = !first.cells.some((cell) => /\d/.test(cell));
  const columns = isHeaded ? columnsNamed<PaymentField>(first.cells, names) : columnsInOrder(inOrder);
  if (!columns.has('at')) return { ok: false, error: 'has no column for the date ("Date")' };
  const rows = isHeaded ? table.rows.slice(1) : table.rows;
  return { ok: true, ...transfersOf(rows, columns, options) };
}

function transfersOf(rows: readonly TableRow[], columns: PaymentColumns, options: PaymentOptions) {
  const paid = rows.filter((row) => !notPaid.test(columns.of(row, 'status') ?? ''));
  const all = (field: PaymentField) => paid.map((row) => columns.of(row, field));
  const moment = dayReader(all('at'), options);
  const amount = amountReader(all('amount'));
  const events: Transfer[] = [];
  const errors: LineError[] = [];
  for (const row of paid) {
    const read = transferOf((field) => columns.of(row, field), moment, amount, options);
    if ('error' in read) errors.push({ line: row.line, message: read.error });
    else events.push(read.event);
  }
  const unpaidRows = rows.length - paid.length;
  return { events, errors, left: unpaidRows > 0 ? [{ why: unpaid, rows: unpaidRows }] : [] };
}

/** Statements state days; only a time of day needs a zone. */
function dayReader(texts: readonly (string | undefined)[], options: PaymentOptions): MomentReader {
  const timed = momentReader(texts, options);
  const days = momentReader(texts, { ...options, timeZone: '+00:00' });
  return (text) => (text.includes(':') ? timed(text) : days(text));
}

type ReadTransfer = { readonly event: Transfer } | { readonly error: string };

function transferOf(
  of: (field: PaymentField) => string | undefined,
  moment: MomentReader,
  amounts: AmountReader,
  options: PaymentOptions,
): ReadTransfer {
  const when = of('at');
  if (when === undefined) return { error: 'the date is missing' };
  const at = moment(when);
  if ('error' in at) return at;
  const [amountText, currency] = [of('amount'), of('currency')?.toUpperCase() ?? currencyIn(of('amount'))];
  const amount = amountText === undefined ? undefined : amounts(amountText);
  if (amount && 'error' in amount) return amount;
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    return { error: `"${currency}" is no currency, such as EUR` };
  const country = countryOf(of('country'), of('iban'));
  if (typeof country === 'object') return country;
  const methodText = of('method');
  const method = methodText === undefined ? undefined : methodNamed(methodText);
  const payment = of('payment') ?? options.payment;
  const holder = of('holder');
  return {
    event: {
      event: 'transfer',
      at: at.at,
      ...(options.stage && { stage: options.stage }),
      ...(payment && /^[a-z0-9][a-z0-9_.-]{0,63}$/.test(payment) && { payment }),
      ...(method && { method }),
      ...(country && { country }),
      ...(amount && { amount: amount.amount }),
      ...(currency && { currency }),
      ...(holder && { holder: holder.replace(/\s+/g, ' ').slice(0, 500) }),
    },
  };
}

function currencyIn(amount: string | undefined): string | undefined {
  return /\b[A-Z]{3}\b/.exec(amount ?? '')?.[0];
}

function countryOf(
  country: string | undefined,
  iban: string | undefined,
): string | undefined | { readonly error: string } {
  if (country === undefined) return /^[A-Z]{2}\d\d[A-Z0-9 ]{8,}$/.exec(iban?.toUpperCase() ?? '')?.[0].slice(0, 2);
  const codes = countriesNamed(country);
  if (codes.length === 1) return codes[0];
  return {
    error: `"${country.slice(0, 40)}" ${codes.length > 1 ? 'can mean several countries' : 'is no country'}; write two letters`,
  };
}
