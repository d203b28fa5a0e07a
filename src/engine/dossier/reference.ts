import type { Dossier, Other } from '../dossier.ts';
import type { DossierError } from '../dossier-errors.ts';

type Person = Pick<Dossier | Other, 'sources' | 'events' | 'declared'>;

/** What a schema cannot say: ids are unique and point at something, zones exist, answers follow questions. */
export function brokenReferences(dossier: Dossier): readonly DossierError[] {
  const others = dossier.others ?? [];
  const keys = [dossier.candidate ?? 'candidate', ...others.map((other) => other.key)];
  const twice = others.flatMap((other, at) =>
    keys.indexOf(other.key) <= at ? [{ path: `/others/${at}/key`, message: `\`${other.key}\` is used twice` }] : [],
  );
  return [
    ...twice,
    ...others.flatMap((other, at) => inPerson(other, `/others/${at}`)),
    ...inPerson(dossier, ''),
    ...unknownZones(dossier, ''),
  ];
}

function inPerson(person: Person, base: string): readonly DossierError[] {
  return [...repeatedIds(person, base), ...inEvents(person, base), ...inDeclared(person, base)];
}

function repeatedIds(person: Person, base: string): readonly DossierError[] {
  const seen = new Set<string>();
  const check = (id: string | undefined, path: string): readonly DossierError[] => {
    if (id === undefined) return [];
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [{ path, message: `\`${id}\` is used twice` }] : [];
  };
  return [
    ...person.sources.flatMap((source, at) => check(source.id, `${base}/sources/${at}/id`)),
    ...(person.events ?? []).flatMap((event, at) => check(event.id, `${base}/events/${at}/id`)),
  ];
}

function inEvents(person: Person, base: string): readonly DossierError[] {
  const videos = (person.events ?? []).filter((event) => event.event === 'video').map((event) => event.id);
  return (person.events ?? []).flatMap((event, index) => {
    const at = `${base}/events/${index}`;
    const { document, source, payment, reference, sources, session, answered_at } = event as Readonly<
      Record<string, string | undefined>
    > & { readonly sources?: readonly string[] };
    return [
      ...pointsAt(person, document, `${at}/document`),
      ...pointsAt(person, source, `${at}/source`),
      ...pointsAt(person, payment, `${at}/payment`, 'payment'),
      ...pointsAt(person, reference, `${at}/reference`, 'reference'),
      ...(sources ?? []).flatMap((id, n) => pointsAt(person, id, `${at}/sources/${n}`)),
      ...(session !== undefined && !videos.includes(session)
        ? [{ path: `${at}/session`, message: `no video event with the id \`${session}\`` }]
        : []),
      ...(answered_at !== undefined && Date.parse(answered_at) < Date.parse(event.at)
        ? [{ path: `${at}/answered_at`, message: 'is before `at`' }]
        : []),
    ];
  });
}

function inDeclared(person: Person, base: string): readonly DossierError[] {
  const { companies, explanations } = person.declared ?? {};
  return [
    ...(companies ?? []).flatMap((company, at) =>
      pointsAt(person, company.proof, `${base}/declared/companies/${at}/proof`),
    ),
    ...(explanations ?? []).flatMap((given, at) => [
      ...pointsAt(person, given.proof, `${base}/declared/explanations/${at}/proof`),
      ...(given.sources ?? []).flatMap((id, n) =>
        pointsAt(person, id, `${base}/declared/explanations/${at}/sources/${n}`),
      ),
    ]),
  ];
}

function pointsAt(person: Person, id: string | undefined, path: string, kind?: string): readonly DossierError[] {
  if (id === undefined) return [];
  const found = person.sources.find((source) => source.id === id);
  const fits = found && (kind === undefined || found.kind === kind);
  return fits ? [] : [{ path, message: `no ${kind ?? 'source'} with the id \`${id}\`` }];
}

function unknownZones(value: unknown, path: string): readonly DossierError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = `${path}/${key}`;
    if (key === 'time_zone' && typeof one === 'string')
      return isZone(one) ? [] : [{ path: at, message: `no such time zone: ${one}` }];
    return unknownZones(one, at);
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
