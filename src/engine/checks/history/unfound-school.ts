import { answersThatCount } from '../../answers.ts';
import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Education, Event, Lookup } from '../../dossier.ts';
import type { FactsFor, Told } from '../../facts.ts';
import { legalName } from '../../legal-name.ts';
import { firstDay, lastDay } from '../../read/month.ts';
import { sameSchool } from '../../read/organisation.ts';
import type { Stated } from '../../stated.ts';
import { studyText } from './_job-spans.ts';
import { namesTried, untriedNames } from './_names-tried.ts';
import {
  answersAbout,
  type OrganisationAnswer,
  quotedAnswer,
  quotedReply,
  spellingsOf,
  unknownOrganisation,
} from './_organisation-answers.ts';

/** RH-05: an independent list has no such school, no such degree, or a school that opened after the degree. */
export const unfoundSchool = defineCheck({
  id: 'unfound-school',
  signals: ['RH-05'],
  family: 'history',
  severities: ['moderate'],
  title: 'A school or its degree is not found in an independent list',
  source:
    '2022 advisory and public reporting: invented degrees; fact sheet, first measure (verify with the educational institutions)',
  needs: ['stated.education'],
  may: ['lookup.organisation', 'event.verification'],
  question: 'What was the school called when you were there, and who keeps its records now?',
  innocent: [
    'The school was renamed or merged into another',
    'It has closed, and its archive is kept elsewhere or was lost',
    'The list gives the school’s name in another language or spelling',
  ],
  next: 'Ask who keeps the school’s records today, such as a ministry or the school that took it over, and ask there',
  run: (facts, told) => facts['stated.education'].flatMap((study) => judged(study, facts, told)),
  examples: [
    {
      title: 'a register of schools without it',
      dossier: study({}, list({ found: false })),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Westmoor College', 'ExampleSchools, 2026-10-06', 'resume'],
    },
    {
      title: 'a school that never gave this degree',
      dossier: study({}, list({ found: true, degree_offered: false })),
      expect: 'found',
      mentions: ['degree_offered', 'BSc Statistics'],
    },
    {
      title: 'a school that opened in the year after the degree',
      dossier: study({ end: 2015 }, list({ found: true, founded_on: 2016 })),
      expect: 'found',
      mentions: ['2016'],
    },
    {
      title: 'a school that opened in the year of the degree',
      dossier: study({ end: 2015 }, list({ found: true, founded_on: 2015 })),
      expect: 'clear',
    },
    {
      title: 'a school that is known and gives the degree',
      dossier: study({}, list({ found: true, degree_offered: true })),
      expect: 'clear',
    },
    {
      title: 'one list has it, the other does not',
      dossier: study({}, list({ found: false }), { ...list({ found: true }), provider: 'OtherSchools' }),
      expect: 'clear',
    },
    {
      title: 'the ministry’s register has no such school',
      dossier: { ...study({}), events: [asked('not_found')] },
      expect: 'found',
      mentions: ['official register', '2026-10-08'],
    },
    {
      title: 'asked under one name, with a former name still to try',
      dossier: { ...study({}), events: [asked('not_found')], declared: { former_names: ['Tamsin Reed'] } },
      expect: 'missing',
      mentions: ['Tamsin Reed'],
    },
    {
      title: 'the school itself has confirmed',
      dossier: { ...study({}, list({ found: false })), events: [asked('confirmed')] },
      expect: 'clear',
    },
    { title: 'nobody has looked', dossier: study({}), expect: 'missing', mentions: ['Westmoor College'] },
    { title: 'no studies', dossier: {}, expect: 'missing' },
  ],
});

type Facts = FactsFor<'stated.education' | 'lookup.organisation'>;

function judged({ source, value: study }: Stated<Education>, facts: Facts, told: Told): readonly Part[] {
  const { dossier, declared } = told;
  const schools = facts['stated.education'].map((one) => one.value.school);
  const spellings = spellingsOf(study.school, schools, sameSchool);
  const answers = answersAbout(spellings, facts['lookup.organisation']);
  const replies = answersThatCount(dossier, study.school).filter((reply) =>
    sameSchool(reply.organisation, study.school),
  );
  if (replies.some((reply) => reply.answer === 'confirmed')) return [];
  const stated = quote(source, 'education', studyText(study));
  const against = answers.find((answer) => lackOf(answer, study) !== undefined);
  const fact = against && lackOf(against, study);
  const isKnown = answers.some((answer) => answer.result.found);
  if (against && fact && !(fact === 'found' && isKnown)) {
    return [found('moderate', [stated, quotedAnswer(study.school, against, fact)])];
  }
  if (isKnown) return [];
  const without = replies.filter((reply) => reply.answer === 'not_found');
  if (without.length === 0) return [unknownOrganisation(spellings, facts['lookup.organisation'])];
  const untried = untriedNames(declared, namesTried(replies, legalName(dossier)?.value));
  return untried.length > 0
    ? [missing(`${study.school} has not been asked under ${untried.join(', ')}`)]
    : [found('moderate', [stated, ...without.map((reply) => quotedReply(reply, dossier))])];
}

/** Which part of a list's answer stands against the statement, if one does. */
function lackOf(answer: OrganisationAnswer, study: Education): 'found' | 'degree_offered' | 'founded_on' | undefined {
  const { found: isFound, degree_offered: isOffered, founded_on: opened } = answer.result;
  if (!isFound) return 'found';
  if (study.degree !== undefined && isOffered === false) return 'degree_offered';
  const last = study.end ?? study.start;
  const isLater = opened !== undefined && last !== undefined && firstDay(opened) > lastDay(last);
  return isLater ? 'founded_on' : undefined;
}

function study(more: Partial<Education>, ...lookups: Lookup[]): Example['dossier'] {
  const education = [{ school: 'Westmoor College', degree: 'BSc Statistics', start: 2011, end: 2015, ...more }];
  return { sources: [{ id: 'resume', kind: 'resume', name: 'Tamsin Oakes', education }], lookups };
}

function list(result: NonNullable<(Lookup & { readonly kind: 'organisation' })['results']>[string]) {
  const results = { 'Westmoor College': result };
  return { kind: 'organisation', provider: 'ExampleSchools', as_of: '2026-10-06', results } satisfies Lookup;
}

function asked(answer: 'not_found' | 'confirmed'): Event {
  return {
    event: 'verification',
    at: '2026-10-08T09:00:00Z',
    subject: 'school',
    organisation: 'Westmoor College',
    contact_source: 'official_register',
    answer,
  };
}
