import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { compareWithLegalName, knownNames, legalName } from '../../legal-name.ts';
import { listOf } from '../../list-of.ts';
import { readEmail } from '../../read/email.ts';
import { compareNames, namesInLocalPart } from '../../read/name.ts';
import type { Stated } from '../../stated.ts';
import { wordsOf } from '../identity/_names.ts';

/** CT-08: a full name before the @ that isn't the candidate's. What a mailbox shows as its name is `name-conflict`'s. */
export const otherNameInEmail = defineCheck({
  id: 'other-name-in-email',
  signals: ['CT-08'],
  family: 'contact',
  severities: ['info', 'moderate'],
  title: 'The e-mail address spells another full name',
  source:
    'public case of May 2025: one address found under another name; fact sheet, third red flag (name and contact information)',
  needs: ['stated.email', 'stated.name'],
  may: ['stated.holder', 'stated.email_display_name'],
  question: 'Whose mailbox is this, or is it a name that you use?',
  innocent: [
    'A mailbox shared by a couple or a family',
    'A married, former or pen name',
    'A name that somebody goes by in another language',
  ],
  next: 'Ask whose mailbox it is, and enter the name as a declared name if it is the candidate’s',
  run: (facts, { dossier }) => {
    const legal = legalName(dossier);
    if (!legal) return [missing('no name stated')];
    const stated = [...facts['stated.name'], ...facts['stated.holder'], ...facts['stated.email_display_name']].map(
      (name) => name.value,
    );
    return facts['stated.email'].flatMap((email) => judged(email, legal, stated, dossier));
  },
  examples: [
    {
      title: 'somebody else’s first and last name',
      dossier: { sources: [applicant('bogdan.tremaine@mail.example')] },
      expect: 'found',
      severity: 'moderate',
      mentions: ['bogdan.tremaine@mail.example', 'Adrian Vale'],
    },
    {
      title: 'the family name with another first name',
      dossier: { sources: [applicant('marcus.vale@mail.example')] },
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'a name that was declared',
      dossier: {
        sources: [applicant('bogdan.tremaine@mail.example')],
        declared: { also_known_as: ['Bogdan Tremaine'] },
      },
      expect: 'explained',
    },
    {
      title: 'a name that another source gives is asked about there',
      dossier: {
        sources: [
          applicant('bogdan.tremaine@mail.example'),
          { id: 'social', kind: 'profile', site: 'linkedin', name: 'Bogdan Tremaine' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'an initial and the family name',
      dossier: { sources: [applicant('adrian.pvale@mail.example')] },
      expect: 'clear',
    },
    {
      title: 'the candidate’s own name',
      dossier: { sources: [applicant('vale.adrian@mail.example')] },
      expect: 'clear',
    },
    {
      title: 'the first name with a trade',
      dossier: { sources: [applicant('adrian.paints@mail.example')] },
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'a mailbox of an office',
      dossier: { sources: [applicant('jobs.northstar@mail.example')] },
      expect: 'clear',
    },
    { title: 'a handle', dossier: { sources: [applicant('quietkettle77@mail.example')] }, expect: 'clear' },
    { title: 'no address', dossier: {}, expect: 'missing' },
  ],
});

function judged(
  email: Stated<string>,
  legal: Stated<string>,
  stated: readonly string[],
  dossier: Dossier,
): readonly Part[] {
  const name = namesInLocalPart(readEmail(email.value).localPart ?? '');
  if (!name) return [];
  const evidence = [
    quote(email.source, 'email', email.value, `reads as ${name}`),
    quote(legal.source, 'name', legal.value),
  ];
  const compared = compareWithLegalName(dossier, name);
  if (compared?.relation !== 'different') {
    return compared?.kinds.includes('declared') ? [explained(evidence, 'a name that was given openly')] : [];
  }
  if (stated.some((one) => compareNames(one, name).relation !== 'different')) return [];
  const severity = severityOf(name, legal.value, dossier);
  if (!severity) return [];
  return [
    found(
      severity,
      evidence,
      severity === 'info' ? { title: 'The e-mail address spells a part of the name with another word' } : {},
    ),
  ];
}

/** Mailboxes of an office or a household name nobody. */
const sharedMailboxWords: readonly string[] = [
  'jobs',
  'job',
  'career',
  'careers',
  'family',
  'office',
  'team',
  'mail',
  'hello',
  'info',
  'contact',
  'admin',
  'sales',
  'support',
  'work',
  'studio',
];

/** Moderate where no word is one of a known name; a part of it beside another word is most often a nickname or a trade. */
function severityOf(name: string, legal: string, dossier: Dossier): 'info' | 'moderate' | undefined {
  const own = wordsOf(name);
  const known = knownNames(dossier);
  const words = [legal, ...listOf(known.also_known_as), ...listOf(known.former_names)].flatMap((one) =>
    withJoined(wordsOf(one)),
  );
  const fitting = own.filter((word) => words.some((other) => isWordOf(word, other)));
  if (fitting.length === own.length || own.some((word) => sharedMailboxWords.includes(word))) return undefined;
  return fitting.length > 0 ? 'info' : 'moderate';
}

/** The words, and each with the next as one: "alkhatib" of "Al-Khatib". */
function withJoined(words: readonly string[]): readonly string[] {
  return [...words, ...words.slice(1).map((word, at) => `${words[at]}${word}`)];
}

/** The word itself, shortened, or with an initial before it ("pvale"). */
function isWordOf(word: string, other: string): boolean {
  return other === word || (other.length > 2 && word.slice(1) === other) || (word.length > 2 && other.startsWith(word));
}

function applicant(email: string) {
  return { id: 'application', kind: 'application', name: 'Adrian Vale', email } as const;
}
