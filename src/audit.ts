import { verifyAudit } from '../db/audit.ts';
import { keyRing } from '../db/cipher.ts';
import { openDb } from '../db/client.ts';

/** `npm run audit`: whether the log of acts is whole, and else the first entry that does not fit. Exit status 0 or 1. */
export function audit(databasePath: string, key: string, say: (text: string) => void): number {
  const db = openDb({ file: databasePath, keys: keyRing(key) });
  try {
    const verdict = verifyAudit(db);
    say(
      verdict.ok
        ? `The audit log is whole: ${verdict.entries} entries, each following the one before it.`
        : `The audit log does not hold at entry ${verdict.seq}: ${verdict.reason}.`,
    );
    return verdict.ok ? 0 : 1;
  } finally {
    db.close();
  }
}
