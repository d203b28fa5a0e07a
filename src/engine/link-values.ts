import type { Dossier, Event, Source } from './dossier.ts';
import { listOf } from './list-of.ts';
import { addressText, readAddress } from './read/address.ts';
import { documentKey } from './read/document.ts';
import { readEmail } from './read/email.ts';
import { accountKey } from './read/money.ts';
import { sameEmployer } from './read/organisation.ts';
import { readPhone } from './read/phone.ts';
import type { LinkKind } from './report.ts';

/** A value by which two files can meet: as written, and in the form in which two are compared. */
export interface LinkValue {
  readonly kind: LinkKind;
  readonly source: string;
  readonly fact: string;
  readonly text: string;
  readonly key: string;
  readonly at?: string | undefined;
  /** Also stands in an agency's entry of the same file, or is the account of that agency: shared by all its candidates. */
  readonly agency: boolean;
}

type Person = Pick<Dossier, 'sources' | 'events'>;

export function linkValues(person: Person): readonly LinkValue[] {
  const agency = new Set(
    person.sources.filter((source) => source.kind === 'agency').flatMap((source) => ofSource(source).map(same)),
  );
  const accounts = accountsOfAgencies(person.sources);
  const applied = person.sources.find((source) => source.kind === 'application')?.at;
  const stated = person.sources
    .filter((source) => source.kind !== 'agency' && source.kind !== 'reference')
    .flatMap((source) => ofSource(source).map((value) => ({ ...value, at: value.at ?? applied })));
  const happened = (person.events ?? []).flatMap((event, index) => ofEvent(event, event.id ?? `events/${index}`));
  return [...stated, ...happened].map((value) => ({
    ...value,
    agency: agency.has(same(value)) || (value.kind === 'bank_account' && accounts.has(value.source)),
  }));
}

/** Payment entries that name an agency of the same file as payee or holder. */
function accountsOfAgencies(sources: Person['sources']): ReadonlySet<string> {
  const agencies = sources.flatMap((source) => (source.kind === 'agency' ? [source.name] : []));
  const isAgencys = (name: string): boolean => agencies.some((agency) => sameEmployer(agency, name));
  const paid = sources.filter(
    (source) => source.kind === 'payment' && [...listOf(source.payee), ...listOf(source.holder)].some(isAgencys),
  );
  return new Set(paid.map((source) => source.id));
}

const same = (value: { readonly kind: LinkKind; readonly key: string }): string => `${value.kind} ${value.key}`;

type Bare = Omit<LinkValue, 'agency'>;

function ofSource(source: Source): readonly Bare[] {
  const make = (kind: LinkKind, fact: string, text: string, key: string | undefined): Bare[] =>
    key ? [{ kind, source: source.id, fact, text, key, at: source.at }] : [];
  const contacts = [
    ...listOf(source.phone).flatMap((phone) => make('phone', 'phone', phone, readPhone(phone).e164 ?? phone)),
    ...listOf(source.email).flatMap((email) => make('email', 'email', email, readEmail(email).normal)),
    ...(source.address && !isCheckedPickup(source)
      ? make('address', 'address', addressText(source.address), readAddress(source.address).key)
      : []),
  ];
  if (source.kind === 'reference' || source.kind === 'agency') return contacts;
  const photo = source.photo;
  return [
    ...contacts,
    ...(photo ? make('photo', 'photo', photo.phash ?? photo.sha256 ?? '', photo.phash ?? photo.sha256) : []),
    ...ofKind(source, make),
  ];
}

/** A counter that compares the identity document before handing over serves everybody, and is nobody's home. */
function isCheckedPickup(source: Source): boolean {
  return source.kind === 'shipping' && source.pickup === 'id_checked';
}

function ofKind(
  source: Source,
  make: (kind: LinkKind, fact: string, text: string, key: string | undefined) => Bare[],
): readonly Bare[] {
  if (source.kind === 'resume' && source.text) return make('resume_text', 'text', source.text, source.text);
  if (source.kind === 'identity_document' && source.number) {
    return make('document', 'number', source.number, documentKey(source.issuing_state, source.type, source.number));
  }
  if (source.kind !== 'payment') return [];
  const key = accountKey(source);
  if (!key) return [];
  return source.wallet
    ? make('wallet', 'wallet', source.wallet, key)
    : make('bank_account', 'account', source.iban ?? source.account_number ?? '', key);
}

function ofEvent(event: Event, ref: string): readonly Bare[] {
  if (!('ip' in event) && !('device_id' in event)) return [];
  if (event.event === 'reference_form' || event.event === 'device_location') return [];
  const ip =
    event.ip === undefined
      ? []
      : [{ kind: 'ip' as const, source: ref, fact: 'ip', text: event.ip, key: networkOf(event.ip), at: event.at }];
  const id = 'device_id' in event ? event.device_id : undefined;
  return id
    ? [...ip, { kind: 'device', source: ref, fact: 'device_id', text: id, key: id.toLowerCase(), at: event.at }]
    : ip;
}

/** An IPv4 address as it is, of IPv6 the /64, which is one connection (LN-05). */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = tail === undefined ? left : [...left, ...zeros, ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
