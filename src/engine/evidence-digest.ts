import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Evidence } from './report.ts';

/** 16 hex digits that change with what was quoted and where, not with its order or its notes. */
export function evidenceDigest(evidence: readonly Evidence[]): string {
  const quoted = evidence.map((one) => JSON.stringify([one.source, one.fact, one.value])).sort();
  return bytesToHex(sha256(utf8ToBytes(quoted.join('\n')))).slice(0, 16);
}
