import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xmr, base58xrp } from '@scure/base';
import type { WalletReading } from './wallet.ts';

/** First byte of an address, by the parameters of each chain's reference software. */
const versions: Readonly<Record<number, string>> = {
  0: 'bitcoin', 5: 'bitcoin', 22: 'dogecoin', 30: 'dogecoin', 48: 'litecoin', 50: 'litecoin', 65: 'tron', 76: 'dash', 16: 'dash',
}; // biome-ignore format: a table

const testVersions: readonly number[] = [111, 196, 58, 113];

const badChecksum = 'the checksum does not fit: a letter is wrong or missing';

/** A hash of 20 bytes with a version and a checksum of four bytes, as Bitcoin and its relatives write it. */
export function base58Wallet(text: string): WalletReading | undefined {
  if (text.length < 26 || text.length > 35) return undefined;
  const bytes = decoded(base58, text);
  if (bytes?.length !== 25) return undefined;
  const [version = -1] = bytes;
  const chain = versions[version];
  if (!hasChecksum(bytes)) {
    return chain ? { chain, normal: text, checksum: true, valid: false, problem: badChecksum } : undefined;
  }
  if (testVersions.includes(version)) return { normal: text, valid: false, problem: 'is an address of a test network' };
  return chain ? { chain, normal: text, checksum: true, valid: true } : undefined;
}

/** Classic addresses (r…) and those with a tag (X…). */
export function xrp(text: string): WalletReading | undefined {
  if (!/^(?:r\w{24,34}|X\w{46})$/.test(text)) return undefined;
  const bytes = decoded(base58xrp, text);
  if (!bytes) return undefined;
  const isForm = text.startsWith('r') ? bytes.length === 25 && bytes[0] === 0 : bytes[0] === 5 && bytes[1] === 0x44;
  if (!isForm) return undefined;
  const valid = hasChecksum(bytes);
  return { chain: 'xrp', normal: text, checksum: true, valid, ...(!valid && { problem: badChecksum }) };
}

/** Network bytes 18, 19 (with a payment id) and 42 (sub-addresses) of the main network. */
export function monero(text: string): WalletReading | undefined {
  if (!/^[48]\w{94}(?:\w{11})?$/.test(text)) return undefined;
  const bytes = decoded(base58xmr, text);
  if (!bytes || ![18, 19, 42].includes(bytes[0] ?? 0)) return undefined;
  const valid = endsWith(bytes, keccak_256(bytes.subarray(0, -4)));
  return { chain: 'monero', normal: text, checksum: true, valid, ...(!valid && { problem: badChecksum }) };
}

/** Any 32 bytes: the form has no checksum. */
export function solana(text: string): WalletReading | undefined {
  if (text.length < 32 || text.length > 44 || decoded(base58, text)?.length !== 32) return undefined;
  return { chain: 'solana', normal: text, checksum: false, valid: true };
}

function hasChecksum(bytes: Uint8Array): boolean {
  return endsWith(bytes, sha256(sha256(bytes.subarray(0, -4))));
}

function endsWith(bytes: Uint8Array, hash: Uint8Array): boolean {
  return bytes.subarray(-4).every((byte, at) => byte === hash[at]);
}

function decoded(coder: { readonly decode: (text: string) => Uint8Array }, text: string): Uint8Array | undefined {
  try {
    return coder.decode(text);
  } catch {
    return undefined;
  }
}
