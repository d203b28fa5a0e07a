import { readEmail } from '../../engine/read/email.ts';
import { readPhone } from '../../engine/read/phone.ts';
import { datedText } from './dated-line.ts';
import type { TextLine } from './text-lines.ts';

export interface ProposedLink {
  readonly url: string;
  /** Of a profile or code account, where the address says so. */
  readonly site?: string;
  readonly handle?: string;
}

export interface Unread {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

const emailText = /[^\s<>()[\]{},;:|/@]{1,64}@[^\s<>()[\]{},;:|/@]{1,255}/gu;

export function emailsIn(lines: readonly TextLine[]): readonly string[] {
  const found = lines.flatMap(({ text }) =>
    [...text.matchAll(emailText)].flatMap((match) => readEmail(match[0].replace(/[.!?'’]+$/u, '')).address ?? []),
  );
  return found.filter((one, at) => found.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at);
}

const phoneText = /(?:\+|\b00|\()?\d[\d\s().\u2010-\u2015/-]{5,20}\d/gu;
const phoneLabel =
  /\b(tel|telefono|telephone|telefon|phone|mobile?|mobil|handy|cell|portable|movil|celular|m|t|p)\b|тел|電話|电话|手机|전화|☎|📞|📱/iu;

/** Numbers in international form; others are read with the country, or left for a person to complete. */
export function phonesIn(
  lines: readonly TextLine[],
  country: string | undefined,
): { readonly phones: readonly string[]; readonly unread: readonly Unread[] } {
  const phones = new Set<string>();
  const unread: Unread[] = [];
  for (const { line, text } of lines) {
    const plain = text.replace(/\bhttps?:\S+|\S+@\S+/g, ' ');
    for (const [raw] of plain.matchAll(phoneText)) {
      const number = raw.trim();
      const isInternational = /^\(?(\+|00)/.test(number);
      if (!isInternational && (!phoneLabel.test(plain) || datedText(number) !== undefined)) continue;
      const read = readPhone(number.replace(/^00/, '+'), country);
      if (read.e164 && (read.possible || read.fiction)) phones.add(read.e164);
      else if (number.replace(/\D/g, '').length >= 7) unread.push({ line, text: number, why: noCountry });
    }
  }
  return { phones: [...phones], unread };
}

const noCountry = 'looks like a telephone number; write it with its country code, such as +1 208 555 0142';

const linkText = /\bhttps?:\/\/[^\s<>"|]+|\b(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"|]*|\bwww\.[^\s<>"|]+/giu;

const hosts: readonly (readonly [RegExp, string, RegExp])[] = [
  [/(^|\.)linkedin\.com$/, 'linkedin', /^\/in\/([^/]+)/],
  [/(^|\.)github\.com$/, 'github', /^\/([^/]+)/],
  [/(^|\.)gitlab\.com$/, 'gitlab', /^\/([^/]+)/],
  [/(^|\.)bitbucket\.org$/, 'bitbucket', /^\/([^/]+)/],
  [/(^|\.)xing\.com$/, 'xing', /^\/profile\/([^/]+)/],
  [/(^|\.)stackoverflow\.com$/, 'stackoverflow', /^\/users\/(\d+)/],
  [/(^|\.)upwork\.com$/, 'upwork', /^\/freelancers\/([^/?]+)/],
  [/(^|\.)(x|twitter)\.com$/, 'x', /^\/([^/]+)/],
];

/** Links as they stand, with https:// before those that were written without. */
export function linksIn(lines: readonly TextLine[]): readonly ProposedLink[] {
  const found = lines
    .flatMap(({ text }) => [...text.replace(/\S+@\S+/g, ' ').matchAll(linkText)].map((match) => match[0]))
    .map((raw) => raw.replace(/[.,;:!?)\]'’]+$/u, ''))
    .map((raw) => (/^https?:/i.test(raw) ? raw : `https://${raw}`))
    .filter((url) => url.length <= 2_000 && URL.canParse(url));
  return [...new Set(found)].map(linkOf);
}

function linkOf(url: string): ProposedLink {
  const { hostname, pathname } = new URL(url);
  const known = hosts.find(([host]) => host.test(hostname.toLowerCase()));
  const handle = known?.[2].exec(pathname)?.[1];
  return { url, ...(known && { site: known[1] }), ...(handle && { handle: decoded(handle) }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
