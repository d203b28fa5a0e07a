import { createHash } from 'node:crypto';

/** Nine digits drawn from a random id. */
export function randomDigits(id: string): string {
  return String(createHash('sha256').update(id).digest().readUInt32BE(0) % 1_000_000_000).padStart(9, '0');
}
