import { readWallet } from './money/wallet.ts';

export { type BankNumber, readBic, readIban } from './money/bank.ts';
export { readRoutingNumber } from './money/routing-number.ts';
export { readWallet, type WalletReading } from './money/wallet.ts';

/** An account number of fewer characters, with no bank beside it, is too common to be one account. */
const fewestCharacters = 8;

interface Account {
  readonly iban?: string | undefined;
  readonly routing_number?: string | undefined;
  readonly account_number?: string | undefined;
  readonly bic?: string | undefined;
  readonly wallet?: string | undefined;
}

/** The form in which two accounts are compared: equal for one account or wallet, however it is written. Undefined where too little is given. */
export function accountKey(account: Account): string | undefined {
  const { iban, routing_number: routing, account_number: number, bic, wallet } = account;
  if (wallet) return walletKey(wallet);
  if (iban) return compact(iban);
  const own = compact(number ?? '').replace(/^0+/, '');
  if (own === '') return undefined;
  if (routing) return `${compact(routing)}/${own}`;
  if (bic) return `${compact(bic).slice(0, 6)}/${own}`;
  return own.length >= fewestCharacters ? own : undefined;
}

/** One key for all chains on which an address is the same. */
function walletKey(text: string): string | undefined {
  return readWallet(text).normal ?? (text.trim() || undefined);
}

function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
