import { describe, expect, it } from 'vitest';
import { occurrenceOf, voidReason } from '../../src/engine/contact-provenance.ts';
import type { Dossier, Source } from '../../src/engine/dossier.ts';
import { namesLeft, namesToAsk } from '../../src/engine/names-to-ask.ts';

const diploma: Source = {
  id: 'diploma',
  kind: 'supporting_document',
  type: 'diploma',
  contacts: [
    { organisation: 'Corrib Institute', phone: '+353915550127', email: 'registry@corrib-institute.example' },
    { organisation: 'Corrib Institute', address: '4 Weir Road, Galway H91 W0T1, Ireland' },
  ],
};

const papers = (...sources: Source[]): Dossier => ({ dossier: 1, sources });

describe('a contact that stands in the papers', () => {
  it.each([
    ['091 555 0127', 'the same number'],
    ['00353 91 555 0127', 'the same number'],
    ['call the office: +353 (0)91 555-0127', 'the same number'],
    ['dean@corrib-institute.example', 'the same domain'],
    ['dean@students.corrib-institute.example', 'the same domain'],
    ['https://www.corrib-institute.example/contact', 'the same domain'],
    ['Registry@Corrib-Institute.example', 'the same mailbox'],
    ['dean@corrib-lnstitute.example', 'a domain that looks like it'],
    ['dean@corribinstitute.example', 'a domain that looks like it'],
    ['+353 91 555 0199 or registry@corrib-institute.example', 'the same mailbox'],
  ])('%s is %s', (contact, how) => {
    expect(occurrenceOf(papers(diploma), contact)).toMatchObject({ source: 'diploma', how });
  });

  it.each(['4 WEIR ROAD, Galway H91 W0T1, Ireland', '4 Weir Rd., Galway, H91 W0T1'])(
    'the same postal address: %s',
    (contact) => {
      expect(occurrenceOf(papers(diploma), contact)).toMatchObject({
        fact: 'address',
        how: 'the same address',
      });
    },
  );

  it.each(['+353 91 555 0199', 'office@galway-register.example', '9 Weir Road, Galway H91 W0T1, Ireland', 'in person'])(
    '%s is another contact',
    (contact) => expect(occurrenceOf(papers(diploma), contact)).toBeUndefined(),
  );

  it('at a free-mail domain only the mailbox itself, whoever gives the list', () => {
    const application: Source = { id: 'application', kind: 'application', email: 'maeve@post.example' };
    const dossier: Dossier = {
      ...papers(application),
      lookups: [
        {
          kind: 'mail_domain',
          provider: 'ExampleList',
          as_of: '2026-10-01',
          results: { 'post.example': { type: 'freemail' } },
        },
      ],
    };
    expect(occurrenceOf(dossier, 'tom.dunne@post.example')).toBeUndefined();
    expect(occurrenceOf(dossier, 'maeve@post.example')).toMatchObject({ how: 'the same mailbox' });
    expect(occurrenceOf(papers(application), 'tom.dunne@post.example')).toMatchObject({ how: 'the same domain' });
  });

  it('a profile is a page of somebody else’s site: the site is nobody’s contact, the page is', () => {
    const profile: Source = { id: 'profile', kind: 'profile', site: 'work site', url: 'https://work.example/in/maeve' };
    expect(occurrenceOf(papers(profile), 'https://work.example/school/corrib')).toBeUndefined();
    expect(occurrenceOf(papers(profile), 'work.example/in/maeve/')).toMatchObject({ how: 'the same page' });
  });

  it('the contact of a job, a referee’s number, and a number in the résumé’s text count too', () => {
    const resume: Source = {
      id: 'resume',
      kind: 'resume',
      text: 'Saltmarsh Software, Galway, 2018 to 2020. Ask for Ms Dunne: (091) 555 0155, dunne@saltmarsh.example',
      jobs: [{ employer: 'Corrib Systems', contact: { phone: '+353915550166' } }],
    };
    const referee: Source = { id: 'referee', kind: 'reference', name: 'T Dunne', phone: '+353915550177' };
    const all = papers(resume, referee);
    expect(occurrenceOf(all, '+353 91 555 0155')).toMatchObject({ source: 'resume', fact: 'phone' });
    expect(occurrenceOf(all, 'hr@saltmarsh.example')).toMatchObject({ source: 'resume', how: 'the same domain' });
    expect(occurrenceOf(all, '091 5550166')).toMatchObject({ source: 'resume' });
    expect(occurrenceOf(all, '091 5550177')).toMatchObject({ source: 'referee' });
  });

  it('is no reason where the independent place is named, but a paper stays a paper', () => {
    const used = {
      event: 'verification' as const,
      at: '2026-10-08T11:00:00Z',
      subject: 'school' as const,
      organisation: 'Corrib Institute',
      contact_used: '091 555 0127',
      contact_source: 'public_directory' as const,
      answer: 'confirmed' as const,
    };
    expect(voidReason(papers(diploma), used)).toMatchObject({ how: 'the same number' });
    expect(voidReason(papers(diploma), { ...used, found_at: 'national register, entry 12' })).toBeUndefined();
    expect(voidReason(papers(diploma), { ...used, contact_source: 'candidate_document' })).toBe('own_paper');
  });
});

describe('names to ask for', () => {
  const dossier: Dossier = {
    ...papers({ id: 'application', kind: 'application', name: 'Maeve Corrigan' }),
    declared: { former_names: ['Maeve Doyle'] },
    events: [
      {
        event: 'verification',
        at: '2026-10-08T11:00:00Z',
        subject: 'school',
        organisation: 'Corrib Institute',
        contact_source: 'official_register',
        answer: 'denied',
      },
    ],
  };

  it('are the legal name and every declared former one', () => {
    expect(namesToAsk(dossier)).toEqual(['Maeve Corrigan', 'Maeve Doyle']);
  });

  it('a name that was tried with one school is still to be tried with another', () => {
    const tried = dossier.events?.map((event) => ({ ...event, names_tried: ['DOYLE, Maeve'] })) as Dossier['events'];
    expect(namesLeft(dossier, 'Corrib Institute')).toEqual(['Maeve Doyle']);
    expect(namesLeft({ ...dossier, events: tried }, 'Corrib Institute')).toEqual([]);
    expect(namesLeft({ ...dossier, events: tried }, 'Saltmarsh College')).toEqual(['Maeve Doyle']);
  });
});
