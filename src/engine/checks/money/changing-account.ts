import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import { voidReason } from '../../contact-provenance.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { FactsFor, Happened } from '../../facts.ts';
import { accountKey } from '../../read/money.ts';
import type { Evidence } from '../../report.ts';
import { accountText, numberFaults } from './_account-number.ts';

/** Changes within the window that are asked about, and its length in days (proposal of the catalogue, PY-07). */
const changesThatCount = 2;
const windowDays = 90;

const dayMs = 86_400_000;

const firstAccount = { id: 'pay-1', kind: 'payment', method: 'bank_account', iban: 'GB94BARC10201530093459' } as const;
const nextAccount = { id: 'pay-2', kind: 'payment', method: 'bank_account', iban: 'GB33BUKB20201555555555' } as const;

type Facts = FactsFor<'event.payment_change' | 'event.milestone' | 'event.verification' | 'source.payment'>;
type Change = Happened<'payment_change'>;
type Milestone = Happened<'milestone'>;

/** PY-07: the account changed between signing and the first pay, or twice within 90 days, and the bank has not confirmed the new one. */
export const changingAccount = defineCheck({
  id: 'changing-account',
  signals: ['PY-07'],
  family: 'money',
  severities: ['moderate'],
  title: 'The account for the pay changed before the first pay, or more than once',
  source:
    'FBI, July 2025, and Microsoft 2026: payment details that change after hiring; it also guards against somebody else diverting the pay',
  needs: ['event.payment_change'],
  may: ['event.milestone', 'event.verification', 'source.payment'],
  ask: 'no change of payment details recorded',
  question: 'Did you ask for this change yourself, and what was the reason?',
  innocent: [
    'The bank was changed, or the account closed',
    'A move to another country',
    'Somebody else asked in the candidate’s name, to have the pay sent to themselves',
  ],
  next: 'Confirm the change with the candidate over a channel known from before, and have the bank confirm the holder; pay to the new account only then',
  run: (facts, { dossier }) => {
    const changes = facts['event.payment_change']
      .filter((change, _, all) => !isCorrection(change, all, facts['source.payment']))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const often = changedOften(changes, facts, dossier);
    const beforePay = changes.flatMap((change) => changedBeforePay(change, facts, dossier));
    return often.length > 0 ? [...often, ...beforePay.filter((part) => part.kind !== 'missing')] : beforePay;
  },
  examples: [
    {
      title: 'between the signature and the first pay',
      dossier: changed(['2026-10-12'], { contract_signed: '2026-10-01', first_pay: '2026-10-31' }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['contract signed', '2026-10-12', 'GB33BUKB20201555555555'],
    },
    {
      title: 'after the signature, with no pay yet',
      dossier: changed(['2026-10-12'], { contract_signed: '2026-10-01' }),
      expect: 'found',
    },
    {
      title: 'after the first pay',
      dossier: changed(['2026-11-02'], { contract_signed: '2026-10-01', first_pay: '2026-10-31' }),
      expect: 'clear',
    },
    {
      title: 'before the signature',
      dossier: changed(['2026-09-30'], { contract_signed: '2026-10-01', first_pay: '2026-10-31' }),
      expect: 'clear',
    },
    {
      title: 'twice within 90 days',
      dossier: changed(['2027-01-10', '2027-04-10'], { contract_signed: '2026-10-01', first_pay: '2026-10-31' }),
      expect: 'found',
      mentions: ['2027-01-10', '2027-04-10'],
    },
    {
      title: 'twice within 91 days',
      dossier: changed(['2027-01-10', '2027-04-11'], { contract_signed: '2026-10-01', first_pay: '2026-10-31' }),
      expect: 'clear',
    },
    {
      title: 'a new account that the bank confirmed, asked by a number of its own',
      dossier: confirmed('official_register'),
      expect: 'explained',
      mentions: ['Examplebank confirmed'],
    },
    {
      title: 'a new account that was confirmed by a contact from the candidate’s papers',
      dossier: confirmed('candidate_document'),
      expect: 'found',
    },
    {
      title: 'a mistyped number that was entered again',
      dossier: corrected('GB33BUKB20201555555556'),
      expect: 'clear',
    },
    { title: 'the same account, entered again', dossier: corrected('GB33BUKB20201555555555'), expect: 'clear' },
    {
      title: 'one change, and no word on when the contract was signed',
      dossier: changed(['2026-10-12'], {}),
      expect: 'missing',
    },
    { title: 'no change recorded', dossier: {}, expect: 'missing' },
  ],
});

/**
 * Entering the same account again, or mending numbers that no bank can have issued, is no other account. Accounts that a
 * later change brings are not what was there before; the order of the sources says nothing.
 */
function isCorrection(change: Change, changes: readonly Change[], payments: readonly SourceOf<'payment'>[]): boolean {
  const later = changes.filter((one) => isAfter(one, change)).map((one) => one.payment);
  const after = payments.find((payment) => payment.id === change.payment);
  const before = payments.filter((payment) => payment !== after && !later.includes(payment.id));
  if (!after || before.length === 0) return false;
  if (numberFaults(after).length === 0 && before.every((payment) => numberFaults(payment).length > 0)) return true;
  const key = accountKey(after);
  return key !== undefined && before.some((payment) => accountKey(payment) === key);
}

function changedOften(changes: readonly Change[], facts: Facts, dossier: Dossier): readonly Part[] {
  const from = changes.findIndex((change, at) => {
    const last = changes[at + changesThatCount - 1];
    return last !== undefined && Date.parse(last.at) - Date.parse(change.at) <= windowDays * dayMs;
  });
  if (from < 0) return [];
  const title = `The account for the pay changed ${changesThatCount} times within ${windowDays} days`;
  return [asked(changes.slice(from, from + changesThatCount), [], title, facts, dossier)];
}

function changedBeforePay(change: Change, facts: Facts, dossier: Dossier): readonly Part[] {
  const milestones = facts['event.milestone'];
  const paid = earliest(milestones, 'first_pay');
  if (paid && isAfter(change, paid)) return [];
  const signed = earliest(milestones, 'contract_signed');
  const begun = [signed, earliest(milestones, 'started')].find((one) => one && !isAfter(one, change));
  if (!begun) return signed ? [] : [missing('when the contract was signed')];
  const title = 'The account for the pay changed after the contract was signed and before the first pay';
  const beside = [begun, ...(paid ? [paid] : [])].map(({ ref, milestone, at }) =>
    quote(ref, 'milestone', milestone.replaceAll('_', ' '), at.slice(0, 10)),
  );
  return [asked([change], beside, title, facts, dossier)];
}

function asked(
  changes: readonly Change[],
  beside: readonly Evidence[],
  title: string,
  facts: Facts,
  dossier: Dossier,
): Part {
  const evidence = [...changes.map((change) => changeEvidence(change, facts)), ...beside];
  const answers = changes.map((change) => bankAnswer(change, facts, dossier));
  const last = answers.at(-1);
  if (!last || answers.includes(undefined)) return found('moderate', evidence, { title });
  const confirmation = quote(last.ref, 'answer', last.answer, last.at.slice(0, 10));
  return explained([...evidence, confirmation], `${last.organisation} confirmed the new account`, 'document');
}

function changeEvidence(change: Change, facts: Facts): Evidence {
  const payment = facts['source.payment'].find((one) => one.id === change.payment);
  const by = change.requested_by
    ? `, asked for by ${change.requested_by === 'other' ? 'somebody else' : `the ${change.requested_by}`}`
    : '';
  return quote(
    change.ref,
    'payment_change',
    payment ? accountText(payment) : change.payment,
    `${change.at.slice(0, 10)}${by}`,
  );
}

/** The bank's own word on the new account after the change, got by a contact that is not the candidate's. */
function bankAnswer(change: Change, facts: Facts, dossier: Dossier): Happened<'verification'> | undefined {
  return facts['event.verification'].find(
    (verification) =>
      verification.subject === 'bank' &&
      verification.answer === 'confirmed' &&
      verification.document === change.payment &&
      isAfter(verification, change) &&
      voidReason(dossier, verification) === undefined,
  );
}

function earliest(milestones: readonly Milestone[], milestone: Milestone['milestone']): Milestone | undefined {
  return milestones.filter((one) => one.milestone === milestone).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
}

function isAfter(one: { readonly at: string }, other: { readonly at: string }): boolean {
  return Date.parse(one.at) > Date.parse(other.at);
}

function changed(
  days: readonly string[],
  milestones: Partial<Record<Milestone['milestone'], string>>,
): { readonly sources: Dossier['sources']; readonly events: NonNullable<Dossier['events']> } {
  const changes = days.map((day) => ({ event: 'payment_change', at: `${day}T10:00:00Z`, payment: 'pay-2' }) as const);
  const reached = Object.entries(milestones).map(
    ([milestone, day]) =>
      ({ event: 'milestone', at: `${day}T09:00:00Z`, milestone: milestone as Milestone['milestone'] }) as const,
  );
  return { sources: [firstAccount, nextAccount], events: [...reached, ...changes] };
}

function corrected(iban: string): Example['dossier'] {
  return {
    ...changed(['2026-10-12'], { contract_signed: '2026-10-01' }),
    sources: [{ ...firstAccount, iban }, nextAccount],
  };
}

function confirmed(from: 'official_register' | 'candidate_document'): Example['dossier'] {
  const { sources, events } = changed(['2026-10-12'], { contract_signed: '2026-10-01' });
  const answer = {
    event: 'verification',
    at: '2026-10-14T10:00:00Z',
    subject: 'bank',
    organisation: 'Examplebank',
    document: 'pay-2',
    contact_source: from,
    answer: 'confirmed',
  } as const;
  return { sources, events: [...events, answer] };
}
