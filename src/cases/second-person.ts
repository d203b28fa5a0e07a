import { auditOfCase } from '../../db/audit.ts';
import { caseById } from '../../db/cases.ts';
import { listEvents } from '../../db/events.ts';
import { listLookups } from '../../db/lookups.ts';
import { listAllSources } from '../../db/sources.ts';
import { Event } from '../engine/dossier.ts';
import type { Finding } from '../engine/report.ts';
import type { House } from './house.ts';

/** Findings that only a second person may explain. */
export function needsSecondPerson(finding: Pick<Finding, 'severity'>): boolean {
  return finding.severity === 'strong' || finding.severity === 'decisive';
}

/** Why somebody may not explain this finding, in a sentence; undefined when they may. */
export function whyNotExplain(house: House, caseId: string, finding: Finding, userId: string): string | undefined {
  if (!needsSecondPerson(finding)) return undefined;
  if (everOwned(house, caseId).has(userId)) {
    return 'A strong finding is explained by somebody who never owned the case. You did; ask a colleague in this channel.';
  }
  return enteredBy(house, caseId, finding).has(userId)
    ? 'A strong finding is explained by somebody who did not enter what it rests on. You did; ask a colleague in this channel.'
    : undefined;
}

/** Who opened the case, and all who had it. */
export function everOwned(house: House, caseId: string): ReadonlySet<string> {
  const row = caseById(house.db, caseId);
  if (!row) return new Set();
  const handed = auditOfCase(house.db, row.key)
    .filter((entry) => entry.act === 'assign_case')
    .flatMap((entry) => Object.values(JSON.parse(entry.detail) as Record<string, string>));
  return new Set([row.openedBy, row.ownerId, ...handed]);
}

/** Who entered what a finding quotes, in any version of it. */
export function enteredBy(house: House, caseId: string, finding: Pick<Finding, 'evidence'>): ReadonlySet<string> {
  const quoted = new Set(finding.evidence.map((one) => one.source));
  const sources = listAllSources(house.db, caseId).filter((source) => quoted.has(source.sourceKey));
  const events = listEvents(house.db, caseId).filter((event, at) =>
    [Event.parse(event.body).id, `events/${at}`].some((ref) => ref !== undefined && quoted.has(ref)),
  );
  const lookups = listLookups(house.db, caseId).filter((lookup) => quoted.has(`lookup:${lookup.kind}`));
  return new Set([...sources, ...events, ...lookups].map((row) => row.createdBy));
}
