import { answersThatCount, sameOrganisation } from '../../answers.ts';
import { defineCheck, type Example, found, type MissingPart, missing, type Part, quote } from '../../check.ts';
import { organisationsToAsk } from '../../checklist.ts';
import type { Dossier, Event, EventOf } from '../../dossier.ts';
import type { Told } from '../../facts.ts';
import { legalName } from '../../legal-name.ts';
import type { Evidence } from '../../report.ts';
import { statedIn } from '../../stated.ts';
import { jobText, studyText } from './_job-spans.ts';
import { namesTried, untriedNames } from './_names-tried.ts';
import { quotedReply } from './_organisation-answers.ts';

type Reply = EventOf<'verification'>;

/** RH-06: an employer or a school, asked by a contact of its own and under every name of the candidate's, says no. */
export const deniedHistory = defineCheck({
  id: 'denied-history',
  signals: ['RH-06'],
  family: 'history',
  severities: ['decisive'],
  title: 'An employer or a school says that it has no such record',
  source: 'fact sheet, first measure: verify documents directly with the listed companies and educational institutions',
  needs: ['event.verification'],
  may: ['stated.job', 'stated.education'],
  question:
    'They have no record of you: under which name, at which office or campus, and in which years were you there?',
  innocent: [
    'The record stands under a name of that time which was not mentioned yet',
    'The wrong office was asked: another campus, a payroll firm, a company of the same name',
    'Privacy rules made them answer no rather than nothing',
  ],
  next: 'Ask the candidate for the name, the place and the years, and ask the organisation once more with them; until it confirms, do not go on to an offer',
  run: (_facts, told) => organisationsOf(told.dossier).flatMap((name) => judged(name, told)),
  examples: [
    {
      title: 'a school’s registrar, by a number from a register',
      dossier: asked([{ answer: 'denied', names_tried: ['Maeve Corrigan'] }]),
      expect: 'found',
      severity: 'decisive',
      mentions: ['Corrib Institute', 'denied', 'official register', 'Maeve Corrigan', 'resume'],
    },
    {
      title: 'nobody recorded the name: the legal one is taken as tried',
      dossier: asked([{ answer: 'denied' }]),
      expect: 'found',
      mentions: ['Maeve Corrigan'],
    },
    {
      title: 'a former name that was not tried yet',
      dossier: asked([{ answer: 'denied', names_tried: ['Maeve Corrigan'] }], ['Maeve Doyle']),
      expect: 'missing',
      mentions: ['Corrib Institute said no', 'Maeve Doyle'],
    },
    {
      title: 'a double surname, under which a record of the former one may not be found',
      dossier: asked([{ answer: 'denied', names_tried: ['Maeve Doyle-Corrigan'] }], ['Maeve Doyle']),
      expect: 'missing',
    },
    {
      title: 'the former name tried in a second call',
      dossier: asked([{ answer: 'denied' }, { answer: 'denied', names_tried: ['DOYLE, Maeve'] }], ['Maeve Doyle']),
      expect: 'found',
      severity: 'decisive',
    },
    {
      title: 'the former name tried by a number from the diploma only',
      dossier: asked(
        [
          { answer: 'denied' },
          { answer: 'denied', names_tried: ['Maeve Doyle'], contact_source: 'candidate_document' },
        ],
        ['Maeve Doyle'],
      ),
      expect: 'missing',
    },
    {
      title: 'a later confirmation',
      dossier: asked([{ answer: 'denied' }, { answer: 'confirmed' }]),
      expect: 'clear',
    },
    {
      title: 'a later confirmation by a number from the diploma',
      dossier: asked([{ answer: 'denied' }, { answer: 'confirmed', contact_source: 'candidate_document' }]),
      expect: 'found',
      severity: 'decisive',
    },
    {
      title: 'a no by a number from the diploma',
      dossier: asked([{ answer: 'denied', contact_source: 'candidate_document' }]),
      expect: 'missing',
      mentions: ['no answer from Corrib Institute that counts'],
    },
    { title: 'a refusal is no answer', dossier: asked([{ answer: 'refused' }]), expect: 'missing' },
    { title: 'the school has confirmed', dossier: asked([{ answer: 'confirmed' }]), expect: 'clear' },
    { title: 'nobody asked yet', dossier: {}, expect: 'missing' },
  ],
});

/** Those that the papers name, and any other employer or school that was asked. */
function organisationsOf(dossier: Dossier): readonly string[] {
  const named = organisationsToAsk(dossier).map((one) => one.name);
  const asked = (dossier.events ?? []).flatMap((event) =>
    event.event === 'verification' && (event.subject === 'employer' || event.subject === 'school')
      ? [event.organisation]
      : [],
  );
  const all = [...named, ...asked];
  return all.filter((name, at) => all.findIndex((other) => sameOrganisation(name, other)) === at);
}

function judged(name: string, { dossier, declared }: Told): readonly Part[] {
  const replies = answersThatCount(dossier, name).filter((reply) => reply.subject !== 'bank');
  const last = replies.findLast((reply) => reply.answer === 'confirmed' || reply.answer === 'denied');
  if (last?.answer === 'confirmed') return [];
  if (!last) return [unanswered(name)];
  const tried = namesTried(replies, legalName(dossier)?.value);
  const untried = untriedNames(declared, tried);
  if (untried.length > 0) return [missing(`${name} said no, and has not been asked under ${untried.join(', ')}`)];
  const denials = replies.filter((reply) => reply.answer === 'denied');
  return [
    found('decisive', [...statements(name, dossier), ...denials.flatMap((reply) => quoted(reply, tried, dossier))]),
  ];
}

const unanswered = (name: string): MissingPart => missing(`no answer from ${name} that counts`);

function quoted(reply: Reply, tried: readonly string[], dossier: Dossier): readonly Evidence[] {
  const answer = quotedReply(reply, dossier);
  return [answer, quote(answer.source, 'names_tried', (reply.names_tried ?? tried).join('; '))];
}

/** Where the candidate's papers name the organisation. */
function statements(name: string, { sources }: Dossier): readonly Evidence[] {
  const jobs = statedIn(sources, 'job').filter(({ value: job }) => sameOrganisation(job.employer, name));
  const studies = statedIn(sources, 'education').filter(({ value: study }) => sameOrganisation(study.school, name));
  return [
    ...jobs.map(({ source, value }) => quote(source, 'job', jobText(value))),
    ...studies.map(({ source, value }) => quote(source, 'education', studyText(value))),
  ];
}

function asked(replies: readonly Partial<Reply>[], formerNames: string[] = []): Example['dossier'] {
  return {
    sources: [
      {
        id: 'resume',
        kind: 'resume',
        name: 'Maeve Corrigan',
        education: [{ school: 'Corrib Institute', degree: 'BSc', start: 2014, end: 2018 }],
      },
    ],
    declared: { former_names: formerNames },
    events: replies.map((reply, at) => answered(at, reply)),
  };
}

function answered(at: number, reply: Partial<Reply>): Event {
  return {
    event: 'verification',
    at: `2026-10-0${at + 5}T11:00:00Z`,
    subject: 'school',
    organisation: 'Corrib Institute',
    contact_source: 'official_register',
    answer: 'confirmed',
    ...reply,
  };
}
