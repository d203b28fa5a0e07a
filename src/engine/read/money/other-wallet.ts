import { keccak_256 } from '@noble/hashes/sha3.js';
import { base32, base64, hex } from '@scure/base';
import type { WalletReading } from './wallet.ts';

const badChecksum = 'the checksum does not fit: a letter is wrong or missing';

/** Capitals among the letters are the checksum (EIP-55); all small or all capital has none. */
export function ethereum(text: string): WalletReading | undefined {
  if (!/^0x[0-9a-f]*$/i.test(text)) return undefined;
  const normal = text.toLowerCase();
  const digits = text.slice(2);
  if (digits.length !== 40) {
    return { normal, valid: false, problem: `has ${digits.length} digits after 0x, an address has 40` };
  }
  const checksum = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  const valid = !checksum || digits === capitalised(digits.toLowerCase());
  return { chain: 'ethereum', normal, checksum, valid, ...(!valid && { problem: badChecksum }) };
}

function capitalised(digits: string): string {
  const hash = hex.encode(keccak_256(new TextEncoder().encode(digits)));
  return [...digits]
    .map((digit, at) => (Number.parseInt(hash[at] ?? '0', 16) >= 8 ? digit.toUpperCase() : digit))
    .join('');
}

/** Friendly addresses (36 bytes in base 64) and raw ones; several friendly forms stand for one wallet. */
export function ton(text: string): WalletReading | undefined {
  const raw = /^(-1|0):([0-9a-f]{64})$/i.exec(text);
  if (raw) return { chain: 'ton', normal: text.toLowerCase(), checksum: false, valid: true };
  if (!/^[EUk0][Qf][\w+/-]{46}$/.test(text)) return undefined;
  const bytes = decoded(() => base64.decode(text.replaceAll('-', '+').replaceAll('_', '/')));
  if (bytes?.length !== 36) return undefined;
  const sum = crc16(bytes.subarray(0, 34));
  const valid = bytes[34] === sum >> 8 && bytes[35] === (sum & 255);
  const chain = bytes[1] === 255 ? -1 : (bytes[1] ?? 0);
  const normal = `${chain}:${hex.encode(bytes.subarray(2, 34))}`;
  if (valid && ((bytes[0] ?? 0) & 0x80) !== 0)
    return { normal, valid: false, problem: 'is an address of a test network' };
  return { chain: 'ton', normal, checksum: true, valid, ...(!valid && { problem: badChecksum }) };
}

/** "G", 32 bytes and a checksum in base 32 (SEP-0023). */
export function stellar(text: string): WalletReading | undefined {
  if (!/^G[A-Z2-7]{55}$/.test(text)) return undefined;
  const bytes = decoded(() => base32.decode(text));
  if (bytes?.length !== 35) return undefined;
  const sum = crc16(bytes.subarray(0, 33));
  const valid = bytes[33] === (sum & 255) && bytes[34] === sum >> 8;
  return { chain: 'stellar', normal: text, checksum: true, valid, ...(!valid && { problem: badChecksum }) };
}

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff) >>> 0;
  }
  return sum;
}

function decoded(decode: () => Uint8Array): Uint8Array | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}
