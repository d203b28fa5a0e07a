import { answersThatCount } from '../../answers.ts';
import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, Event, Job, Lookup } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { isOneEmployer, isOutsideEmployer, namesNoEmployer } from './_employer-names.ts';
import { jobText } from './_job-spans.ts';
import {
  answersAbout,
  byOrganisation,
  type Mention,
  type Named,
  quotedAnswer,
  quotedReply,
  unknownOrganisation,
} from './_organisation-answers.ts';

/** Independent places that must say so: one list knows only its own country or size of firm (catalogue, RH-04). */
const leastSources = 2;

/** RH-04: an employer of the candidate or of a referee, in none of two independent places; one that knows it is enough. */
export const unfoundEmployer = defineCheck({
  id: 'unfound-employer',
  signals: ['RH-04'],
  family: 'history',
  severities: ['moderate'],
  title: 'An employer is not found in two independent places',
  source:
    '2022 advisory and court cases: front sites given as employers; fact sheet, first measure (verify with the companies)',
  needs: [],
  may: ['stated.job', 'source.reference', 'event.verification', 'lookup.organisation'],
  question: 'Where is the company registered, and under which name?',
  innocent: [
    'The firm is very small, has closed, or was renamed',
    'It is registered in another country than the one that was looked in',
    'It trades under another name than the registered one',
  ],
  next: 'Ask for the registered name and number or a tax paper of that job, and look once more in the register of the company’s own country',
  run: (facts, { dossier }) => {
    const employers = byOrganisation(mentionsIn(facts), isOneEmployer);
    if (employers.length === 0) return [missing('no employer named')];
    return employers.flatMap((employer) => judged(employer, facts, dossier));
  },
  examples: [
    {
      title: 'two registers without the employer of a referee',
      dossier: {
        sources: [referee()],
        lookups: [register('ExampleRegistry', false), register('ExampleDirectory', false)],
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['Brightmoor Digital', 'reference-1', 'ExampleRegistry, 2026-10-06', 'ExampleDirectory, 2026-10-06'],
    },
    {
      title: 'a job at an employer that two registers don’t have',
      dossier: {
        sources: [resume()],
        lookups: [register('ExampleRegistry', false), register('ExampleDirectory', false)],
      },
      expect: 'found',
      mentions: ['resume'],
    },
    {
      title: 'a register, and a directory in which somebody looked',
      dossier: { sources: [resume()], lookups: [register('ExampleRegistry', false)], events: [asked('not_found')] },
      expect: 'found',
      mentions: ['public directory', '2026-10-08'],
    },
    {
      title: 'one register alone',
      dossier: { sources: [resume()], lookups: [register('ExampleRegistry', false)] },
      expect: 'missing',
      mentions: ['a second independent place for Brightmoor Digital'],
    },
    {
      title: 'one register asked twice',
      dossier: {
        sources: [resume()],
        lookups: [register('ExampleRegistry', false), { ...register('ExampleRegistry', false), as_of: '2026-10-01' }],
      },
      expect: 'missing',
    },
    {
      title: 'in one of three registers',
      dossier: {
        sources: [resume()],
        lookups: [register('ExampleRegistry', false), register('ExampleDirectory', false), register('Third', true)],
      },
      expect: 'clear',
    },
    {
      title: 'the employer itself has confirmed since',
      dossier: {
        sources: [resume()],
        lookups: [register('ExampleRegistry', false), register('ExampleDirectory', false)],
        events: [asked('confirmed')],
      },
      expect: 'clear',
    },
    {
      title: 'a career break, entered as a line of its own',
      dossier: {
        sources: [resume({ employer: 'Career break' })],
        lookups: ['ExampleRegistry', 'OtherRegistry'].map((provider) => ({
          kind: 'organisation',
          provider,
          as_of: '2026-10-06',
          results: { 'Career break': { found: false } },
        })),
      },
      expect: 'missing',
      mentions: ['no employer named'],
    },
    {
      title: 'a business of one’s own and a name that may not be told',
      dossier: {
        sources: [resume({ type: 'own_business' }, { employer: 'Confidential (NDA)' })],
        lookups: [register('ExampleRegistry', false), register('ExampleDirectory', false)],
      },
      expect: 'missing',
    },
    {
      title: 'nobody has looked',
      dossier: { sources: [resume()] },
      expect: 'missing',
      mentions: ['Brightmoor Digital'],
    },
    { title: 'no employers', dossier: {}, expect: 'missing' },
  ],
});

type Facts = FactsFor<'stated.job' | 'source.reference' | 'lookup.organisation'>;

function mentionsIn(facts: Facts): readonly Mention[] {
  const jobs = facts['stated.job']
    .filter(({ value: job }) => isOutsideEmployer(job))
    .map(({ source, value: job }) => ({ name: job.employer, evidence: quote(source, 'job', jobText(job)) }));
  const ofReferees = facts['source.reference']
    .filter(({ employer }) => employer !== undefined && !namesNoEmployer(employer))
    .map(({ id, employer: name = '' }) => ({ name, evidence: quote(id, 'employer', name) }));
  return [...jobs, ...ofReferees];
}

function judged({ name, mentions }: Named, facts: Facts, dossier: Dossier): readonly Part[] {
  const spellings = mentions.map((mention) => mention.name);
  const answers = answersAbout(spellings, facts['lookup.organisation']);
  const replies = answersThatCount(dossier, name);
  if (answers.some((one) => one.result.found) || replies.some((one) => one.answer === 'confirmed')) return [];
  const without = [
    ...answers.map((one) => quotedAnswer(name, one, 'found')),
    ...replies.filter((one) => one.answer === 'not_found').map((one) => quotedReply(one, dossier)),
  ];
  if (without.length === 0) return [unknownOrganisation(spellings, facts['lookup.organisation'])];
  if (without.length < leastSources) return [missing(`a second independent place for ${name}: one does not have it`)];
  return [found('moderate', [...mentions.map((mention) => mention.evidence), ...without])];
}

function referee(): Dossier['sources'][number] {
  return { id: 'reference-1', kind: 'reference', name: 'Helena Strand', employer: 'Brightmoor Digital' };
}

function resume(...jobs: Partial<Job>[]): Dossier['sources'][number] {
  const given = jobs.length === 0 ? [{}] : jobs;
  return { id: 'resume', kind: 'resume', jobs: given.map((job) => ({ employer: 'Brightmoor Digital', ...job })) };
}

function register(provider: string, isFound: boolean): Lookup {
  const results = { 'Brightmoor Digital': { found: isFound } };
  return { kind: 'organisation', provider, as_of: '2026-10-06', results };
}

function asked(answer: 'not_found' | 'confirmed'): Event {
  return {
    event: 'verification',
    at: '2026-10-08T09:00:00Z',
    subject: 'employer',
    organisation: 'Brightmoor Digital',
    contact_source: 'public_directory',
    answer,
  };
}
