import { defineCheck } from '../../check.ts';
import { isOtherPerson, sharedOutsideHousehold } from '../_other-application.ts';

/** CT-02: one mailbox on the applications of two people; case, "+tag" and the dots of mailboxes that ignore them don't count. */
export const sharedEmail = defineCheck({
  id: 'shared-email',
  signals: ['CT-02'],
  family: 'contact',
  severities: ['strong'],
  title: 'This e-mail address also stands on another application',
  source:
    'FBI, January 2025: e-mail addresses reused on the applications of different people; fact sheet, third red flag (contact information)',
  needs: ['stated.email', 'others'],
  may: ['shared'],
  question: 'Who else uses this mailbox?',
  innocent: ['A couple or a family reads one mailbox', 'A recruiter gave the mailbox of the agency'],
  next: 'Keep the two applications apart, and ask each of the two for a mailbox of their own; if it is an agency or a household, record that',
  run: (facts, { dossier }) =>
    facts.shared
      .filter((shared) => shared.kind === 'email' && isOtherPerson(shared))
      .map((shared) => sharedOutsideHousehold(shared, dossier, 'strong')),
  examples: [
    {
      title: 'two names, one mailbox, written in two ways',
      dossier: {
        sources: [applicant('Ann Hollis', 'hollis.team@mail.example')],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', 'Hollis.Team+jobs@mail.example')] }],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['hollis.team@mail.example', 'others/scr-9'],
    },
    {
      title: 'dots count where the mailbox is not one that ignores them',
      dossier: {
        sources: [applicant('Ann Hollis', 'hollis.team@mail.example')],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', 'hollisteam@mail.example')] }],
      },
      expect: 'clear',
    },
    {
      title: 'a couple, recorded as one household',
      dossier: {
        sources: [applicant('Ann Hollis', 'family@mail.example')],
        others: [{ key: 'scr-9', relation: 'household', sources: [applicant('Bo Lind', 'family@mail.example')] }],
      },
      expect: 'explained',
    },
    {
      title: 'the mailbox of an agency',
      dossier: {
        sources: [
          applicant('Ann Hollis', 'jobs@northstar.example'),
          { id: 'agency', kind: 'agency', name: 'Northstar Talent', email: 'jobs@northstar.example' },
        ],
        others: [{ key: 'scr-9', sources: [applicant('Bo Lind', 'jobs@northstar.example')] }],
      },
      expect: 'clear',
    },
    {
      title: 'the same person a second time',
      dossier: {
        sources: [applicant('Ann Hollis', 'ann@mail.example')],
        others: [{ key: 'scr-9', sources: [applicant('Hollis Ann', 'ann@mail.example')] }],
      },
      expect: 'clear',
    },
    {
      title: 'nobody to compare with',
      dossier: { sources: [applicant('Ann Hollis', 'ann@mail.example')] },
      expect: 'missing',
    },
  ],
});

function applicant(name: string, email: string) {
  return { id: 'application', kind: 'application', name, email } as const;
}
