import { base58Wallet, monero, solana, xrp } from './base58-wallet.ts';
import { bech32Wallet, bitcoinCash } from './bech32-wallet.ts';
import { ethereum, stellar, ton } from './other-wallet.ts';

export interface WalletReading {
  /** Name of the chain in small letters, "bitcoin"; one of several where they share a form ("ethereum" for all that use its addresses). */
  readonly chain?: string;
  /** Equal for two ways of writing one address. */
  readonly normal?: string;
  /** False where its form has no checksum, so that a mistyped letter can't be seen. */
  readonly checksum?: boolean;
  readonly valid: boolean;
  readonly problem?: string;
}

/** Longer text is no address. */
const longestText = 250;

const readers: readonly ((text: string) => WalletReading | undefined)[] = [
  ethereum,
  bech32Wallet,
  bitcoinCash,
  ton,
  stellar,
  xrp,
  base58Wallet,
  monero,
  solana,
];

/** An address of a common chain: Bitcoin, Ethereum and those that share its form, Tron, Litecoin, Dogecoin, Bitcoin Cash, Dash, XRP, Solana, Cardano, TON, Cosmos, Stellar, Monero. */
export function readWallet(text: string): WalletReading {
  const bare = text.trim().slice(0, longestText + 1);
  if (bare === '') return { valid: false, problem: 'there is no address' };
  if (bare.length > longestText) return { valid: false, problem: 'is too long for an address' };
  const address = withoutScheme(bare);
  for (const read of readers) {
    const reading = read(address);
    if (reading) return reading;
  }
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(address)) {
    return {
      normal: address.toLowerCase(),
      valid: false,
      problem: 'is a name, and what address it stands for is not known here',
    };
  }
  return { normal: address, valid: false, problem: 'is not an address of a chain that is known here' };
}

/** "ethereum:0x…?value=1" is an address in a link. */
function withoutScheme(text: string): string {
  return text.replace(/^(?!bitcoincash:)[a-z]{3,}:(?:\/\/)?/i, '').replace(/[?@].*$/s, '');
}
