import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor, proofOf } from '../../declared.ts';
import type { Dossier, Job, Lookup } from '../../dossier.ts';
import type { FactsFor, Told } from '../../facts.ts';
import { registrableDomain } from '../../read/domain.ts';
import { firstDay, lastDay } from '../../read/month.ts';
import type { Evidence, Severity } from '../../report.ts';
import type { Stated } from '../../stated.ts';
import { domainOfEmail } from '../contact/_mail-domain.ts';
import { isOneEmployer, isOutsideEmployer } from './_employer-names.ts';
import { jobText } from './_job-spans.ts';
import {
  answersAbout,
  type OrganisationAnswer,
  quotedAnswer,
  spellingsOf,
  unknownOrganisation,
} from './_organisation-answers.ts';

/** Days that a job may begin before the company's founding: people start before the papers are through (proposal of the catalogue, RH-03). */
const graceDays = 90;

const dayMs = 86_400_000;

/** RH-03: a job that began before its company did. A register's founding date is heard first, a domain's only without one. */
export const jobBeforeCompany = defineCheck({
  id: 'job-before-company',
  signals: ['RH-03'],
  family: 'history',
  severities: ['moderate', 'strong'],
  title: 'A job began before the company existed',
  source:
    'public reporting on invented work histories; fact sheet, third red flag (work history); 90 days are a proposal of the catalogue',
  needs: ['stated.job'],
  may: ['lookup.organisation', 'lookup.domain'],
  question: 'Under which name did the company trade when you started there?',
  innocent: [
    'The company was renamed, bought, or founded anew, and only its present form is in the register',
    'Somebody worked with the founders before the company was entered',
    'The register knows another company of the same name',
  ],
  next: 'Ask for the company’s earlier name and a paper that shows it, and ask the company by a contact from a register',
  run: (facts, told) => {
    const jobs = facts['stated.job'].filter(({ value: job }) => isOutsideEmployer(job) && job.start !== undefined);
    if (jobs.length === 0) return [missing('no job with an employer and the month in which it began')];
    return jobs.flatMap((job) => judged(job, facts, told));
  },
  examples: [
    {
      title: 'two years before the register’s founding date',
      dossier: job({ start: '2016-02' }, registry('2018-03-01')),
      expect: 'found',
      severity: 'strong',
      mentions: ['Larkspur Systems', '2016-02', '2018-03-01', 'ExampleRegistry, 2026-10-02'],
    },
    { title: 'ninety-one days before', dossier: job({ start: '2017-11-30' }, registry('2018-03-01')), expect: 'found' },
    { title: 'ninety days before', dossier: job({ start: '2017-12-01' }, registry('2018-03-01')), expect: 'clear' },
    {
      title: 'years alone leave room for one after the other',
      dossier: job({ start: '2018' }, registry(2018)),
      expect: 'clear',
    },
    {
      title: 'another register knows an older date',
      dossier: job({ start: '2016-02' }, registry('2018-03-01'), registry('1999', 'OtherRegistry')),
      expect: 'clear',
    },
    {
      title: 'only the domain is younger than the job',
      dossier: job({ start: '2016-02', contact: { url: 'https://www.larkspur.example/jobs' } }, domain('2018-03-01')),
      expect: 'found',
      severity: 'moderate',
      mentions: ['larkspur.example', 'RDAP, 2026-10-06'],
    },
    {
      title: 'a young domain of a company that the register knows to be older',
      dossier: job(
        { start: '2016-02' },
        registry('1999', 'ExampleRegistry', ['larkspur.example']),
        domain('2018-03-01'),
      ),
      expect: 'clear',
    },
    {
      title: 'a company of one’s own, begun before it was entered',
      dossier: job({ start: '2016-02', type: 'own_business' }, registry('2018-03-01')),
      expect: 'missing',
    },
    {
      title: 'a renamed company, with an extract that shows it',
      dossier: {
        ...job({ start: '2016-02' }, registry('2018-03-01')),
        sources: [
          resume({ start: '2016-02' }),
          { id: 'extract', kind: 'supporting_document', type: 'registry_extract', company: 'Larkspur Systems' },
        ],
        declared: { explanations: [{ fact: 'job', value: 'Larkspur', reason: 'renamed in 2018', proof: 'extract' }] },
      },
      expect: 'explained',
      mentions: ['renamed in 2018', 'extract'],
    },
    {
      title: 'a renamed company, without a paper',
      dossier: {
        ...job({ start: '2016-02' }, registry('2018-03-01')),
        declared: { explanations: [{ fact: 'job', value: 'Larkspur', reason: 'renamed in 2018' }] },
      },
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'nobody looked the company up',
      dossier: job({ start: '2016-02' }),
      expect: 'missing',
      mentions: ['no organisation look-up for Larkspur Systems'],
    },
    {
      title: 'a register that knows the company and not when it was founded',
      dossier: job({ start: '2016-02' }, registry(undefined)),
      expect: 'missing',
      mentions: ['the founding date of Larkspur Systems is not in the list of ExampleRegistry, 2026-10-02'],
    },
    {
      title: 'looked up under the spelling of another source',
      dossier: {
        sources: [
          resume({ start: '2016-02' }),
          { id: 'social', kind: 'profile', site: 'social', jobs: [{ employer: 'Larkspur Systems Ltd', start: 2016 }] },
        ],
        lookups: [registry('1999')],
      },
      expect: 'clear',
    },
    { title: 'no jobs', dossier: {}, expect: 'missing' },
  ],
});

type Facts = FactsFor<'stated.job' | 'lookup.organisation' | 'lookup.domain'>;

interface Beginning {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly on: string | number;
  readonly severity: Severity;
  readonly evidence: Evidence;
}

function judged({ source, value: job }: Stated<Job>, facts: Facts, { declared, dossier }: Told): readonly Part[] {
  const names = facts['stated.job'].map((one) => one.value.employer);
  const spellings = spellingsOf(job.employer, names, isOneEmployer);
  const began = beginningOf(job, spellings, facts);
  if (!began) return [unknownOrganisation(spellings, facts['lookup.organisation'], 'the founding date')];
  const days = (Date.parse(firstDay(began.on)) - Date.parse(lastDay(job.start ?? ''))) / dayMs;
  if (days <= graceDays) return [];
  const evidence = [quote(source, 'job', jobText(job), `begins at least ${days} days earlier`), began.evidence];
  const given = explanationFor(declared, 'job', { value: job.employer, sources: [source] });
  const proof = proofOf(dossier, given);
  return given && proof?.kind === 'supporting_document'
    ? [explained(evidence, `${given.reason} (shown by ${proof.id})`, 'document')]
    : [found(began.severity, evidence)];
}

/** Of several registers the oldest date counts: a company may be entered anew, but not before it was. */
function beginningOf(job: Job, spellings: readonly string[], facts: Facts): Beginning | undefined {
  const answers = answersAbout(spellings, facts['lookup.organisation']);
  const [oldest] = answers
    .filter((one) => one.result.found && one.result.founded_on !== undefined)
    .sort((a, b) => foundedOn(a).localeCompare(foundedOn(b)));
  if (!oldest) return domainBeginning(job, answers, facts['lookup.domain']);
  return { on: foundedOn(oldest), severity: 'strong', evidence: quotedAnswer(job.employer, oldest, 'founded_on') };
}

const foundedOn = (answer: OrganisationAnswer): string => String(answer.result.founded_on);

/** Companies change their domains, so the oldest of those known counts, and for less than a register. */
function domainBeginning(
  job: Job,
  answers: readonly OrganisationAnswer[],
  lookup: Facts['lookup.domain'],
): Beginning | undefined {
  const hosts = [
    ...answers.flatMap((one) => one.result.domains ?? []),
    ...(job.contact?.email ? [domainOfEmail(job.contact.email)] : []),
    ...(job.contact?.url ? [registrableDomain(job.contact.url)] : []),
  ].flatMap((host) => (host === undefined ? [] : [registrableDomain(host) ?? host]));
  const dated = [...new Set(hosts)].flatMap((host) => {
    const answer = lookup.about(host);
    return answer.state === 'known' && answer.result.registered_on
      ? [{ host, on: answer.result.registered_on, list: `${answer.provider}, ${answer.asOf}` }]
      : [];
  });
  const [oldest] = dated.sort((a, b) => a.on.localeCompare(b.on));
  if (!oldest) return undefined;
  const evidence = quote('lookup:domain', 'registered_on', oldest.on, `${oldest.host}: ${oldest.list}`);
  return { on: oldest.on, severity: 'moderate', evidence };
}

function resume(more: Partial<Job>): Dossier['sources'][number] {
  return { id: 'resume', kind: 'resume', jobs: [{ employer: 'Larkspur Systems', ...more }] };
}

function job(more: Partial<Job>, ...lookups: Lookup[]): Example['dossier'] {
  return { sources: [resume(more)], lookups };
}

function registry(founded_on: string | number | undefined, provider = 'ExampleRegistry', domains?: string[]): Lookup {
  const result = { found: true, ...(founded_on !== undefined && { founded_on }), ...(domains && { domains }) };
  return { kind: 'organisation', provider, as_of: '2026-10-02', results: { 'Larkspur Systems': result } };
}

function domain(registered_on: string): Lookup {
  return { kind: 'domain', provider: 'RDAP', as_of: '2026-10-06', results: { 'larkspur.example': { registered_on } } };
}
