import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { Answers } from '../../lookups.ts';
import { readWallet } from '../../read/money.ts';

const wallet = '0x00000000000000000000000000000000000000C3';

/** PY-10: the wallet stands on a list of sanctioned addresses, letter by letter as its chain compares them. */
export const listedWallet = defineCheck({
  id: 'listed-wallet',
  signals: ['PY-10'],
  family: 'money',
  severities: ['decisive'],
  title: 'The wallet stands on a sanctions list',
  source:
    'fact sheet, second red flag (payment in cryptocurrency) and the sanctions that it cites; the list of digital currency addresses of the US Treasury’s OFAC',
  needs: ['source.payment'],
  may: ['lookup.wallet'],
  ask: 'no payment details entered',
  question: 'If counsel agrees that you are asked: whose wallet is this, and since when have you used it?',
  innocent: ['An address that was copied from somewhere else', 'A list that was corrected after its date'],
  next: 'Pay nothing to it and take the entry to counsel today; whether and what to report is counsel’s to say',
  run: (facts, { dossier }) =>
    facts['source.payment'].flatMap((payment): readonly Part[] => {
      if (payment.wallet !== undefined) return judged(payment.id, payment.wallet, facts['lookup.wallet'], dossier);
      return payment.method === 'cryptocurrency' ? [missing('the address of the wallet')] : [];
    }),
  examples: [
    {
      title: 'a wallet of the list',
      dossier: paidTo(wallet, { [wallet]: { entry: 'EXAMPLE ENTRY' } }),
      expect: 'found',
      severity: 'decisive',
      mentions: [wallet, 'EXAMPLE ENTRY', 'ExampleList, 2026-10-01'],
    },
    {
      title: 'the same address in small letters, which its chain takes for one',
      dossier: paidTo(wallet.toLowerCase(), { [wallet]: { entry: 'EXAMPLE ENTRY' } }),
      expect: 'found',
    },
    {
      title: 'an address with another last digit',
      dossier: paidTo(wallet.replace(/3$/, '4'), { [wallet]: { entry: 'EXAMPLE ENTRY' } }),
      expect: 'clear',
    },
    { title: 'a wallet that is not on the list', dossier: paidTo(wallet, {}), expect: 'clear' },
    {
      title: 'a bank account',
      dossier: { sources: [{ id: 'pay', kind: 'payment', method: 'bank_account' }] },
      expect: 'clear',
    },
    {
      title: 'a list of more than 180 days',
      dossier: paidTo(wallet, {}, '2026-04-22'),
      expect: 'missing',
      mentions: ['2026-04-22'],
    },
    { title: 'no look-up of the wallet', dossier: paidTo(wallet), expect: 'missing', mentions: ['wallet look-up'] },
    { title: 'cryptocurrency without an address', dossier: paidTo(undefined, {}), expect: 'missing' },
    { title: 'nothing said about pay', dossier: {}, expect: 'missing' },
  ],
});

function judged(id: string, address: string, lists: Answers<'wallet'>, dossier: Dossier): readonly Part[] {
  const spelled = spellingsOf(address, dossier);
  const answers = spelled.map((text) => lists.about(text));
  const listed = answers.find((answer) => answer.state === 'known');
  if (listed?.state === 'known') {
    const { entry } = listed.result;
    if (entry === undefined) return [missing(`what ${listed.provider} says of ${address}: its answer names no entry`)];
    const list = `${listed.provider}, ${listed.asOf}`;
    return [found('decisive', [quote(id, 'wallet', address), quote('lookup:wallet', 'entry', entry, list)])];
  }
  const unknown = answers.find((answer) => answer.state === 'unknown');
  return unknown?.state === 'unknown' ? [missing(unknown.why, unknown.reason)] : [];
}

/** The address as given, and as any list of the dossier writes the same address of its chain. */
function spellingsOf(address: string, dossier: Dossier): readonly string[] {
  const normal = readWallet(address).normal ?? address;
  const written = (dossier.lookups ?? []).flatMap((lookup) =>
    lookup.kind === 'wallet' ? Object.keys(lookup.results ?? {}) : [],
  );
  return [address, ...written.filter((text) => text !== address && (readWallet(text).normal ?? text) === normal)];
}

function paidTo(
  address: string | undefined,
  results?: Readonly<Record<string, { readonly entry?: string }>>,
  asOf = '2026-10-01',
): Example['dossier'] {
  const pay: SourceOf<'payment'> = { id: 'pay', kind: 'payment', method: 'cryptocurrency', wallet: address };
  return {
    sources: [pay],
    ...(results && { lookups: [{ kind: 'wallet', provider: 'ExampleList', as_of: asOf, results: { ...results } }] }),
  };
}
