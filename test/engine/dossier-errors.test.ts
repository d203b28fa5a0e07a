import { describe, expect, it } from 'vitest';
import { dossierErrors, readDossier } from '../../src/engine/dossier-errors.ts';

const application = { id: 'application', kind: 'application' };

function said(dossier: unknown): readonly string[] {
  return dossierErrors(dossier).map((error) => `${error.path || '/'}: ${error.message}`);
}

function saidOf(source: unknown): readonly string[] {
  return said({ dossier: 1, sources: [source] });
}

describe('a dossier that is one', () => {
  it('is read as it stands, and nothing is said', () => {
    const dossier = { dossier: 1, sources: [{ ...application, name: 'Ann Hollis', email: 'ann.hollis@mail.example' }] };
    expect(readDossier(dossier)).toEqual({ ok: true, dossier });
    expect(said(dossier)).toEqual([]);
  });

  it.each([[undefined], [null], [5], ['text'], [[]], [{}]])('%j is none, and that is said and not thrown', (value) => {
    expect(said(value).length).toBeGreaterThan(0);
  });
});

describe('a field that a dossier does not have', () => {
  it('is named with the one that was probably meant', () => {
    expect(saidOf({ ...application, emial: 'ann@mail.example' })).toEqual([
      '/sources/0/emial: unknown field (did you mean `email`?)',
    ]);
  });

  it('is answered with what is known there, when nothing is near', () => {
    const explanation = { fact: 'name', reason: 'a short form', because: 'x' };
    expect(said({ dossier: 1, sources: [application], declared: { explanations: [explanation] } })).toEqual([
      '/declared/explanations/0/because: unknown field; known here: fact, value, sources, reason, proof, stage',
    ]);
  });

  it('is looked for among the fields of the kind of source that it stands in', () => {
    expect(saidOf({ id: 'pay', kind: 'payment', method: 'other', holdr: 'Ann Hollis' })).toEqual([
      '/sources/0/holdr: unknown field (did you mean `holder`?)',
    ]);
  });

  it('is pointed at also when its name has slashes', () => {
    expect(saidOf({ ...application, 'a/b~c': 1 })[0]).toMatch(/^\/sources\/0\/a~1b~0c: unknown field/);
  });
});

describe('what kind of person somebody is', () => {
  it.each([
    'gender',
    'sex',
    'ethnicity',
    'race',
    'religion',
    'accent',
    'age',
    'looks',
    'disability',
    'marital_status',
    'maritalStatus',
    'native_language',
    'browser_language',
    'place_of_birth',
    'birthplace',
    'career_gap',
    'school_country',
  ])('has no field: %s is refused by name', (key) => {
    expect(saidOf({ ...application, [key]: 'x' })).toEqual([
      `/sources/0/${key}: \`${key}\` is never kept: a dossier holds what was stated and what happened, not what kind of person somebody is`,
    ]);
  });

  it('has none for the country of a school either', () => {
    expect(saidOf({ ...application, education: [{ school: 'Larkhaven', country: 'UT' }] })[0]).toMatch(/is never kept/);
  });

  it('does not stand in the note of a video session or an interview form, which take none', () => {
    const at = '2026-10-08T01:00:00Z';
    const events = [
      { event: 'video', at, camera: 'on', note: 'x' },
      { event: 'interview_form', at, reviewer: 'U1', note: 'x' },
    ];
    expect(said({ dossier: 1, sources: [application], events })).toEqual([
      '/events/0/note: takes no note: what somebody saw of a person in a session is not written down',
      '/events/1/note: takes no note: what somebody saw of a person in a session is not written down',
    ]);
  });

  it('is not seen in words that only sound like it', () => {
    for (const key of ['trace_id', 'package', 'manager', 'message', 'sussex', 'storage'])
      expect(saidOf({ ...application, [key]: 'x' })[0]).toMatch(/unknown field/);
  });
});

describe('a value that cannot be read', () => {
  it.each([
    ['a number without quotes', { phone: 12085550142 }, '/phone: must be a text or a list (put it in quotes)'],
    [
      'a number as people write it',
      { phone: '208 555 0142' },
      '/phone: must be a number in international form, in quotes, such as "+12085550142"',
    ],
    [
      'one bad number of two',
      { phone: ['+12085550142', 'none'] },
      '/phone/1: must be a number in international form, in quotes, such as "+12085550142"',
    ],
    ['the same name twice', { name: ['Ann', 'Ann'] }, '/name: must not hold the same value twice'],
    ['a key without a value', { email: null }, '/email: must be a text or a list (leave it out if it is not known)'],
    [
      'a mistyped stage',
      { stage: 'ofer' },
      '/stage: must be one of apply, interview, verify, reference, offer, onboarding, engaged (did you mean `offer`?)',
    ],
    [
      'a day that is not in the calendar',
      { at: '2026-02-30T00:00:00Z' },
      '/at: must be a date and time with Z or an offset, such as 2026-10-01T16:02:00Z',
    ],
    ['a name on two lines', { label: 'a\nb' }, '/label: must be one line of text, not blank'],
    ['a place of nothing', { location: {} }, '/location: needs at least one of its fields'],
    [
      'a job that ended some day',
      { jobs: [{ employer: 'Rideau Grid', end: 'lately' }] },
      '/jobs/0/end: must be a year, a month or a day (2026, 2026-10 or 2026-10-01), or present',
    ],
    ['a number in quotes', { file: { pages: '3' } }, '/file/pages: must be a number (without quotes)'],
    [
      'a zone that does not exist',
      { location: { time_zone: 'Europe/Atlantis' } },
      '/location/time_zone: no such time zone: Europe/Atlantis',
    ],
  ])('%s', (_, facts, message) => {
    expect(saidOf({ ...application, ...facts })).toEqual([`/sources/0${message}`]);
  });

  it('a source needs its kind, and the kind must be one that there is', () => {
    expect(saidOf({ id: 'x' })[0]).toMatch(
      /^\/sources\/0: needs `kind`, one of application, resume, identity_document/,
    );
    expect(saidOf({ id: 'x', kind: 'aplication' })[0]).toMatch(/^\/sources\/0\/kind: .*did you mean `application`\?/);
    expect(saidOf({ id: 'x', kind: 'identity_document' })).toEqual(['/sources/0: needs `type`']);
  });

  it('everything that is wrong is said at once', () => {
    const events = [{ event: 'payment_change', at: 'yesterday' }];
    const checklist = { id_scrutiny: 'dun', video: 'open' };
    expect(said({ dossier: 2, sources: [{ id: 'A', kind: 'application' }], events, checklist })).toEqual([
      '/dossier: must be 1',
      '/sources/0/id: must be an id: a to z, 0 to 9, "_", "." and "-", at most 64 characters',
      '/events/0/at: must be a date and time with Z or an offset, such as 2026-10-01T16:02:00Z',
      '/events/0: needs `payment`',
      expect.stringMatching(/^\/checklist\/id_scrutiny: must be one of open, done, failed, not_applicable/),
      expect.stringMatching(/^\/checklist\/video: unknown field/),
    ]);
  });

  it('a look-up is by values of its kind', () => {
    const lookups = [{ kind: 'ip', provider: 'ExampleGeo', as_of: '2026-10-01', results: { home: {} } }];
    expect(said({ dossier: 1, sources: [application], lookups })).toEqual([
      '/lookups/0/results/home: cannot be looked up: must be an IP address',
    ]);
  });
});

describe('what points at something', () => {
  const at = '2026-10-08T01:00:00Z';

  it('must point at something that is there, of the right kind', () => {
    const events = [
      { event: 'document_review', at, document: 'passport' },
      { event: 'payment_change', at, payment: 'application' },
      { event: 'reference_form', at, reference: 'application' },
      { event: 'photo_comparison', at, result: 'same', sources: ['application', 'selfie'] },
      { event: 'interview_form', at, reviewer: 'U1', session: 'first' },
      { event: 'reverse_image_search', at, result: 'no_match', source: 'portrait' },
    ];
    const declared = {
      companies: [{ name: 'Quarry Works', proof: 'extract' }],
      explanations: [{ fact: 'address', reason: 'moved', proof: 'bill', sources: ['ship-to'] }],
    };
    expect(said({ dossier: 1, sources: [application], events, declared })).toEqual([
      '/events/0/document: no source with the id `passport`',
      '/events/1/payment: no payment with the id `application`',
      '/events/2/reference: no reference with the id `application`',
      '/events/3/sources/1: no source with the id `selfie`',
      '/events/4/session: no video event with the id `first`',
      '/events/5/source: no source with the id `portrait`',
      '/declared/companies/0/proof: no source with the id `extract`',
      '/declared/explanations/0/proof: no source with the id `bill`',
      '/declared/explanations/0/sources/0: no source with the id `ship-to`',
    ]);
  });

  it('needs ids that are used once, for each person by itself', () => {
    const other = { key: 'scr-9', sources: [application] };
    const events = [{ event: 'login', at, id: 'application' }];
    expect(
      said({ dossier: 1, candidate: 'scr-9', sources: [application, application], events, others: [other] }),
    ).toEqual([
      '/others/0/key: `scr-9` is used twice',
      '/sources/1/id: `application` is used twice',
      '/events/0/id: `application` is used twice',
    ]);
  });

  it('an answer does not come before the attempt', () => {
    const events = [{ event: 'contact_attempt', at, channel: 'call', answered_at: '2026-10-07T23:00:00Z' }];
    expect(said({ dossier: 1, sources: [application], events })).toEqual(['/events/0/answered_at: is before `at`']);
  });

  it('a zone is looked up wherever it stands, also under a looked-up address', () => {
    const results = { '12/3 Quarry Rd': { place: { time_zone: 'Nowhere/Here' } } };
    const lookups = [{ kind: 'address', provider: 'ExamplePost', as_of: '2026-10-01', results }];
    expect(said({ dossier: 1, sources: [application], lookups })).toEqual([
      '/lookups/0/results/12~13 Quarry Rd/place/time_zone: no such time zone: Nowhere/Here',
    ]);
  });
});
