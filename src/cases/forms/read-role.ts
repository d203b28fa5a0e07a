import { Ip, Line } from '../../engine/dossier/scalars.ts';
import { countriesNamed } from '../../engine/read/place/country.ts';
import { offsetMinutes } from '../../engine/read/place.ts';
import type { ReadText } from './field.ts';
import { linesOf } from './read-text.ts';

type One = { readonly value: string } | { readonly error: string };

const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** `9:00` as `09:00`; undefined for what is no time of day. */
export function clockIn(text: string): string | undefined {
  const [, hour, minute] = clock.exec(text.trim()) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

/** A time of day, such as 09:00. */
export const timeOfDay: ReadText = (text) => {
  const value = clockIn(text);
  return value ? { value } : { error: 'A time of day, such as 09:00.' };
};

/** An IANA zone. */
export const timeZone: ReadText = (text) => {
  const zone = zoneIn(text);
  return zone ? { value: zone } : { error: noZone(text) };
};

const noZone = (text: string): string => `There is no time zone "${text}". Write one such as Europe/Berlin.`;

function zoneIn(text: string): string | undefined {
  const zone = text.trim().replace(/\s+/g, '_');
  return offsetMinutes(zone, '2026-01-01T00:00:00Z') === undefined ? undefined : zone;
}

/** `09:00-17:00 Europe/Berlin`. */
export const hours: ReadText = (text) => {
  const [, from = '', to = '', where = ''] = /^(\S+?)\s*(?:-|–|to)\s*(\S+)\s+(\S.*)$/.exec(text) ?? [];
  const [start, end] = [clockIn(from), clockIn(to)];
  if (!start || !end) return { error: 'Write them as 09:00-17:00 Europe/Berlin.' };
  const zone = zoneIn(where);
  return zone ? { value: { time_zone: zone, start, end } } : { error: noZone(where) };
};

function countryOf(text: string): One {
  const [code, ...others] = countriesNamed(text);
  if (!code) return { error: `"${text}" is not a country that we know. Write its name or two letters, such as CA.` };
  return others.length > 0
    ? { error: `"${text}" can mean ${[code, ...others].join(' or ')}. Write the two letters.` }
    : { value: code };
}

/** A country by its name or its two letters. */
export const country: ReadText = (text) => countryOf(text);

/** Countries, one a line. */
export const countries: ReadText = (text) => eachLine(text, countryOf);

/** IP addresses, one a line. */
export const ipAddresses: ReadText = (text) =>
  eachLine(text, (line) =>
    Ip.safeParse(line).success ? { value: line } : { error: `"${line}" is not an IPv4 or IPv6 address.` },
  );

/** Names of tools or places, one a line. */
export const someLines: ReadText = (text) =>
  eachLine(text, (line) =>
    Line.safeParse(line).success ? { value: line } : { error: 'At most 500 characters a line.' },
  );

function eachLine(text: string, one: (line: string) => One): { readonly value: unknown } | { readonly error: string } {
  const read = linesOf(text).map(one);
  const errors = read.flatMap((line) => ('error' in line ? [line.error] : []));
  if (errors.length > 0) return { error: errors.slice(0, 3).join(' ') };
  return { value: [...new Set(read.flatMap((line) => ('value' in line ? [line.value] : [])))] };
}
