import { parse } from 'tldts';
import { editsBetween } from './domain/edits.ts';
import { shapeOf } from './domain/look-alike-letters.ts';
import { labelInOwnLetters } from './domain/punycode.ts';

/** Longer text is no host or link. */
const longestText = 2_000;

/**
 * The part of a host, link or address that somebody registers, in small ASCII letters: "ann.github.io" and
 * "firm.co.uk" of "www.firm.co.uk". Undefined for an IP address and for text without a domain (public suffix list).
 */
export function registrableDomain(hostOrUrl: string): string | undefined {
  return parsed(hostOrUrl)?.domain ?? undefined;
}

function parsed(text: string) {
  if (text.length > longestText) return undefined;
  const read = parse(asciiHost(text.trim()), { allowPrivateDomains: true });
  return read.domain && !read.isIp ? read : undefined;
}

/** A host in other letters, as it is registered: in punycode. */
function asciiHost(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const host = text
    .replace(/^[a-z][a-z+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '');
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : text;
}

/** Whether anybody can register a name under its ending: not so under ".example", ".test" or ".local" (RFC 2606, RFC 6761). */
export function isPublicDomain(hostOrUrl: string): boolean {
  const read = parsed(hostOrUrl);
  return read?.isIcann === true || read?.isPrivate === true;
}

/** Edits by which a label may differ from the real one, up to this length of it (CT-12: two; fewer for short names, where two apart are two names). */
const editsByLength: readonly { readonly upTo: number; readonly edits: number }[] = [
  { upTo: 4, edits: 0 },
  { upTo: 6, edits: 1 },
  { upTo: Number.POSITIVE_INFINITY, edits: 2 },
];

/** Shorter labels stand in many others by chance. */
const shortestContained = 5;

/**
 * Whether `host` looks like the real domain without being it (CT-12): a letter or two off, letters that look alike, another
 * ending, a hyphen, or the real label inside of it. A real domain inside of `host`'s own name counts too.
 */
export function isLookAlikeDomain(host: string, real: string): boolean {
  const [a, b] = [parsed(host), parsed(real)];
  if (!a?.domain || !b?.domain || a.domain === b.domain) return false;
  if ((a.subdomain ?? '').replace(/^www\./, '').endsWith(b.domain)) return true;
  const [one, other] = [labelOf(a.domainWithoutSuffix), labelOf(b.domainWithoutSuffix)];
  if (one === undefined || other === undefined) return false;
  const [x, y] = [one, other].map((label) => label.replaceAll('-', ''));
  if (x === undefined || y === undefined || x === '' || y === '') return false;
  return x === y || shapeOf(x) === shapeOf(y) || isNear(x, y) || holds(one, y);
}

/** Whether two domains differ in nothing but their ending: "firm.de" and "firm.com". */
export function isOtherEnding(a: string, b: string): boolean {
  const [x, y] = [parsed(a), parsed(b)];
  return (
    x?.domainWithoutSuffix !== undefined && x.domainWithoutSuffix === y?.domainWithoutSuffix && x.domain !== y.domain
  );
}

function labelOf(label: string | null | undefined): string | undefined {
  return label ? labelInOwnLetters(label.toLowerCase()) : undefined;
}

function isNear(x: string, y: string): boolean {
  const most = editsByLength.find(({ upTo }) => Math.min(x.length, y.length) <= upTo)?.edits ?? 0;
  if (most === 0 || Math.abs(x.length - y.length) > most) return false;
  return Math.min(editsBetween(x, y), editsBetween(shapeOf(x), shapeOf(y))) <= most;
}

/** Words beside an employer's name that make a domain for hiring or mail of it. */
const besideWords =
  /^(?:hr|jobs?|careers?|hiring|recruit\w*|talent|people|team|staff|mail|email|group|corp|inc|llc|ltd|global|intl|online|official|hq|us|usa|uk|eu|apply|verify|verification|reference\w*|work|office|pay|payroll|support|help|portal|secure|login|it|tech)+$/;

/** The real label in the other: a long one anywhere, a short one beside a hyphen or a word of hiring. */
function holds(label: string, real: string): boolean {
  const flat = label.replaceAll('-', '');
  if (flat === real) return false;
  if (real.length >= shortestContained) return flat.includes(real) || shapeOf(flat).includes(shapeOf(real));
  const rest = flat.startsWith(real) ? flat.slice(real.length) : flat.endsWith(real) ? flat.slice(0, -real.length) : '';
  return real.length > 1 && besideWords.test(rest);
}
