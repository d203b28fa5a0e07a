import { defineCheck } from '../../check.ts';
import { isOtherPerson, sharedOutsideHousehold } from '../_other-application.ts';

/** Numbers are given to somebody else after a while: further apart than this it says little (catalogue, CT-01). */
const recycledAfterDays = 365;

/** CT-01: the same number, however written, on the application of somebody with another legal name. */
export const sharedPhone = defineCheck({
  id: 'shared-phone',
  signals: ['CT-01'],
  family: 'contact',
  severities: ['weak', 'strong'],
  title: 'This telephone number also stands on another application',
  source:
    'FBI, January 2025: phone numbers reused on the applications of different people; fact sheet, third red flag (contact information)',
  needs: ['stated.phone', 'others'],
  may: ['shared'],
  question: 'Who else uses this telephone number, and is it your own line?',
  innocent: [
    'People who live together share a line',
    'A recruiter gave the number of the agency',
    'The number belonged to somebody else before',
  ],
  next: 'Call the number at a time that was not announced, and ask each of the two for a second way to be reached; if it is an agency line or a household, record that',
  run: (facts, { dossier }) =>
    facts.shared
      .filter((shared) => shared.kind === 'phone' && isOtherPerson(shared))
      .map((shared) => {
        const isOld = (shared.daysApart ?? 0) > recycledAfterDays;
        return sharedOutsideHousehold(shared, dossier, isOld ? 'weak' : 'strong');
      }),
  examples: [
    {
      title: 'two names, one number, two days apart',
      dossier: {
        sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', '+12025550101', '2026-10-05T10:00:00Z')] }],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['+12025550101', 'others/scr-9', '2 days later, under another legal name'],
    },
    {
      title: 'a year apart exactly',
      dossier: {
        sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', '+12025550101', '2025-10-03T10:00:00Z')] }],
      },
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'more than a year apart',
      dossier: {
        sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', '+12025550101', '2025-10-02T10:00:00Z')] }],
      },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'two people recorded as one household',
      dossier: {
        sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')],
        others: [
          {
            key: 'scr-9',
            relation: 'household',
            sources: [applicant('Bo Lind', '+12025550101', '2026-10-05T10:00:00Z')],
          },
        ],
      },
      expect: 'explained',
      mentions: ['recorded as one household'],
    },
    {
      title: 'the same person a second time',
      dossier: {
        sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')],
        others: [{ key: 'scr-9', sources: [applicant('Hollis, Ann', '+12025550101', '2026-01-05T10:00:00Z')] }],
      },
      expect: 'clear',
    },
    {
      title: 'the switchboard of an agency',
      dossier: {
        sources: [
          applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z'),
          { id: 'agency', kind: 'agency', name: 'Harborlight Staffing', phone: '+12025550101' },
        ],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', '+12025550101', '2026-10-05T10:00:00Z')] }],
      },
      expect: 'clear',
    },
    {
      title: 'another number',
      dossier: {
        sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', '+12025550102', '2026-10-05T10:00:00Z')] }],
      },
      expect: 'clear',
    },
    {
      title: 'nobody to compare with',
      dossier: { sources: [applicant('Ann Hollis', '+12025550101', '2026-10-03T10:00:00Z')] },
      expect: 'missing',
    },
  ],
});

function applicant(name: string, phone: string, at: string) {
  return { id: 'application', kind: 'application', name, phone, at } as const;
}
