import { bech32, bech32m } from '@scure/base';
import type { WalletReading } from './wallet.ts';

/** The part before the "1", by chain (SLIP-0173; CIP-0005 for Cardano). */
const prefixes: Readonly<Record<string, string>> = {
  bc: 'bitcoin', ltc: 'litecoin', addr: 'cardano', stake: 'cardano', cosmos: 'cosmos', osmo: 'osmosis',
}; // biome-ignore format: a table

const testPrefixes: readonly string[] = ['tb', 'bcrt', 'tltc', 'addr_test', 'stake_test'];

const badChecksum = 'the checksum does not fit: a letter is wrong or missing';

/** Prefix, "1", data and a checksum of six letters (BIP-173, BIP-350), in one case throughout. */
export function bech32Wallet(text: string): WalletReading | undefined {
  const [, prefix = ''] = /^([a-z_]{2,10})1[02-9ac-hj-np-z]{6,}$/i.exec(text) ?? [];
  const chain = prefixes[prefix.toLowerCase()];
  if (testPrefixes.includes(prefix.toLowerCase())) {
    return { normal: text.toLowerCase(), valid: false, problem: 'is an address of a test network' };
  }
  if (!chain) return undefined;
  const known = { chain, normal: text.toLowerCase(), checksum: true };
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) {
    return { ...known, valid: false, problem: 'mixes capitals and small letters' };
  }
  const problem = bech32Problem(text, prefix.toLowerCase());
  return { ...known, valid: problem === undefined, ...(problem && { problem }) };
}

function bech32Problem(text: string, prefix: string): string | undefined {
  const plain = bech32.decodeUnsafe(text, false);
  const modern = bech32m.decodeUnsafe(text, false);
  if (prefix !== 'bc' && prefix !== 'ltc') return plain ? undefined : badChecksum;
  const words = plain?.words ?? modern?.words;
  if (!words) return badChecksum;
  const [version = 0] = words;
  if ((version === 0) !== (plain !== undefined)) return 'the checksum is of the other kind than its version asks for';
  const bytes = bech32.fromWordsUnsafe(words.slice(1));
  const isLength = version === 0 ? [20, 32].includes(bytes?.length ?? 0) : version !== 1 || bytes?.length === 32;
  return bytes && isLength ? undefined : 'has not the length of an address';
}

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators: readonly bigint[] = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** CashAddr: the prefix may be left out; a checksum of 40 bits (specification of 2017). Older addresses are Bitcoin's. */
export function bitcoinCash(text: string): WalletReading | undefined {
  const [, payload = ''] = /^(?:bitcoincash:)?([qp][02-9ac-hj-np-z]{41})$/.exec(text.toLowerCase()) ?? [];
  if (payload === '') return undefined;
  const values = [
    ...[...'bitcoincash'].map((letter) => letter.charCodeAt(0) & 31),
    0,
    ...[...payload].map((one) => letters.indexOf(one)),
  ];
  const valid = polymod(values) === 0n;
  return {
    chain: 'bitcoin-cash',
    normal: `bitcoincash:${payload}`,
    checksum: true,
    valid,
    ...(!valid && { problem: badChecksum }),
  };
}

function polymod(values: readonly number[]): bigint {
  let sum = 1n;
  for (const value of values) {
    const top = sum >> 35n;
    sum = ((sum & 0x07ffffffffn) << 5n) ^ BigInt(value);
    for (const [bit, generator] of generators.entries()) if ((top >> BigInt(bit)) & 1n) sum ^= generator;
  }
  return sum ^ 1n;
}
