import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import { voidReason } from '../../contact-provenance.ts';
import type { Dossier, EventOf, SourceOf } from '../../dossier.ts';
import type { FactsFor, Happened, Told } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import { compareNames } from '../../read/name.ts';
import { sameEmployer } from '../../read/organisation.ts';
import { type Paper, papersIn } from '../_proof.ts';
import { isOwnName, nameToMeet } from './_account-name.ts';
import { accountText } from './_account-number.ts';

type Facts = FactsFor<'source.payment' | 'event.verification'>;
type Verification = Happened<'verification'>;

/**
 * PY-11: what the bank says of the account. Without a letter or an answer of the bank nothing was seen, so it is not checked
 * and says what to ask for; it is a finding only where the bank's own word does not show the account as the one stated.
 */
export const undocumentedAccount = defineCheck({
  id: 'undocumented-account',
  signals: ['PY-11'],
  family: 'money',
  severities: ['info'],
  title: 'The bank’s letter or answer does not show whose account this is',
  source:
    'fact sheet, fifth measure: require verification of banking information corresponding to other identifying documents',
  needs: ['source.payment'],
  may: ['event.verification', 'source.supporting_document', 'stated.name', 'source.identity_document'],
  ask: 'no payment details entered',
  question: 'Can you ask your bank for a letter, or a voided cheque, with your name and the number of the account?',
  innocent: [
    'Online banks often give a statement only',
    'The letter is of another account of the candidate',
    'The clerk did not find the account by what was asked',
  ],
  next: 'Ask for a letter or statement with name and number, confirm it with the bank by a contact from its own site, and record both at the measure on the bank',
  run: (facts, told) => facts['source.payment'].filter(hasBank).flatMap((payment) => judged(payment, facts, told)),
  examples: [
    {
      title: 'the bank, asked by a number of its own, did not find the account',
      dossier: paid(answered('not_found', 'official_register')),
      expect: 'found',
      severity: 'info',
      mentions: ['not found', 'Examplebank, 2026-10-14', 'GB33BUKB20201555555555'],
    },
    {
      title: 'a letter that names somebody else',
      dossier: paid(letter('Bo Lind')),
      expect: 'found',
      mentions: ['Bo Lind'],
    },
    { title: 'a letter in the candidate’s name', dossier: paid(letter('Ms A Hollis')), expect: 'clear' },
    {
      title: 'a letter that names the company which holds the account',
      dossier: paid(letter(undefined, { company: 'Larchfield Ltd' }), 'Larchfield Ltd'),
      expect: 'clear',
    },
    {
      title: 'the bank confirmed, asked by a number of its own',
      dossier: paid(answered('confirmed', 'official_register')),
      expect: 'clear',
    },
    {
      title: 'the bank confirmed, asked by a contact from the candidate’s papers',
      dossier: paid(answered('confirmed', 'candidate_document')),
      expect: 'missing',
    },
    {
      title: 'a letter of another bank',
      dossier: paid(letter('Ann Hollis', { issuer: 'Otherbank' })),
      expect: 'missing',
    },
    { title: 'a letter without a name', dossier: paid(letter(undefined)), expect: 'missing' },
    {
      title: 'no document yet',
      dossier: paid(),
      expect: 'missing',
      mentions: ['a letter or voided cheque of the bank'],
    },
    {
      title: 'a wallet, which no bank can confirm',
      dossier: { sources: [{ id: 'pay', kind: 'payment', method: 'cryptocurrency' }] },
      expect: 'clear',
    },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});

/** A prepaid card or a wallet has no bank that could write a letter: PY-01 and PY-05 ask about those. */
function hasBank({ method }: SourceOf<'payment'>): boolean {
  return method !== 'cryptocurrency' && method !== 'prepaid_card';
}

function judged(payment: SourceOf<'payment'>, facts: Facts, { dossier }: Told): readonly Part[] {
  const account = quote(payment.id, 'account', accountText(payment), payment.provider);
  const letters = papersIn(dossier, 'bank_letter').filter((paper) => isOfBank(paper, payment));
  const answer = lastAnswer(payment, letters, facts, dossier);
  if (answer && answer.answer !== 'confirmed') {
    const words = quote(
      answer.ref,
      'answer',
      answer.answer.replaceAll('_', ' '),
      `${answer.organisation}, ${answer.at.slice(0, 10)}`,
    );
    return [found('info', [account, words], { title: 'The bank did not confirm the account' })];
  }
  const named = letters.flatMap((paper) => namesOn(paper).map((name) => ({ paper, name })));
  if (answer || named.some(({ name }) => isAccountName(name, payment, dossier))) return [];
  const [other] = named;
  if (other) return [found('info', [account, quote(other.paper.id, 'name', other.name, 'the bank’s letter')])];
  const lacking = letters.length > 0 ? 'the name on the bank’s letter' : 'a letter or voided cheque of the bank';
  return [missing(`${lacking} (${payment.id})`)];
}

function isOfBank(letter: Paper, payment: SourceOf<'payment'>): boolean {
  return letter.issuer === undefined || payment.provider === undefined || sameEmployer(letter.issuer, payment.provider);
}

function namesOn(letter: Paper): readonly string[] {
  return [...listOf(letter.name), ...listOf(letter.company)];
}

/** The candidate's name, or that of the holder or payee as stated; whether those may be paid is PY-02's and PY-04's question. */
function isAccountName(name: string, payment: SourceOf<'payment'>, dossier: Dossier): boolean {
  const target = nameToMeet(dossier);
  const stated = [...listOf(payment.holder), ...listOf(payment.payee)];
  const isStated = stated.some((one) => sameEmployer(one, name) || compareNames(one, name).relation !== 'different');
  return isStated || (target !== undefined && isOwnName(name, target, dossier));
}

/** The last answer of the bank that says something, got by a contact that is not the candidate's. */
function lastAnswer(
  payment: SourceOf<'payment'>,
  letters: readonly Paper[],
  facts: Facts,
  dossier: Dossier,
): Verification | undefined {
  const about: readonly (string | undefined)[] = [undefined, payment.id, ...letters.map((letter) => letter.id)];
  return facts['event.verification']
    .filter(({ subject, document }) => subject === 'bank' && about.includes(document))
    .filter(({ answer }) => answer === 'confirmed' || answer === 'denied' || answer === 'not_found')
    .filter((verification) => voidReason(dossier, verification) === undefined)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
}

function paid(more?: Paper | EventOf<'verification'>, holder?: string): Example['dossier'] {
  const sources: Dossier['sources'] = [
    { id: 'application', kind: 'application', name: 'Ann Hollis' },
    {
      id: 'pay',
      kind: 'payment',
      method: 'bank_account',
      provider: 'Examplebank',
      iban: 'GB33BUKB20201555555555',
      holder,
    },
  ];
  if (!more) return { sources };
  return 'event' in more ? { sources, events: [more] } : { sources: [...sources, more] };
}

function letter(name: string | undefined, more: Partial<Paper> = {}): Paper {
  return { id: 'letter', kind: 'supporting_document', type: 'bank_letter', issuer: 'Examplebank', name, ...more };
}

function answered(
  answer: 'confirmed' | 'not_found',
  contact_source: 'official_register' | 'candidate_document',
): EventOf<'verification'> {
  return {
    event: 'verification',
    at: '2026-10-14T10:00:00Z',
    subject: 'bank',
    organisation: 'Examplebank',
    contact_source,
    answer,
  };
}
