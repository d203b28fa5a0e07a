import type { Dossier, Event, Other } from '../dossier.ts';
import { pointer } from '../dossier-errors/pointer.ts';
import type { DossierError } from '../dossier-errors.ts';

type Person = Pick<Dossier | Other, 'sources' | 'events' | 'declared'>;
type Errors = readonly DossierError[];

/** What a schema cannot say: ids are unique and point at something, zones exist, answers follow questions. */
export function brokenReferences(dossier: Dossier): Errors {
  return [
    ...repeatedKeys(dossier),
    ...(dossier.others ?? []).flatMap((other, at) => inPerson(other, `/others/${at}`)),
    ...inPerson(dossier, ''),
    ...unknownZones(dossier, []),
  ];
}

function repeatedKeys(dossier: Dossier): Errors {
  const keys = [dossier.candidate ?? 'candidate', ...(dossier.others ?? []).map((other) => other.key)];
  return keys.flatMap((key, at) => (keys.indexOf(key) < at ? [usedTwice(key, `/others/${at - 1}/key`)] : []));
}

function inPerson(person: Person, base: string): Errors {
  return [...repeatedIds(person, base), ...inEvents(person, base), ...inDeclared(person, base)];
}

/** A source and an event of one person may not share an id either: evidence is quoted by it. */
function repeatedIds(person: Person, base: string): Errors {
  const given = [
    ...person.sources.map(({ id }, at) => ({ id, path: `${base}/sources/${at}/id` })),
    ...(person.events ?? []).map(({ id }, at) => ({ id, path: `${base}/events/${at}/id` })),
  ];
  const ids = given.map((one) => one.id);
  return given.flatMap(({ id, path }, at) => (id !== undefined && ids.indexOf(id) < at ? [usedTwice(id, path)] : []));
}

function usedTwice(id: string, path: string): DossierError {
  return { path, message: `\`${id}\` is used twice` };
}

function inEvents(person: Person, base: string): Errors {
  return (person.events ?? []).flatMap((event, index) => {
    const at = `${base}/events/${index}`;
    return [
      ...('document' in event ? pointsAt(person, event.document, `${at}/document`) : []),
      ...('source' in event ? pointsAt(person, event.source, `${at}/source`) : []),
      ...('payment' in event ? pointsAt(person, event.payment, `${at}/payment`, 'payment') : []),
      ...('reference' in event ? pointsAt(person, event.reference, `${at}/reference`, 'reference') : []),
      ...('sources' in event ? event.sources : []).flatMap((id, n) => pointsAt(person, id, `${at}/sources/${n}`)),
      ...('session' in event ? sessionOf(person, event.session, `${at}/session`) : []),
      ...answeredBefore(event, `${at}/answered_at`),
    ];
  });
}

function sessionOf(person: Person, session: string | undefined, path: string): Errors {
  const isKnown = person.events?.some((event) => event.event === 'video' && event.id === session);
  return session === undefined || isKnown ? [] : [{ path, message: `no video event with the id \`${session}\`` }];
}

function answeredBefore(event: Event, path: string): Errors {
  if (!('answered_at' in event) || event.answered_at === undefined) return [];
  return Date.parse(event.answered_at) < Date.parse(event.at) ? [{ path, message: 'is before `at`' }] : [];
}

function inDeclared(person: Person, base: string): Errors {
  const { companies = [], explanations = [] } = person.declared ?? {};
  return [
    ...companies.flatMap(({ proof }, at) => pointsAt(person, proof, `${base}/declared/companies/${at}/proof`)),
    ...explanations.flatMap(({ proof, sources }, at) => {
      const path = `${base}/declared/explanations/${at}`;
      return [
        ...pointsAt(person, proof, `${path}/proof`),
        ...(sources ?? []).flatMap((id, n) => pointsAt(person, id, `${path}/sources/${n}`)),
      ];
    }),
  ];
}

function pointsAt(person: Person, id: string | undefined, path: string, kind?: 'payment' | 'reference'): Errors {
  if (id === undefined) return [];
  const found = person.sources.some((source) => source.id === id && (kind === undefined || source.kind === kind));
  return found ? [] : [{ path, message: `no ${kind ?? 'source'} with the id \`${id}\`` }];
}

function unknownZones(value: unknown, path: readonly string[]): Errors {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = [...path, key];
    if (key !== 'time_zone' || typeof one !== 'string') return unknownZones(one, at);
    return isZone(one) ? [] : [{ path: pointer(at), message: `no such time zone: ${one}` }];
  });
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
