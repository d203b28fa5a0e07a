/** Years of expiry from here on are of the last century: no document with a zone was issued before 1980. */
const firstExpiryYear = 80;

/** Six digits of expiry as a date. */
export function dateOfExpiry(zone: string): string | undefined {
  const year = Number(zone.slice(0, 2));
  return partial(zone, year >= firstExpiryYear ? 19 : 20);
}

/** Six digits of birth as a date, in the last century before the document's expiry; without it, of this one up to 2026. */
export function dateOfBirth(zone: string, expires: string | undefined): string | undefined {
  const last = Number(expires?.slice(0, 4) ?? lastBirthYear);
  const year = Number(zone.slice(0, 2));
  return partial(zone, 2000 + year < last ? 20 : 19);
}

const lastBirthYear = 2027;

/** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where the rest is fillers (part 3, section 4.8); undefined for no day of the calendar. */
function partial(zone: string, century: number): string | undefined {
  const [, year, month = '', day = ''] = /^(\d\d)(\d\d|<<|00)(\d\d|<<|00)$/.exec(zone) ?? [];
  if (year === undefined) return undefined;
  const known = [month, day].map((part) => (part === '<<' || part === '00' ? '' : part));
  if (known[0] === '') return `${century}${year}`;
  if (Number(known[0]) > 12) return undefined;
  if (known[1] === '') return `${century}${year}-${known[0]}`;
  const text = `${century}${year}-${known[0]}-${known[1]}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}
