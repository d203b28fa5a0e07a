import { casesInChannels } from '../../db/cases.ts';
import { recentDecisions } from '../../db/decisions.ts';
import { latestDisposition } from '../../db/reports.ts';
import type { CaseFile, DecisionOutcome } from './case-file.ts';
import type { House } from './house.ts';
import { type DueItem, itemsOf } from './items-due.ts';
import { type CaseLine, caseLines, listCases } from './list-cases.ts';
import { approversFor } from './propose-clearing.ts';
import { caseFileById } from './read-case.ts';
import { needsSecondPerson, whyNotExplain } from './second-person.ts';

/** What somebody else than the owner has to look at. */
export interface SecondLook {
  readonly id: string;
  readonly key: string;
  readonly channelId: string;
  readonly roleTitle: string;
  /** Who would clear the case; undefined where only findings wait. */
  readonly proposedBy: string | undefined;
  /** How many strong findings this person may explain. */
  readonly findings: number;
}

export interface RecentDecision extends CaseLine {
  readonly by: string;
  readonly at: string;
  readonly decided: DecisionOutcome;
}

export interface MyWork {
  /** Open, by due date, the oldest first. */
  readonly items: readonly DueItem[];
  readonly cases: readonly CaseLine[];
  readonly looks: readonly SecondLook[];
  readonly decisions: readonly RecentDecision[];
}

const mostDecisions = 8;
/** Open cases that are read for findings that wait; on a bigger desk the newest. */
const mostRead = 100;

/** All that concerns one person, in the channels that they may see now. */
export function myWork(house: House, userId: string, channelIds: readonly string[]): MyWork {
  const mine = { state: 'open', ownerId: userId } as const;
  return {
    items: itemsOf(house, userId).filter((item) => channelIds.includes(item.channelId)),
    cases: listCases(house, channelIds, mine, { page: 1, size: Number.MAX_SAFE_INTEGER }).lines,
    looks: secondLooks(house, userId, channelIds),
    decisions: decisionsIn(house, channelIds),
  };
}

function secondLooks(house: House, userId: string, channelIds: readonly string[]): readonly SecondLook[] {
  const rows = casesInChannels(house.db, channelIds, { state: 'open', limit: mostRead });
  return rows
    .filter(({ id }) => latestDisposition(house.db, id) !== 'complete')
    .flatMap(({ id }) => caseFileById(house, id) ?? [])
    .map((file) => lookAt(house, file, userId))
    .filter((look) => look.proposedBy !== undefined || look.findings > 0);
}

function lookAt(house: House, file: CaseFile, userId: string): SecondLook {
  const { id, key, channelId, proposal } = file;
  const isMine = proposal !== undefined && approversFor(file, proposal.by).includes(userId);
  const waiting = file.report.findings.filter(needsSecondPerson);
  return {
    ...{ id, key, channelId, roleTitle: file.role.title },
    proposedBy: isMine ? proposal.by : undefined,
    findings: waiting.filter((finding) => whyNotExplain(house, file.id, finding, userId) === undefined).length,
  };
}

function decisionsIn(house: House, channelIds: readonly string[]): readonly RecentDecision[] {
  return recentDecisions(house.db, channelIds, mostDecisions).flatMap(({ caseId, outcome, by, at }) =>
    caseLines(house, [caseId]).map((line) => ({ ...line, by, at, decided: outcome as DecisionOutcome })),
  );
}
