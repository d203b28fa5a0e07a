import { readdirSync } from 'node:fs';
import { checks } from '../../src/engine/checks/index.ts';
import { Dossier } from '../../src/engine/dossier.ts';
import { exampleDossier } from '../../src/engine/example.ts';
import { readCase } from '../acceptance/expectation.ts';
import { randomFrom } from './random.ts';
import { changed } from './walk.ts';

export interface Sample {
  readonly title: string;
  readonly dossier: Dossier;
}

export function cases(): readonly Sample[] {
  return readdirSync('test/cases')
    .sort()
    .map((title) => ({ title, dossier: Dossier.parse(readCase(title)) }));
}

/** Every example of every check, as a dossier of its own. */
export function examples(): readonly Sample[] {
  return checks.flatMap((check) =>
    check.examples.map((example) => ({ title: `${check.id}: ${example.title}`, dossier: exampleDossier(example) })),
  );
}

/** Examples that are put together: few enough for a reader to find out what went wrong. */
const partsOfOne = 3;

const idKeys: readonly string[] = ['id', 'document', 'source', 'sources', 'payment', 'reference', 'session', 'proof'];

/** A dossier of a few examples at once, with the statements, events and lists of them all. */
export function generated(seed: number): Dossier {
  const random = randomFrom(seed);
  const all = examples().filter(({ dossier, title }) => isAlone(dossier) && !title.includes('half of the postal code'));
  const parts = Array.from({ length: partsOfOne }, (_, at) => renamed(random.pick(all).dossier, at));
  const [first] = parts;
  const declared = parts.flatMap((part) => (part.declared ? [part.declared] : []));
  const listed = <K extends 'events' | 'lookups' | 'others'>(key: K) =>
    parts.flatMap((part) => (part[key] ?? []) as NonNullable<Dossier[K]>[number][]);
  const role = parts.find((part) => part.role)?.role;
  return {
    dossier: 1,
    as_of: first?.as_of,
    ...(role && { role }),
    sources: parts.flatMap((part) => part.sources),
    declared: {
      also_known_as: declared.flatMap((one) => one.also_known_as ?? []),
      former_names: declared.flatMap((one) => one.former_names ?? []),
      places: declared.flatMap((one) => one.places ?? []),
      explanations: declared.flatMap((one) => one.explanations ?? []),
    },
    events: listed('events') as NonNullable<Dossier['events']>,
    lookups: listed('lookups') as NonNullable<Dossier['lookups']>,
    others: listed('others') as NonNullable<Dossier['others']>,
  };
}

const isAlone = ({ sources }: Dossier): boolean => sources.every((source) => source.kind !== 'agency');

/** Ids of one part must not meet those of another. */
function renamed(dossier: Dossier, at: number): Dossier {
  const text = changed(dossier, (one, path) => {
    const isOwn = idKeys.includes(path.at(-1) ?? '') && path[0] !== 'lookups' && path.at(-2) !== 'file';
    const isKey = path.join('/') === 'others/key' || path.at(-1) === 'referred_by';
    return isOwn || isKey ? `${one}.${at}` : one;
  });
  const { candidate: _, ...rest } = text as Dossier;
  return rest;
}
