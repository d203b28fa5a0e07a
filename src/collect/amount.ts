/** Reads the amounts of one file: 1,234.56 and 1.234,56 alike, with a sign or a currency around them. */
export type AmountReader = (text: string) => { readonly amount: number } | { readonly error: string };

/** All texts of the file are looked at once, as 1,234 says nothing of its own about which mark is the decimal one. */
export function amountReader(texts: readonly (string | undefined)[]): AmountReader {
  const marks = new Set(texts.flatMap((text) => (text === undefined ? [] : (decimalMark(digitsOf(text)) ?? []))));
  const [only] = marks;
  const mark = marks.size === 1 ? only : undefined;
  return (text) => {
    const digits = digitsOf(text);
    if (!/\d/.test(digits)) return { error: `"${text.slice(0, 40)}" is no amount` };
    const own = decimalMark(digits) ?? mark ?? (/[.,]/.test(digits) ? undefined : '.');
    if (own === undefined) return { error: `"${text}" can be thousands or a fraction; write it as 1234.00` };
    const plain = own === ',' ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, '');
    const amount = Number(plain);
    return Number.isFinite(amount) ? { amount } : { error: `"${text.slice(0, 40)}" is no amount` };
  };
}

/** Digits, marks and sign alone; an amount in brackets is one that went out. */
function digitsOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-');
  const digits = plain.replace(/^[^\d(-]+|[^\d)-]+$/g, '').replace(/^-\D+/, '-');
  return /^\(.*\)$/.test(digits) ? `-${digits.slice(1, -1)}` : digits;
}

/** The mark that an amount itself shows to be the decimal one; nothing for 1,234 and 1234. */
function decimalMark(digits: string): '.' | ',' | undefined {
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1) as '.' | ',' | undefined;
  if (last === undefined) return undefined;
  if (marks.includes('.') && marks.includes(',')) return last;
  if (marks.length > 1) return last === '.' ? ',' : '.';
  return /[.,]\d{3}$/.test(digits) && !/^-?0[.,]/.test(digits) ? undefined : last;
}
