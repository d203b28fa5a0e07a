import { z } from 'zod';

const text = (pattern: RegExp, means: string) => z.string().regex(pattern, { error: `must be ${means}` });

export const Id = text(/^[a-z0-9][a-z0-9_.-]{0,63}$/, 'an id: a to z, 0 to 9, "_", "." and "-", at most 64 characters');
/** One line of text, shown as written and never read by a rule. */
export const Line = text(/^[^\n\r]*\S[^\n\r]*$/, 'one line of text, not blank').max(500);
export const LongText = z.string().min(1, { error: 'must not be empty' }).max(200_000);
export const DateTime = z.iso.datetime({
  offset: true,
  error: 'must be a date and time with Z or an offset, such as 2026-10-01T16:02:00Z',
});
export const Day = z.iso.date({ error: 'must be a date, such as 2026-10-01' });
export const PartialDate = z
  .union([
    text(
      /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'a year, a month or a day: 2026, 2026-10 or 2026-10-01',
    ),
    z.int().min(1900).max(2100),
  ])
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD' });
export const PartialDateOrPresent = z.union([
  text(
    /^(present|(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/,
    'a year, a month or a day (2026, 2026-10 or 2026-10-01), or present',
  ),
  z.int().min(1900).max(2100),
]);
export const ListDate = text(
  /^20\d\d-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/,
  'the date of the list, such as 2026-10-01 or 2026-10-01T16:02:00Z',
);
export const FileTime = text(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/,
  'a time as the file says it, such as 2026-10-01T16:02:00+02:00',
);
export const Clock = text(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as "09:00"');
export const UtcOffset = text(/^[+-](0\d|1[0-4]):[0-5]\d$/, 'an offset, such as "+02:00"');
export const TimeZone = text(
  /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/,
  'an IANA time zone, such as Europe/Berlin',
);
export const Country = text(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1), such as CA');
export const Currency = text(/^[A-Z]{3}$/, 'three capital letters (ISO 4217), such as EUR');
export const Phone = text(/^\+[1-9]\d{3,14}$/, 'a number in international form, in quotes, such as "+12085550142"');
export const Email = text(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address, such as name@mail.example').max(254);
export const Domain = text(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain, such as mail.example').max(253);
export const Url = text(/^https?:\/\/[^\s]+$/, 'a link, such as https://ann.example').max(2_000);
export const Ip = z.union([z.ipv4(), z.ipv6()], { error: 'must be an IPv4 or IPv6 address' });
export const Sha256 = text(/^[0-9a-f]{64}$/, '64 digits of 0 to 9 and a to f');
export const TreeHash = text(/^[0-9a-f]{40}([0-9a-f]{24})?$/, '40 or 64 digits of 0 to 9 and a to f');
export const Count = z.int().min(0);
export const Latitude = z.number().min(-90).max(90);
export const Longitude = z.number().min(-180).max(180);

export const Stage = z.enum(['apply', 'interview', 'verify', 'reference', 'offer', 'onboarding', 'engaged']);
export type Stage = z.infer<typeof Stage>;
export const stages: readonly Stage[] = Stage.options;

/** An object with at least one of its fields; said only when nothing else is wrong with it. */
export function some<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape).refine((value) => Object.keys(value).length > 0, {
    error: 'needs at least one of its fields',
    when: ({ issues }) => issues.length === 0,
  });
}

export function oneOrMany<T extends z.ZodType>(one: T) {
  const many = z
    .array(one)
    .min(1)
    .refine((all) => new Set(all.map((each) => JSON.stringify(each))).size === all.length, {
      error: 'must not hold the same value twice',
    });
  return z.union([one, many]);
}
