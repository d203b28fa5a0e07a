import { defineCheck, type Example, explained, found, type Part, quote } from '../../check.ts';
import { voidReason } from '../../contact-provenance.ts';
import type { Dossier } from '../../dossier.ts';
import type { FactsFor, Told } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import type { Stated } from '../../stated.ts';
import type { Paper } from '../_proof.ts';
import { isOwnName, nameToMeet, paperWithBoth } from './_account-name.ts';
import { directorsEvidence, ownCompany, ownCompanyEvidence } from './_own-company.ts';
import { paidAgency, throughAgency } from './_paid-agency.ts';

const applicant = { id: 'application', kind: 'application', name: 'Ann Marie Hollis' } as const;
const passport = { id: 'passport', kind: 'identity_document', type: 'passport', name: 'HOLLIS ANN MARIE' } as const;
const certificate = {
  id: 'certificate',
  kind: 'supporting_document',
  type: 'marriage_certificate',
  name: ['Ann Marie Reed', 'Ann Marie Hollis'],
} satisfies Paper;
const extract = {
  id: 'extract',
  kind: 'supporting_document',
  type: 'registry_extract',
  company: 'Larchfield Ltd',
  name: 'Ann Hollis',
} satisfies Paper;

/** PY-02: none of the holders of an account bears the name on the identity document; before there is one, the legal name. */
export const accountHolderDiffers = defineCheck({
  id: 'account-holder-differs',
  signals: ['PY-02'],
  family: 'money',
  severities: ['strong'],
  title: 'The account is held in another name than the candidate’s',
  source: 'fact sheet, fifth measure: verify that banking information corresponds to other identifying documents',
  needs: [],
  may: [
    'source.payment',
    'stated.name',
    'source.identity_document',
    'event.transfer',
    'event.verification',
    'source.agency',
    'lookup.organisation',
  ],
  ask: 'the name of the account’s holder',
  question: 'Whose account is this, and can you show a letter from the bank in your own name?',
  innocent: [
    'A former or married name that the bank still has',
    'An account shared with a partner, or of the candidate’s own company',
    'The account of the agency or firm that pays the candidate',
    'The bank writes the name in another script or order',
  ],
  next: 'Ask for a bank letter or a voided cheque in the candidate’s name, or for the paper that connects the two names; pay nothing to this account before',
  run: (facts, told) => {
    const target = nameToMeet(told.dossier);
    const held = holdersIn(facts, told.dossier);
    if (held.length === 0) return [{ kind: 'missing', why: 'the name of the account’s holder' }];
    if (!target) return [{ kind: 'missing', why: 'the candidate’s name' }];
    return held.flatMap((account) => judged(account, target, facts, told));
  },
  examples: [
    {
      title: 'a bank account of somebody else',
      dossier: account('Bo Lind'),
      expect: 'found',
      severity: 'strong',
      mentions: ['Bo Lind', 'HOLLIS ANN MARIE', 'passport'],
    },
    {
      title: 'a transfer that went to somebody else',
      dossier: paidTo('Bo Lind'),
      expect: 'found',
      mentions: ['Bo Lind'],
    },
    {
      title: 'the bank, reached by a number of its own, names another holder',
      dossier: bankNames('Bo Lind', 'official_register'),
      expect: 'found',
      mentions: ['as Examplebank confirmed on 2026-10-14'],
    },
    {
      title: 'the bank, reached by a contact from the papers, says nothing of the holder',
      dossier: bankNames('Bo Lind', 'candidate_document'),
      expect: 'missing',
    },
    { title: 'initials and capitals', dossier: account('ANN M HOLLIS'), expect: 'clear' },
    { title: 'an account that two people share', dossier: account(['Bo Lind', 'Ann Hollis']), expect: 'clear' },
    { title: 'no identity document yet', dossier: { sources: [applicant, bank('Ann Hollis')] }, expect: 'clear' },
    {
      title: 'a former name with the certificate that carries both',
      dossier: { ...account('Ann Reed', certificate), declared: { former_names: ['Ann Reed'] } },
      expect: 'explained',
      mentions: ['certificate'],
    },
    {
      title: 'a former name that was declared, without a paper',
      dossier: { ...account('Ann Reed'), declared: { former_names: ['Ann Reed'] } },
      expect: 'found',
    },
    {
      title: 'an own company with its registry extract',
      dossier: {
        ...account('Larchfield Ltd', extract),
        declared: { companies: [{ name: 'Larchfield Ltd', proof: 'extract' }] },
      },
      expect: 'explained',
      mentions: ['extract'],
    },
    {
      title: 'an own company that was declared, without a paper',
      dossier: { ...account('Larchfield Ltd'), declared: { companies: [{ name: 'Larchfield Ltd' }] } },
      expect: 'found',
    },
    {
      title: 'a company whose register lists somebody else only',
      dossier: {
        ...account('Larchfield Ltd', extract),
        declared: { companies: [{ name: 'Larchfield Ltd', proof: 'extract' }] },
        lookups: [
          {
            kind: 'organisation',
            provider: 'ExampleRegistry',
            as_of: '2026-10-06',
            results: { 'Larchfield Ltd': { found: true, directors: ['Ivo Sandel'] } },
          },
        ],
      },
      expect: 'found',
      mentions: ['Ivo Sandel'],
    },
    {
      title: 'the account of the agency that presented the candidate',
      dossier: account('Harborlight Staffing', { id: 'agency', kind: 'agency', name: 'Harborlight Staffing Ltd' }),
      expect: 'explained',
      mentions: ['Harborlight Staffing Ltd'],
    },
    { title: 'an account without a holder', dossier: { sources: [applicant, bank()] }, expect: 'missing' },
    { title: 'no account', dossier: {}, expect: 'missing' },
  ],
});

interface Account {
  readonly ref: string;
  readonly holders: readonly string[];
  readonly where: string;
}

/** Holders as the candidate, a transfer, or the bank itself names them; a bank reached by the candidate's own contact counts for nothing. */
function holdersIn(
  facts: FactsFor<'source.payment' | 'event.transfer' | 'event.verification'>,
  dossier: Dossier,
): readonly Account[] {
  const stated = facts['source.payment'].map(({ id, holder, provider, method }) => ({
    ref: id,
    holders: listOf(holder),
    where: provider ?? method.replaceAll('_', ' '),
  }));
  const sent = facts['event.transfer'].map(({ ref, holder, at }) => ({
    ref,
    holders: listOf(holder),
    where: `transfer of ${at.slice(0, 10)}`,
  }));
  const confirmed = facts['event.verification']
    .filter(({ subject, answer }) => subject === 'bank' && answer === 'confirmed')
    .filter((verification) => voidReason(dossier, verification) === undefined)
    .map(({ ref, confirmed_name, organisation, at }) => ({
      ref,
      holders: listOf(confirmed_name),
      where: `as ${organisation} confirmed on ${at.slice(0, 10)}`,
    }));
  return [...stated, ...sent, ...confirmed].filter((account) => account.holders.length > 0);
}

function judged(
  account: Account,
  target: Stated<string>,
  facts: FactsFor<'lookup.organisation' | 'source.agency'>,
  told: Told,
): readonly Part[] {
  const { dossier, declared } = told;
  if (account.holders.some((holder) => isOwnName(holder, target, dossier))) return [];
  const holder = account.holders.join(', ');
  const evidence = [quote(account.ref, 'holder', holder, account.where), quote(target.source, 'name', target.value)];
  const paper = paperWithBoth(dossier, account.holders, target);
  if (paper) {
    const reason = declared.explanations?.find((given) => given.fact === 'name' && given.proof === paper.id)?.reason;
    const names = quote(paper.id, 'name', listOf(paper.name).join(', '), paper.type.replaceAll('_', ' '));
    return [
      explained(
        [...evidence, names],
        reason ?? `the ${paper.type.replaceAll('_', ' ')} carries both names`,
        'document',
      ),
    ];
  }
  const registers = facts['lookup.organisation'];
  const own = account.holders
    .map((name) => ownCompany(dossier, name, registers))
    .find((company) => company !== undefined);
  if (own)
    return [explained([...evidence, ownCompanyEvidence(own)], 'the candidate’s own company, by its paper', 'document')];
  const agency = account.holders
    .map((name) => paidAgency(facts['source.agency'], name))
    .find((one) => one !== undefined);
  if (agency) return [explained([...evidence, quote(agency.id, 'name', agency.name)], throughAgency)];
  return [found('strong', [...evidence, ...account.holders.flatMap((name) => directorsEvidence(name, registers))])];
}

function bank(holder?: string | string[]) {
  return { id: 'bank', kind: 'payment', method: 'bank_account', holder } as const;
}

function account(holder: string | string[], ...papers: Dossier['sources']): Example['dossier'] {
  return { sources: [applicant, passport, bank(holder), ...papers] };
}

function paidTo(holder: string): Example['dossier'] {
  return { sources: [applicant, passport], events: [{ event: 'transfer', at: '2026-10-19T10:00:00Z', holder }] };
}

function bankNames(holder: string, from: 'official_register' | 'candidate_document'): Example['dossier'] {
  return {
    sources: [applicant, passport, bank()],
    events: [
      {
        event: 'verification',
        at: '2026-10-14T10:00:00Z',
        subject: 'bank',
        organisation: 'Examplebank',
        contact_source: from,
        answer: 'confirmed',
        confirmed_name: holder,
      },
    ],
  };
}
