import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Lookup, SourceOf } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import type { Evidence } from '../../report.ts';
import { applicationDay, registrationOf } from '../_domain-age.ts';
import { jobText } from './_job-spans.ts';

/** Months that a portfolio's domain should have existed on the day of the application (proposal of the catalogue, RH-14). */
const youngSiteMonths = 6;

/** Pages below which a portfolio is thin for somebody with a senior title (proposal of the catalogue, RH-14). */
const leastPages = 3;

type Portfolio = SourceOf<'portfolio'>;
type Facts = FactsFor<'stated.job' | 'source.application' | 'event.application' | 'lookup.domain'>;

/** RH-14: a portfolio that was given and can't be opened, is new, or holds little. To have none is never a sign. */
export const thinPortfolio = defineCheck({
  id: 'thin-portfolio',
  signals: ['RH-14'],
  family: 'history',
  severities: ['weak'],
  title: 'The portfolio cannot be opened, is new, or holds very little',
  source:
    '2022 advisory: surprisingly simple portfolio sites; six months and three pages are proposals of the catalogue',
  needs: ['source.portfolio'],
  may: ['stated.job', 'source.application', 'event.application', 'lookup.domain'],
  question: 'Is there other work that you can show us, or tell us about?',
  innocent: [
    'Much good work belongs to employers and cannot be shown',
    'The site was moved, is being rebuilt, or its hosting ran out',
    'It was made for this search',
  ],
  next: 'Ask for one piece of work to walk through together in the interview',
  run: (facts, { asOf }) =>
    facts['source.portfolio'].flatMap((portfolio) => {
      if (portfolio.reachable === false) return [dead(portfolio)];
      return [...judgedByAge(portfolio, facts, asOf), ...judgedByPages(portfolio, facts)];
    }),
  examples: [
    {
      title: 'a page that does not open',
      dossier: site({ reachable: false }),
      expect: 'found',
      severity: 'weak',
      mentions: ['https://ann-builds.example'],
    },
    {
      title: 'registered two months before the application',
      dossier: site({ pages: 5 }, registered('2026-08-01')),
      expect: 'found',
      mentions: ['2026-08-01', 'RDAP, 2026-10-06'],
    },
    {
      title: 'a day short of six months',
      dossier: site({ pages: 5 }, registered('2026-04-03')),
      expect: 'found',
    },
    { title: 'six months to the day', dossier: site({ pages: 5 }, registered('2026-04-02')), expect: 'clear' },
    {
      title: 'two pages and a senior title',
      dossier: site({ pages: 2 }, registered('2015-03-01')),
      expect: 'found',
      mentions: ['2 pages', 'Staff Engineer'],
    },
    { title: 'three pages and a senior title', dossier: site({ pages: 3 }, registered('2015-03-01')), expect: 'clear' },
    {
      title: 'one page of a junior',
      dossier: site({ pages: 1 }, registered('2015-03-01'), 'Junior Developer'),
      expect: 'clear',
    },
    {
      title: 'nobody looked up the domain',
      dossier: site({ pages: 5, reachable: true }),
      expect: 'missing',
      mentions: ['no domain look-up for ann-builds.example'],
    },
    { title: 'nobody counted the pages', dossier: site({}, registered('2015-03-01')), expect: 'missing' },
    { title: 'no portfolio', dossier: {}, expect: 'missing' },
  ],
});

function dead({ id, url, at }: Portfolio): Part {
  const title = 'The portfolio cannot be opened';
  return found('weak', [quote(id, 'reachable', url, at ? `did not open on ${at.slice(0, 10)}` : 'did not open')], {
    title,
  });
}

function judgedByAge({ id, url }: Portfolio, facts: Facts, asOf: string): readonly Part[] {
  if (!URL.canParse(url)) return [missing(`an address of ${id} that can be read`)];
  const registration = registrationOf(new URL(url).hostname.replace(/^www\./, ''), facts['lookup.domain']);
  if ('kind' in registration) return [registration];
  const applied = applicationDay(facts, asOf);
  if (monthsAfter(registration.on, youngSiteMonths) <= applied) return [];
  const title = 'The portfolio’s domain was registered shortly before the application';
  return [found('weak', [quote(id, 'url', url, `the application is of ${applied}`), registration.evidence], { title })];
}

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

function judgedByPages({ id, pages }: Portfolio, facts: Facts): readonly Part[] {
  if (pages === undefined) return [missing(`how many pages ${id} has`)];
  const [claim] = pages < leastPages ? seniorClaims(facts) : [];
  if (!claim) return [];
  const title = 'The portfolio holds very little beside a senior title';
  return [found('weak', [quote(id, 'pages', `${pages} ${pages === 1 ? 'page' : 'pages'}`), claim], { title })];
}

const senior = /\b(?:senior|staff|principal|lead|architect|head|director|chief|cto|vp)\b/i;

function seniorClaims(facts: Facts): readonly Evidence[] {
  return facts['stated.job']
    .filter(({ value: job }) => job.title !== undefined && senior.test(job.title))
    .map(({ source, value: job }) => quote(source, 'job', jobText(job)));
}

function site(more: Partial<Portfolio>, lookup?: Lookup, title = 'Staff Engineer'): Example['dossier'] {
  return {
    sources: [
      { id: 'application', kind: 'application', at: '2026-10-02T09:00:00Z', name: 'Ann Hollis' },
      { id: 'resume', kind: 'resume', jobs: [{ employer: 'Larkspur Systems', title }] },
      { id: 'portfolio', kind: 'portfolio', url: 'https://ann-builds.example', ...more },
    ],
    lookups: lookup ? [lookup] : [],
  };
}

function registered(on: string): Lookup {
  const results = { 'ann-builds.example': { registered_on: on } };
  return { kind: 'domain', provider: 'RDAP', as_of: '2026-10-06', results };
}
