import { casesToDraw, markDrawn } from '../../db/cases.ts';
import {
  markRemoved,
  markSending,
  markShown,
  markWanted,
  type Surface,
  surfacesOfCase,
  wantSurface,
} from '../../db/surfaces.ts';
import type { CaseFile } from './case-file.ts';
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
}

/** What delivery needs of the rows; every method is one short transaction. */
export interface SurfaceRows {
  readonly file: (caseId: string) => CaseFile | undefined;
  readonly ofCase: (caseId: string) => readonly SurfaceRow[];
  readonly want: (caseId: string | undefined, kind: string, part: string, channelId: string) => SurfaceRow;
  readonly sending: (id: string) => void;
  readonly shown: (id: string, ts: string, digest: string, at: string) => void;
  readonly wantedAgain: (id: string) => void;
  readonly removed: (id: string) => void;
  readonly drawn: (caseId: string, version: number) => void;
  readonly casesToDraw: () => readonly string[];
}

/** The rows behind what stands in Slack. */
export function surfaceRows(house: House): SurfaceRows {
  const { db } = house;
  return {
    file: (caseId) => caseFileById(house, caseId),
    ofCase: (caseId) => surfacesOfCase(db, caseId).map(rowOf),
    want: (caseId, kind, part, channelId) => rowOf(wantSurface(db, { id: house.id(), caseId, kind, part, channelId })),
    sending: (id) => {
      db.transaction(() => {
        if (markSending(db, id)) return;
        markWanted(db, id);
        markSending(db, id);
      });
    },
    shown: (id, ts, digest, at) => void markShown(db, id, ts, digest, at),
    wantedAgain: (id) => void markWanted(db, id),
    removed: (id) => void markRemoved(db, id),
    drawn: (caseId, version) => markDrawn(db, caseId, version),
    casesToDraw: () => casesToDraw(db),
  };
}

function rowOf(surface: Surface): SurfaceRow {
  const { id, kind, part, channelId, ts, state, shownDigest } = surface;
  return { id, kind, part, channelId, ts, state, shownDigest };
}
