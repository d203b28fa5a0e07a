import { type MissingPart, missing, quote } from '../../check.ts';
import type { Policies } from '../../dossier.ts';
import type { FactsFor, Happened } from '../../facts.ts';
import type { Answers, ResultOf } from '../../lookups.ts';
import type { Evidence } from '../../report.ts';

type Result = ResultOf<'ip'>;
export type Network = NonNullable<Result['network']>;

/** Events of the candidate's own connections; a reference's form is not one of them. */
export const connectionEvents = ['event.application', 'event.login', 'event.video', 'event.device_inventory'] as const;
export type ConnectionFacts = FactsFor<(typeof connectionEvents)[number]>;

/** One connection of which a list knows the address. */
export interface Sighting {
  readonly ref: string;
  readonly at: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly ip: string;
  readonly result: Result;
  /** Provider and date of the list, as evidence quotes it. */
  readonly list: string;
}

export interface Sightings {
  /** Oldest first. */
  readonly seen: readonly Sighting[];
  /** What could not be looked up, one part in all. */
  readonly unknown: readonly MissingPart[];
}

type Connection = Happened<'application' | 'login' | 'video' | 'device_inventory'>;

/** All connections of the candidate, in no order. */
export function connectionsIn(facts: ConnectionFacts): readonly Connection[] {
  return [
    ...facts['event.application'],
    ...facts['event.login'],
    ...facts['event.video'],
    ...facts['event.device_inventory'],
  ];
}

/** How many addresses a sentence names before it only counts them. */
const namedAddresses = 3;

/** Of one dossier several checks ask for the same: its look-ups stand for it. */
const read = new WeakMap<Answers<'ip'>, Sightings>();

/** Every connection, oldest first, with what the newest look-up says of its address; each address is looked up once. */
export function sightingsIn(facts: ConnectionFacts, answers: Answers<'ip'>): Sightings {
  const before = read.get(answers);
  if (before) return before;
  const all = readSightings(facts, answers);
  read.set(answers, all);
  return all;
}

function readSightings(facts: ConnectionFacts, answers: Answers<'ip'>): Sightings {
  const known = new Map<string, { readonly answer: ReturnType<typeof answers.about>; readonly list: string }>();
  const seen: Sighting[] = [];
  for (const { ip, ref, at } of connectionsIn(facts)) {
    if (ip === undefined) continue;
    const { answer, list } = known.get(ip) ?? looked(answers.about(ip));
    if (!known.has(ip)) known.set(ip, { answer, list });
    if (answer.state === 'known') seen.push({ ref, at, time: Date.parse(at), ip, result: answer.result, list });
  }
  if (known.size === 0) return { seen: [], unknown: [missing('no connection with its address recorded')] };
  return { seen: inOrder(seen), unknown: notLookedUp(new Map([...known].map(([ip, { answer }]) => [ip, answer]))) };
}

function looked(answer: ReturnType<Answers<'ip'>['about']>) {
  return { answer, list: answer.state === 'known' ? `${answer.provider}, ${answer.asOf}` : '' };
}

/** Logs are mostly in order already. */
function inOrder(seen: Sighting[]): readonly Sighting[] {
  const isSorted = seen.every((one, at) => at === 0 || one.time >= (seen[at - 1]?.time ?? 0));
  return isSorted ? seen : seen.sort((a, b) => a.time - b.time);
}

function notLookedUp(known: ReadonlyMap<string, ReturnType<Answers<'ip'>['about']>>): readonly MissingPart[] {
  const lacking = [...known].flatMap(([ip, answer]) => (answer.state === 'unknown' ? [{ ip, answer }] : []));
  const first = lacking[0];
  if (!first) return [];
  if (first.answer.reason !== 'missing') return [missing(first.answer.why, first.answer.reason)];
  return [missing(`no ip look-up for ${counted(lacking.map(({ ip }) => ip))}`)];
}

/** "192.0.2.1, 192.0.2.2, 192.0.2.3 and 12 more" */
export function counted(values: readonly string[]): string {
  const rest = values.length - namedAddresses;
  return `${values.slice(0, namedAddresses).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const anonymising: readonly Network[] = ['hosting', 'vpn', 'tor', 'residential_proxy', 'privacy_relay', 'company_vpn'];
const gateways: readonly Network[] = ['mobile', 'satellite'];
const fixed: readonly Network[] = ['residential', 'business', 'education'];

/** The address is that of an exit which anybody anywhere can use, so it shows no place of a person. */
export const isAnonymised = ({ network }: Result): boolean => network !== undefined && anonymising.includes(network);

/** Mobile and satellite networks hand out addresses at a few gateways, a roaming eSIM even abroad. */
export const isSharedGateway = ({ network }: Result): boolean => network !== undefined && gateways.includes(network);

/** A line that ends in a building. */
export const isFixedLine = ({ network }: Result): boolean => network !== undefined && fixed.includes(network);

/** Traffic that the company itself leads out says where the company is. */
export function isCompanyEgress(sighting: Sighting, policies: Policies | undefined): boolean {
  return policies?.company_egress_ips?.includes(sighting.ip) === true || sighting.result.network === 'company_vpn';
}

const placed = new WeakMap<readonly Sighting[], readonly Sighting[]>();

/** Connections whose address is near the person. */
export function placedSightings(seen: readonly Sighting[], policies: Policies | undefined): readonly Sighting[] {
  const before = placed.get(seen);
  if (before) return before;
  const near = seen.filter(
    (one) => !isAnonymised(one.result) && !isSharedGateway(one.result) && !isCompanyEgress(one, policies),
  );
  placed.set(seen, near);
  return near;
}

/** "Lyon, FR" */
export function placeOf({ city, region, country }: Result): string {
  return [city ?? region, country].filter((part) => part !== undefined).join(', ') || 'a place not given';
}

/** The connection, and what the list says of its address. */
export function sightingEvidence(sighting: Sighting, note?: string): readonly Evidence[] {
  return [
    quote(sighting.ref, 'ip', sighting.ip, sighting.at),
    quote('lookup:ip', sighting.ip, placeOf(sighting.result), note ? `${note}; ${sighting.list}` : sighting.list),
  ];
}

/** YYYY-MM-DD in UTC. */
export const dayOf = (sighting: Pick<Sighting, 'time'>): string => new Date(sighting.time).toISOString().slice(0, 10);
