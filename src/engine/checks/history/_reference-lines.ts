import { found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, Event, SourceOf } from '../../dossier.ts';
import type { FactsFor, Happened } from '../../facts.ts';
import { networkOf } from '../../link-values.ts';
import type { Evidence } from '../../report.ts';
import { isFixedLine } from '../network/_sightings.ts';
import { isOneEmployer } from './_employer-names.ts';

type Facts = FactsFor<'source.reference' | 'event.reference_form' | 'lookup.ip'>;
type Form = Happened<'reference_form'>;

/** A connection or a device, and who was seen on it. */
interface Seen {
  readonly key: string;
  readonly text: string;
  readonly evidence: Evidence;
  /** Id of a reference, `others/<key>`, or "candidate". */
  readonly who: string;
}

/** Devices on which a referee answered and the candidate, another applicant or a second referee was seen too. */
export function devicesMet(facts: Facts, dossier: Dossier): readonly Part[] {
  const seen = [
    ...facts['event.reference_form'].flatMap(deviceOfForm),
    ...devicesOf(dossier.events, 'candidate'),
    ...othersOf(dossier).flatMap(({ key, events }) => devicesOf(events, `others/${key}`)),
  ];
  const title = 'A reference was answered on a device that somebody else in the file uses';
  return meetings(seen, facts['source.reference']).map((met) => found('strong', quoted(met), { title }));
}

/** Fixed lines on which two referees, or a referee and another applicant, were seen, whenever it was. The candidate's own is LN-14's. */
export function linesMet(facts: Facts, dossier: Dossier): readonly Part[] {
  const seen = [
    ...facts['event.reference_form'].flatMap(lineOfForm),
    ...othersOf(dossier).flatMap(({ key, events }) => linesOf(events, `others/${key}`)),
  ];
  return meetings(seen, facts['source.reference']).flatMap((met) => judgedLine(met, facts));
}

function judgedLine(met: readonly Seen[], facts: Facts): readonly Part[] {
  const answers = met.map((one) => facts['lookup.ip'].about(one.text));
  const answer = answers.find((one) => one.state === 'known') ?? answers[0];
  const text = met[0]?.text ?? '';
  if (answer?.state === 'unknown') return [missing(answer.why, answer.reason)];
  const network = answer?.state === 'known' ? answer.result.network : undefined;
  if (answer?.state !== 'known' || network === undefined || network === 'unknown') {
    return [missing(`the ip look-up does not say what kind of network ${text} is`)];
  }
  if (!isFixedLine(answer.result) || network === 'education') return [];
  if (network === 'business' && isOneOffice(met, facts)) return [];
  const list = quote('lookup:ip', text, `${network} line`, `${answer.provider}, ${answer.asOf}`);
  const isShared = met.some((one) => one.who.startsWith('others/'));
  const isTwo = new Set(met.filter((one) => !one.who.startsWith('others/')).map((one) => one.who)).size > 1;
  const title = isTwo
    ? `Two references were answered from the same connection${isShared ? ', which another application came from too' : ''}`
    : 'A reference was answered from a connection that another application came from';
  return [found(network === 'residential' ? 'strong' : 'weak', [...quoted(met), list], { title })];
}

/** Two people of one company, at its office: where else would they answer from. */
function isOneOffice(met: readonly Seen[], facts: Facts): boolean {
  const employers = met.map(({ who }) => facts['source.reference'].find(({ id }) => id === who)?.employer);
  const [first] = employers;
  return first !== undefined && employers.every((one) => one !== undefined && isOneEmployer(one, first));
}

/** Everything seen under one key, if a referee and somebody else are among it. */
function meetings(seen: readonly Seen[], referees: readonly SourceOf<'reference'>[]): readonly (readonly Seen[])[] {
  const byKey = new Map<string, Seen[]>();
  for (const one of seen) {
    const list = byKey.get(one.key) ?? [];
    byKey.set(one.key, list);
    if (!list.some((other) => other.who === one.who)) list.push(one);
  }
  const isReferee = (one: Seen): boolean => referees.some(({ id }) => id === one.who);
  return [...byKey.values()].filter((list) => list.length > 1 && list.some(isReferee));
}

const quoted = (met: readonly Seen[]): readonly Evidence[] => met.map((one) => one.evidence);

function deviceOfForm({ ref, device_id: id, reference, at }: Form): readonly Seen[] {
  if (id === undefined) return [];
  const note = `form of ${reference}, ${at}`;
  return [{ key: id.toLowerCase(), text: id, who: reference, evidence: quote(ref, 'device_id', id, note) }];
}

function lineOfForm({ ref, ip, reference, at }: Form): readonly Seen[] {
  if (ip === undefined) return [];
  return [
    { key: networkOf(ip), text: ip, who: reference, evidence: quote(ref, 'ip', ip, `form of ${reference}, ${at}`) },
  ];
}

function devicesOf(events: readonly Event[] | undefined, who: string): readonly Seen[] {
  return (events ?? []).flatMap((event, index) => {
    if (event.event === 'reference_form' || !('device_id' in event) || event.device_id === undefined) return [];
    const source = who === 'candidate' ? (event.id ?? `events/${index}`) : who;
    const note = who === 'candidate' ? `the candidate’s own, ${event.at}` : `another application, ${event.at}`;
    const evidence = quote(source, 'device_id', event.device_id, note);
    return [{ key: event.device_id.toLowerCase(), text: event.device_id, who, evidence }];
  });
}

function linesOf(events: readonly Event[] | undefined, who: string): readonly Seen[] {
  return (events ?? []).flatMap((event) => {
    const isOwn = event.event !== 'reference_form' && event.event !== 'device_location';
    if (!isOwn || !('ip' in event) || event.ip === undefined) return [];
    const evidence = quote(who, 'ip', event.ip, `another application, ${event.at}`);
    return [{ key: networkOf(event.ip), text: event.ip, who, evidence }];
  });
}

/** The candidate's own second application is not another's. */
const othersOf = (dossier: Dossier) => (dossier.others ?? []).filter((other) => other.relation !== 'same_person');
