import { type Case, type CaseState, caseById, caseChannels, casesInChannels } from '../../db/cases.ts';
import { standingDecision } from '../../db/decisions.ts';
import { latestDisposition } from '../../db/reports.ts';
import { roleById } from '../../db/roles.ts';
import { Stage } from '../engine/dossier.ts';
import { Disposition } from '../engine/report.ts';
import type { DecisionOutcome } from './case-file.ts';
import type { House } from './house.ts';

export interface CaseLine {
  readonly id: string;
  readonly key: string;
  readonly channelId: string;
  readonly roleTitle: string;
  readonly stage: Stage;
  readonly ownerId: string;
  readonly disposition: Disposition;
  readonly outcome: DecisionOutcome | undefined;
}

/** What is absent leaves all in. */
export interface CaseFilter {
  readonly state: CaseState;
  readonly stage?: Stage | undefined;
  readonly ownerId?: string | undefined;
  readonly disposition?: Disposition | undefined;
  readonly outcome?: DecisionOutcome | undefined;
}

export interface CaseList {
  readonly lines: readonly CaseLine[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Every channel that cases are in; whether somebody may see one is asked of Slack. */
export function channelsWithCases(house: House): readonly string[] {
  return caseChannels(house.db);
}

/** One page of the cases of some channels, newest first. A page past the last is the last. */
export function listCases(
  house: House,
  channelIds: readonly string[],
  filter: CaseFilter,
  { page, size }: { readonly page: number; readonly size: number },
): CaseList {
  const rows = casesInChannels(house.db, channelIds, { state: filter.state, limit: Number.MAX_SAFE_INTEGER });
  const fitting = rows.filter((row) => isFitting(house, row, filter));
  const pages = Math.max(1, Math.ceil(fitting.length / size));
  const at = Math.min(Math.max(1, page), pages);
  const lines = fitting.slice((at - 1) * size, at * size).map((row) => lineOf(house, row));
  return { lines, total: fitting.length, page: at, pages };
}

function isFitting(house: House, row: Case, { stage, ownerId, disposition, outcome }: CaseFilter): boolean {
  return (
    (stage === undefined || row.stage === stage) &&
    (ownerId === undefined || row.ownerId === ownerId) &&
    (disposition === undefined || latestDisposition(house.db, row.id) === disposition) &&
    (outcome === undefined || standingDecision(house.db, row.id)?.outcome === outcome)
  );
}

/** Cases by their ids, newest first. */
export function caseLines(house: House, ids: readonly string[]): readonly CaseLine[] {
  const rows = ids.flatMap((id) => caseById(house.db, id) ?? []);
  return rows.sort((a, b) => b.number - a.number).map((row) => lineOf(house, row));
}

function lineOf(house: House, row: Case): CaseLine {
  const { id, key, channelId, ownerId } = row;
  return {
    ...{ id, key, channelId, ownerId },
    roleTitle: roleById(house.db, row.roleId)?.title ?? 'Role',
    stage: Stage.parse(row.stage),
    disposition: Disposition.parse(latestDisposition(house.db, id)),
    outcome: standingDecision(house.db, id)?.outcome as DecisionOutcome | undefined,
  };
}
