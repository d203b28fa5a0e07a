import { casesToDraw, markDrawn } from '../../db/cases.ts';
import {
  markLookedAt,
  markRefused,
  markRemoved,
  markSending,
  markShown,
  markWanted,
  type Surface,
  surfacesOfCase,
  surfacesToLookAt,
  wantSurface,
} from '../../db/surfaces.ts';
import type { CaseFile } from './case-file.ts';
import { exportKinds } from './export-case.ts';
import type { House } from './house.ts';
import { caseFileById } from './read-case.ts';

/** A surface as its row keeps it. */
export interface SurfaceRow {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
  readonly channelId: string;
  readonly ts: string | undefined;
  readonly state: 'wanted' | 'sending' | 'shown' | 'removed';
  readonly shownDigest: string | undefined;
  /** The message under which it was posted. */
  readonly threadTs: string | undefined;
  /** Slack's last word against it. */
  readonly lastError: string | undefined;
  /** When to look for a second one that came through late. */
  readonly lookAgainAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** What delivery needs of the rows; every method is one short transaction. */
export interface SurfaceRows {
  readonly file: (caseId: string) => CaseFile | undefined;
  readonly ofCase: (caseId: string) => readonly SurfaceRow[];
  readonly want: (caseId: string | undefined, kind: string, part: string, channelId: string) => SurfaceRow;
  readonly sending: (id: string, threadTs: string | undefined, at: string) => void;
  readonly shown: (id: string, ts: string, digest: string, at: string, lookAgainAt?: string) => void;
  readonly refused: (id: string, error: string) => void;
  readonly wantedAgain: (id: string) => void;
  readonly removed: (id: string) => void;
  readonly drawn: (caseId: string, version: number) => void;
  readonly casesToDraw: () => readonly DueCase[];
  /** Messages that may stand twice. */
  readonly toLookAt: (now: string) => readonly SurfaceRow[];
  readonly lookedAt: (id: string) => void;
}

export interface DueCase {
  readonly id: string;
  readonly channelId: string;
}

/** The rows behind what stands in Slack. */
export function surfaceRows(house: House): SurfaceRows {
  const { db } = house;
  return {
    file: (caseId) => caseFileById(house, caseId),
    ofCase: (caseId) => surfacesOfCase(db, caseId).map(rowOf),
    want: (caseId, kind, part, channelId) => rowOf(wantSurface(db, { id: house.id(), caseId, kind, part, channelId })),
    sending: (id, threadTs, at) => {
      db.transaction(() => {
        if (markSending(db, id, at, threadTs)) return;
        markWanted(db, id);
        markSending(db, id, at, threadTs);
      });
    },
    shown: (id, ts, digest, at, lookAgainAt) => void markShown(db, id, ts, digest, at, lookAgainAt),
    refused: (id, error) => markRefused(db, id, error),
    wantedAgain: (id) => void markWanted(db, id),
    removed: (id) => void markRemoved(db, id),
    drawn: (caseId, version) => markDrawn(db, caseId, version),
    casesToDraw: () => casesToDraw(db, exportKinds),
    toLookAt: (now) => surfacesToLookAt(db, now).map(rowOf),
    lookedAt: (id) => markLookedAt(db, id),
  };
}

function rowOf(surface: Surface): SurfaceRow {
  const { id, kind, part, channelId, ts, state, shownDigest, threadTs, lastError, notBefore, updatedAt } = surface;
  return { id, kind, part, channelId, ts, state, shownDigest, threadTs, lastError, lookAgainAt: notBefore, updatedAt };
}
