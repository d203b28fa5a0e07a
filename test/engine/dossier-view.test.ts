import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/engine/dossier.ts';
import { Dossier as DossierShape } from '../../src/engine/dossier.ts';
import { dossierJsonSchema, reportJsonSchema } from '../../src/engine/json-schema.ts';
import { atStage, viewFrom } from '../../src/engine/view.ts';

const dossier: Dossier = {
  dossier: 1,
  case: 'SCR-12',
  as_of: '2026-10-20T12:00:00Z',
  role: { title: 'Developer' },
  sources: [
    { id: 'application', kind: 'application', name: 'Ann Hollis' },
    { id: 'licence', kind: 'identity_document', stage: 'offer', type: 'driving_licence', name: 'Ann Hollis' },
  ],
  declared: {
    former_names: ['Ann Reed'],
    explanations: [
      { fact: 'name', reason: 'a short form' },
      { fact: 'address', reason: 'moved', stage: 'offer' },
    ],
  },
  events: [
    { event: 'application', at: '2026-10-05T01:00:00Z' },
    { event: 'video', at: '2026-10-08T01:00:00Z', stage: 'interview', camera: 'on' },
  ],
  lookups: [{ kind: 'ip', provider: 'ExampleGeo', as_of: '2026-10-01', results: {} }],
  reviews: [{ check: 'name-conflict', reason: 'seen', by: 'U1', at: '2026-10-09T01:00:00Z', stage: 'offer' }],
  others: [
    {
      key: 'scr-9',
      case: 'SCR-9',
      stage: 'interview',
      relation: 'household',
      sources: [{ id: 'application', kind: 'application', name: 'Bo Lind' }],
    },
    { key: 'scr-7', stage: 'offer', sources: [{ id: 'cv', kind: 'resume', name: 'Cy Marsh' }] },
  ],
  checklist: {
    video_interview: { state: 'done', stage: 'interview', evidence: ['session of 8 October'] },
    docs_direct: { state: 'done', stage: 'offer', evidence: ['asked'] },
    id_scrutiny: 'done',
  },
};

describe('a dossier at a stage', () => {
  it('has what counts from that stage or an earlier one, and all look-ups', () => {
    const then = atStage(dossier, 'interview');
    expect(then.sources.map((source) => source.id)).toEqual(['application']);
    expect(then.events?.map((event) => event.event)).toEqual(['application', 'video']);
    expect(then.declared).toEqual({
      former_names: ['Ann Reed'],
      explanations: [{ fact: 'name', reason: 'a short form' }],
    });
    expect(then.others?.map((other) => other.key)).toEqual(['scr-9']);
    expect(then.reviews).toEqual([]);
    expect(then.lookups).toEqual(dossier.lookups);
  });

  it('calls an event without an id by its place in the whole dossier, whatever came later in time', () => {
    const [application, video] = dossier.events ?? [];
    const events = [video, application].flatMap((event) => event ?? []);
    expect(atStage({ ...dossier, events }, 'apply').events?.map((event) => event.id)).toEqual(['events/1']);
  });

  it('has the checklist items of a later stage open', () => {
    expect(atStage(dossier, 'interview').checklist).toEqual({
      video_interview: dossier.checklist?.video_interview,
      docs_direct: 'open',
      id_scrutiny: 'done',
    });
  });

  it('is the whole dossier at its last stage, and the dossier itself stays as it was', () => {
    const before = structuredClone(dossier);
    expect(atStage(dossier, 'offer')).toEqual(dossier);
    atStage(dossier, 'apply');
    expect(dossier).toEqual(before);
  });
});

describe('the same team seen from another candidate', () => {
  it('has that candidate in the middle, the first among the others, and the same look-ups', () => {
    const { sources, events, declared, role, as_of, lookups } = dossier;
    expect(viewFrom(dossier, 'scr-9')).toEqual({
      dossier: 1,
      case: 'SCR-9',
      candidate: 'scr-9',
      as_of,
      role,
      sources: dossier.others?.[0]?.sources,
      lookups,
      others: [
        { key: 'candidate', case: 'SCR-12', sources, events, declared },
        { key: 'scr-7', sources: dossier.others?.[1]?.sources },
      ],
    });
  });

  it('is a dossier again', () => {
    expect(DossierShape.safeParse(viewFrom(dossier, 'scr-7')).success).toBe(true);
  });

  it('is the dossier itself from its own candidate, and nothing from a key that is not there', () => {
    expect(viewFrom(dossier, 'candidate')).toBe(dossier);
    expect(viewFrom(dossier, 'scr-1')).toBeUndefined();
  });
});

describe('the formats as JSON Schema', () => {
  it('can be drawn for others to use', () => {
    expect(dossierJsonSchema()).toMatchObject({
      type: 'object',
      required: ['dossier', 'sources'],
      additionalProperties: false,
    });
    expect(reportJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
