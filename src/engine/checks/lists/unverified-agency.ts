import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';

/** Days that an agency has to show its own checks (proposal of the catalogue, VN-01). */
const daysToAnswer = 10;

/** VN-01: an agency that was asked how it checked who its people are, and cannot show it. */
export const unverifiedAgency = defineCheck({
  id: 'unverified-agency',
  signals: ['VN-01'],
  family: 'lists',
  severities: ['moderate'],
  title: 'The agency has not shown how it checked the identity of its people',
  source:
    'guidance of October 2023 and FBI, January 2025: ask staffing firms for their own checks; fact sheet, fourth measure',
  needs: ['source.agency'],
  ask: 'no agency entered',
  question: 'To the agency: which checks did you make for this person, when, and by whom?',
  innocent: [
    'A small agency leaves the checks to its clients',
    'The records may not be handed out without the person’s consent',
  ],
  next: 'Make the identity checks yourselves, as for a direct applicant, or wait for the agency’s records',
  run: (facts, { asOf }) => facts['source.agency'].flatMap((agency) => judged(agency, asOf)),
  examples: [
    {
      title: 'asked eleven days ago',
      dossier: { sources: [agency('asked', '2026-10-09')] },
      expect: 'found',
      severity: 'moderate',
      mentions: ['Northstar Talent', '2026-10-09'],
    },
    {
      title: 'asked ten days ago',
      dossier: { sources: [agency('asked', '2026-10-10')] },
      expect: 'missing',
      mentions: ['due'],
    },
    {
      title: 'refused',
      dossier: { sources: [agency('refused', '2026-10-19')] },
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'shown', dossier: { sources: [agency('provided', '2026-10-01')] }, expect: 'clear' },
    { title: 'not asked yet', dossier: { sources: [agency(undefined, undefined)] }, expect: 'missing' },
    { title: 'no agency', dossier: {}, expect: 'missing' },
  ],
});

function judged(agency: SourceOf<'agency'>, asOf: string): readonly Part[] {
  const { identity_checks: checks, asked_on: askedOn } = agency;
  if (checks === 'provided') return [];
  if (checks === undefined) return [missing(`ask ${agency.name} for its own identity checks`)];
  const days =
    askedOn === undefined ? undefined : Math.floor((Date.parse(asOf.slice(0, 10)) - Date.parse(askedOn)) / 86_400_000);
  if (checks === 'asked' && (days === undefined || days <= daysToAnswer)) {
    return [
      missing(
        `${agency.name} was asked${askedOn ? ` on ${askedOn}` : ''}; the answer is due within ${daysToAnswer} days`,
      ),
    ];
  }
  return [
    found('moderate', [
      quote(agency.id, 'name', agency.name),
      quote(agency.id, 'identity_checks', checks, askedOn ? `asked on ${askedOn}` : undefined),
    ]),
  ];
}

function agency(checks: SourceOf<'agency'>['identity_checks'], askedOn: string | undefined): SourceOf<'agency'> {
  return { id: 'agency', kind: 'agency', name: 'Northstar Talent', identity_checks: checks, asked_on: askedOn };
}
