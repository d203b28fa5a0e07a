import { type Case, casesInChannels, countCases } from '../../db/cases.ts';
import { standingDecision } from '../../db/decisions.ts';
import { latestReport } from '../../db/reports.ts';
import { roleById } from '../../db/roles.ts';
import { Stage } from '../engine/dossier.ts';
import { Disposition } from '../engine/report.ts';
import type { CaseDecision } from './case-file.ts';
import type { House } from './house.ts';

export interface CaseLine {
  readonly key: string;
  readonly roleTitle: string;
  readonly stage: Stage;
  readonly ownerId: string;
  readonly disposition: Disposition;
  readonly outcome: CaseDecision['outcome'] | undefined;
}

/** Open cases of some channels, newest first, and how many more there are. */
export function listCases(
  house: House,
  channelIds: readonly string[],
  most: number,
): { readonly lines: readonly CaseLine[]; readonly more: number } {
  const rows = casesInChannels(house.db, channelIds, { state: 'open', limit: most });
  return { lines: rows.map((row) => lineOf(house, row)), more: countCases(house.db, channelIds, 'open') - rows.length };
}

function lineOf(house: House, row: Case): CaseLine {
  const decision = standingDecision(house.db, row.id);
  return {
    key: row.key,
    roleTitle: roleById(house.db, row.roleId)?.title ?? 'Role',
    stage: Stage.parse(row.stage),
    ownerId: row.ownerId,
    disposition: Disposition.parse(latestReport(house.db, row.id)?.disposition),
    outcome: decision?.outcome as CaseDecision['outcome'] | undefined,
  };
}
