import { answersThatCount } from '../../answers.ts';
import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, Lookup } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { sameEmployer } from '../../read/organisation.ts';
import { type Paper, papersIn } from '../_proof.ts';
import { answersAbout, quotedAnswer, quotedReply, unknownOrganisation } from './_organisation-answers.ts';

type Facts = FactsFor<'lookup.organisation' | 'event.background_check'>;

/** RH-17: a screening report that the candidate brings, from an issuer whom no independent source knows. */
export const unknownReportIssuer = defineCheck({
  id: 'unknown-report-issuer',
  signals: ['RH-17'],
  family: 'history',
  severities: ['moderate'],
  title: 'A background report comes from an issuer that is not found independently',
  source: 'FBI, 2023: background reports of firms that nobody knows; fact sheet, first and fourth measures',
  needs: ['source.supporting_document'],
  ask: 'no background report entered',
  may: ['lookup.organisation', 'event.background_check', 'event.verification'],
  question: 'Who ordered this report, and how can we reach the firm that made it?',
  innocent: [
    'A small local firm, or one that works for a single agency',
    'The firm trades under another name than the one on the paper',
    'It is the form of another country’s police or court',
  ],
  next: 'Order a background check yourselves from a vendor of your own; do not use the contact that the report gives',
  run: (facts, { dossier }) => {
    const reports = papersIn(dossier, 'background_report');
    if (reports.length === 0) return [missing('no background report entered')];
    return reports.flatMap((report) => judged(report, facts, dossier));
  },
  examples: [
    {
      title: 'a firm that the register does not have',
      dossier: report('Fernhill Screening', register(false)),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Fernhill Screening', 'report', 'ExampleRegistry, 2026-10-06'],
    },
    {
      title: 'somebody looked in a directory',
      dossier: {
        ...report('Fernhill Screening'),
        events: [
          {
            event: 'verification',
            at: '2026-10-08T09:00:00Z',
            subject: 'other',
            organisation: 'Fernhill Screening',
            contact_source: 'public_directory',
            answer: 'not_found',
          },
        ],
      },
      expect: 'found',
      mentions: ['public directory'],
    },
    { title: 'a firm that the register has', dossier: report('Fernhill Screening', register(true)), expect: 'clear' },
    {
      title: 'in one of two registers',
      dossier: report('Fernhill Screening', register(false), { ...register(true), provider: 'OtherRegistry' }),
      expect: 'clear',
    },
    {
      title: 'the vendor that we ourselves use',
      dossier: {
        ...report('Fernhill Screening', register(false)),
        events: [
          { event: 'background_check', at: '2026-10-08T09:00:00Z', status: 'clear', vendor: 'Fernhill Screening' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'nobody looked up the firm',
      dossier: report('Fernhill Screening'),
      expect: 'missing',
      mentions: ['no organisation look-up for Fernhill Screening'],
    },
    { title: 'a report that names no issuer', dossier: report(undefined), expect: 'missing', mentions: ['who issued'] },
    { title: 'no report', dossier: {}, expect: 'missing' },
  ],
});

function judged({ id, issuer }: Paper, facts: Facts, dossier: Dossier): readonly Part[] {
  if (issuer === undefined) return [missing(`who issued ${id}`)];
  if (isOurVendor(issuer, facts)) return [];
  const answers = answersAbout([issuer], facts['lookup.organisation']);
  const replies = answersThatCount(dossier, issuer);
  if (answers.some((one) => one.result.found) || replies.some((one) => one.answer === 'confirmed')) return [];
  const without = [
    ...answers.map((one) => quotedAnswer(issuer, one, 'found')),
    ...replies.filter((one) => one.answer === 'not_found').map((one) => quotedReply(one, dossier)),
  ];
  if (without.length === 0) return [unknownOrganisation([issuer], facts['lookup.organisation'])];
  return [found('moderate', [quote(id, 'issuer', issuer), ...without])];
}

/** A vendor whom the team itself has asked for a check is known to it. */
function isOurVendor(issuer: string, facts: Facts): boolean {
  return facts['event.background_check'].some(({ vendor }) => vendor !== undefined && sameEmployer(vendor, issuer));
}

function report(issuer: string | undefined, ...lookups: Lookup[]): Example['dossier'] {
  return {
    sources: [{ id: 'report', kind: 'supporting_document', type: 'background_report', ...(issuer && { issuer }) }],
    lookups,
  };
}

function register(isFound: boolean): Lookup {
  const results = { 'Fernhill Screening': { found: isFound } };
  return { kind: 'organisation', provider: 'ExampleRegistry', as_of: '2026-10-06', results };
}
