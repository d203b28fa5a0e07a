import { defineCheck, type Example, found, missing, type Part } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import { accountKey } from '../../read/money.ts';
import type { Shared } from '../../shared.ts';
import { isOtherPerson, sharedEvidence, sharedOutsideHousehold } from '../_other-application.ts';

const iban = 'GB33BUKB20201555555555';
const wallet = '0x00000000000000000000000000000000000000C3';

/** PY-06: the same bank account or wallet, however written, in the file of somebody with another legal name. */
export const sharedAccount = defineCheck({
  id: 'shared-account',
  signals: ['PY-06'],
  family: 'money',
  severities: ['decisive'],
  title: 'The same account or wallet is given for the pay of somebody else',
  source:
    '2022 advisory and FBI, July 2025: one account behind several workers; fact sheet, fifth measure: verification of banking information',
  needs: ['source.payment', 'others'],
  may: ['shared'],
  question: 'Whose account is this, and who else is paid to it?',
  innocent: ['A couple or relatives share an account', 'A number was copied into the wrong file'],
  next: 'Compare both entries with what each of the two handed in, then have the bank confirm the holder by a contact of its own; pay nothing to this account before, and record it if the two are one household',
  run: (facts, { dossier }) => {
    const keys = facts['source.payment'].map(accountKey).filter((key) => key !== undefined && key !== '');
    if (keys.length === 0) return [missing('the number of an account, or a wallet')];
    return facts.shared
      .filter((shared) => (shared.kind === 'bank_account' || shared.kind === 'wallet') && isOtherPerson(shared))
      .map((shared) => judged(shared, dossier));
  },
  examples: [
    {
      title: 'two names, one bank account',
      dossier: both({ iban }, { iban }),
      expect: 'found',
      severity: 'decisive',
      mentions: [iban, 'others/scr-9', 'under another legal name'],
    },
    {
      title: 'two names, one wallet',
      dossier: both({ method: 'cryptocurrency', wallet }, { method: 'cryptocurrency', wallet }),
      expect: 'found',
      severity: 'decisive',
      mentions: [wallet],
    },
    {
      title: 'a couple recorded as one household, and their account',
      dossier: both({ iban }, { iban }, { relation: 'household' }),
      expect: 'explained',
      mentions: ['recorded as one household'],
    },
    {
      title: 'a household, and a wallet, which is nobody’s joint account',
      dossier: both(
        { method: 'cryptocurrency', wallet },
        { method: 'cryptocurrency', wallet },
        { relation: 'household' },
      ),
      expect: 'found',
    },
    {
      title: 'the account of the agency that presented both',
      dossier: both({ iban, payee: 'Harborlight Staffing' }, { iban, payee: 'Harborlight Staffing' }, {}, true),
      expect: 'clear',
    },
    {
      title: 'one agency for both, and an account that is not said to be the agency’s',
      dossier: both({ iban }, { iban }, {}, true),
      expect: 'found',
    },
    {
      title: 'the same person a second time',
      dossier: both({ iban }, { iban }, { name: 'HOLLIS ANN' }),
      expect: 'clear',
    },
    {
      title: 'another account at the same bank',
      dossier: both({ iban }, { iban: 'GB94BARC10201530093459' }),
      expect: 'clear',
    },
    { title: 'an account without its number', dossier: both({}, { iban }), expect: 'missing' },
    {
      title: 'nobody to compare with',
      dossier: { sources: [{ id: 'pay', kind: 'payment', method: 'bank_account', iban }] },
      expect: 'missing',
    },
  ],
});

/** Households share bank accounts; a wallet is one key, and two people who use it use one purse. */
function judged(shared: Shared, dossier: Dossier): Part {
  return shared.kind === 'wallet'
    ? found('decisive', sharedEvidence(shared, dossier))
    : sharedOutsideHousehold(shared, dossier, 'decisive');
}

type Payment = Partial<SourceOf<'payment'>>;

function both(
  mine: Payment,
  theirs: Payment,
  other: { readonly relation?: 'household'; readonly name?: string } = {},
  isThroughAgency = false,
): Example['dossier'] {
  return {
    sources: person('Ann Hollis', mine, isThroughAgency),
    others: [
      { key: 'scr-9', relation: other.relation, sources: person(other.name ?? 'Bo Lind', theirs, isThroughAgency) },
    ],
  };
}

function person(name: string, payment: Payment, isThroughAgency: boolean): Dossier['sources'] {
  return [
    { id: 'application', kind: 'application', name },
    { id: 'pay', kind: 'payment', method: 'bank_account', ...payment },
    ...(isThroughAgency ? [{ id: 'agency', kind: 'agency', name: 'Harborlight Staffing' } as const] : []),
  ];
}
