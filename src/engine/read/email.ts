import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';
import { registrableDomain } from './domain.ts';
import { freemailDomains, mainDomain, ownMailListsAsOf, relayDomains } from './email/providers.ts';

export { ownMailListsAsOf };

export interface EmailReading {
  /** As written, without what stands around it. */
  readonly address?: string;
  /** The form in which two addresses are compared: equal for one mailbox (CT-02). */
  readonly normal?: string;
  /** Before the "@", in small letters, without "+tag". */
  readonly localPart?: string;
  /** In small ASCII letters. */
  readonly domain?: string;
  readonly registrable?: string;
  readonly type?: 'freemail' | 'disposable' | 'privacy_relay';
  readonly notUnderstood?: string;
}

/** Date of the bundled list of throw-away mailboxes: disposable-email-domains-js 1.26.0 (CC0-1.0). */
export const mailDomainsAsOf = '2026-09-21';

/** Longer than any address (RFC 5321), with a name before it. */
const longestText = 600;

/** What the bundled lists say of a mail domain or the domains that it lies under; undefined when it is on none. */
export function mailDomainType(domain: string): 'freemail' | 'disposable' | 'privacy_relay' | undefined {
  const names = withParents(domain.toLowerCase());
  if (names.some((name) => relayDomains.has(name))) return 'privacy_relay';
  if (names.some((name) => freemailDomains.has(name))) return 'freemail';
  disposable ??= disposableEmailBlocklistSet();
  return names.some((name) => disposable?.has(name)) ? 'disposable' : undefined;
}

let disposable: ReadonlySet<string> | undefined;

/** The domain and those above it, down to two labels. */
function withParents(domain: string): readonly string[] {
  const labels = domain.split('.').slice(-mostLabels);
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** A name has at most 127 labels (RFC 1035); mail domains on lists have few. */
const mostLabels = 6;

/** An e-mail address as people write it: with a name, angle brackets, "mailto:", or "(at)" for the sign. */
export function readEmail(text: string): EmailReading {
  const address = text.length > longestText ? undefined : addressIn(text.normalize('NFKC'));
  const at = address?.lastIndexOf('@') ?? -1;
  const domain = address && asciiDomain(address.slice(at + 1));
  if (!address || !domain) return { notUnderstood: text };
  const localPart = withoutTag(address.slice(0, at).toLowerCase());
  const registrable = registrableDomain(domain);
  const type = mailDomainType(domain);
  return {
    address,
    normal: `${comparedLocalPart(localPart, domain)}@${mainDomain(domain)}`,
    localPart,
    domain,
    ...(registrable && { registrable }),
    ...(type && { type }),
  };
}

const addressPattern = /(?<![^\s<>()[\],;:"])[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\/]+\.[^\s@<>()[\],;:"\\/]+/u;

function addressIn(text: string): string | undefined {
  const plain = text
    .replace(/^\s*mailto:/i, '')
    .replace(/\s*[([{]\s*(?:at|@)\s*[)\]}]\s*/gi, '@')
    .replace(/\s*[([{]\s*(?:dot|\.)\s*[)\]}]\s*/gi, '.')
    .replace(/\?.*$/s, '');
  const found = plain.match(new RegExp(addressPattern, 'gu')) ?? [];
  return found.length === 1 ? found[0]?.replace(/[.'’]+$/u, '').replace(/^['’]+/u, '') : undefined;
}

function asciiDomain(domain: string): string | undefined {
  const lower = domain.toLowerCase();
  const ascii =
    /^[\x21-\x7e]*$/.test(lower) || !URL.canParse(`http://${lower}`) ? lower : new URL(`http://${lower}`).hostname;
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(ascii) ? ascii : undefined;
}

function withoutTag(localPart: string): string {
  return localPart.replace(/(?<=.)\+.*$/su, '');
}

/** Only Gmail says of all its mailboxes that dots don't count. */
function comparedLocalPart(localPart: string, domain: string): string {
  return mainDomain(domain) === 'gmail.com' ? localPart.replaceAll('.', '') : localPart;
}
