import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

/** ID-15: the person whose identity it is was reached by a way that the candidate did not give. */
export const identityOwnerDenial = defineCheck({
  id: 'identity-owner-denial',
  signals: ['ID-15'],
  family: 'identity',
  severities: ['decisive'],
  title: 'The person who bears this identity says that they are not the candidate',
  source:
    'public cases: a call about a tax form, and identities of 80 people used without their knowledge; fact sheet, first and fourth measure',
  needs: ['event.identity_owner_contact'],
  ask: 'nobody has reached the person who bears this identity',
  question:
    'We reached somebody with your name and papers who does not know of this application: can you help us understand that?',
  innocent: ['Somebody else of the same name was reached', 'The person reached did not understand who was asking'],
  next: 'Make sure by a second independent way that the right person was reached, stop access and pay only on counsel’s advice, and tell the person reached where a misuse of papers can be reported',
  run: (facts) => facts['event.identity_owner_contact'].flatMap(judged),
  examples: [
    {
      title: 'reached through a register: "not me"',
      dossier: reached('not_me', 'official_register'),
      expect: 'found',
      severity: 'decisive',
      mentions: ['I never worked for you', 'official register'],
    },
    {
      title: 'reached through the candidate’s own papers',
      dossier: reached('not_me', 'candidate_document'),
      expect: 'missing',
    },
    { title: 'the candidate indeed', dossier: reached('me', 'official_register'), expect: 'clear' },
    { title: 'no answer', dossier: reached('no_answer', 'official_register'), expect: 'missing' },
    { title: 'nobody reached', dossier: {}, expect: 'missing' },
  ],
});

function judged(contact: Happened<'identity_owner_contact'>): readonly Part[] {
  const way = contact.contact_source.replaceAll('_', ' ');
  if (contact.says === 'me') return [];
  if (contact.says === 'no_answer') return [missing('the person who bears this identity did not answer')];
  if (contact.contact_source === 'candidate_document') {
    return [missing('the contact came from the candidate’s own papers: ask again by an independent one')];
  }
  return [
    found('decisive', [
      quote(contact.ref, 'says', contact.quote ?? 'not me', contact.at.slice(0, 10)),
      quote(contact.ref, 'contact_source', way, 'where the contact came from'),
    ]),
  ];
}

function reached(
  says: 'me' | 'not_me' | 'no_answer',
  source: 'official_register' | 'candidate_document',
): Example['dossier'] {
  return {
    events: [
      {
        event: 'identity_owner_contact',
        at: '2026-11-02T17:00:00Z',
        contact_source: source,
        says,
        quote: 'I never worked for you',
      },
    ],
  };
}
