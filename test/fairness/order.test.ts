import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier } from '../../src/engine/dossier.ts';
import { cases, examples, generated } from './corpus.ts';
import { hashOf, type Random, randomFrom } from './random.ts';
import { differences, reportsOf } from './sameness.ts';

const minute = 60_000;

const all = [...cases(), ...examples()].map((sample) => [sample.title, sample.dossier] as const);

/** The same statements, events, lists and people in another order; what an event without an id was called changes with it. */
function shuffled(dossier: Dossier, random: Random): Dossier {
  const { sources, events, lookups, others, declared } = dossier;
  return {
    ...dossier,
    sources: random.shuffled(sources),
    ...(events && { events: random.shuffled(events) }),
    ...(lookups && { lookups: random.shuffled(lookups) }),
    ...(others && { others: random.shuffled(others) }),
    ...(declared?.places && { declared: { ...declared, places: random.shuffled(declared.places) } }),
  };
}

describe('the order in which things were entered changes nothing', () => {
  it.each(all)('%s', (title, dossier) => {
    expect(differences(dossier, shuffled(dossier, randomFrom(hashOf(title))))).toEqual([]);
  });

  it(
    'of a few examples put together',
    () => {
      fc.assert(
        fc.property(fc.nat({ max: 10_000 }), (seed) => {
          const dossier = generated(seed);
          expect(differences(dossier, shuffled(dossier, randomFrom(seed + 1)))).toEqual([]);
        }),
        { numRuns: 30, seed: 1 },
      );
    },
    minute,
  );
});

describe('what is not known is nothing found', () => {
  const bare: Dossier['sources'] = [
    { id: 'a', kind: 'application' },
    { id: 'b', kind: 'resume' },
    { id: 'c', kind: 'identity_document', type: 'passport' },
    { id: 'd', kind: 'supporting_document', type: 'lease' },
    { id: 'e', kind: 'profile', site: 'linkedin' },
    { id: 'f', kind: 'portfolio', url: 'https://portfolio.example' },
    { id: 'g', kind: 'code_account', site: 'git' },
    { id: 'h', kind: 'payment', method: 'bank_account' },
    { id: 'i', kind: 'shipping', address: '1 Fennel St' },
    { id: 'j', kind: 'reference', name: 'Paula Greer' },
    { id: 'k', kind: 'agency', name: 'Northstar Talent' },
  ];
  const at = '2026-10-09T15:00:00Z';
  const events: Dossier['events'] = [
    { event: 'application', at },
    { event: 'login', at },
    { event: 'video', at, camera: 'on' },
    { event: 'interview_form', at, reviewer: 'U01' },
    { event: 'device_location', at },
    { event: 'device_inventory', at },
    { event: 'transfer', at },
    { event: 'reference_form', at, reference: 'j' },
    { event: 'delivery', at, status: 'delivered' },
    { event: 'identity_proofing', at, status: 'pending' },
    { event: 'background_check', at, status: 'pending' },
    { event: 'identity_number_check', at, status: 'pending' },
    { event: 'milestone', at, milestone: 'offer_made' },
  ];

  it(
    'sources and events with nothing in them, in any number',
    () => {
      fc.assert(
        fc.property(fc.subarray(bare, { minLength: 1 }), fc.subarray(events), (sources, happened) => {
          const isHeld = sources.some((source) => source.id === 'j');
          const dossier = Dossier.parse({
            dossier: 1,
            as_of: '2026-10-20T12:00:00Z',
            sources,
            events: happened.filter((event) => isHeld || event.event !== 'reference_form'),
          });
          expect(nothing(dossier)).toEqual([]);
        }),
        { numRuns: 150, seed: 1 },
      );
    },
    minute,
  );
});

function nothing(dossier: Dossier): readonly string[] {
  return reportsOf(dossier).flatMap(([, report]) =>
    report.findings.map((finding) => `${finding.check} ${finding.severity}`),
  );
}
