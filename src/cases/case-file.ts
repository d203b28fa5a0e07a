import type { Measure, Stage } from '../engine/dossier.ts';
import type { ChecklistState, Report } from '../engine/report.ts';

export interface EvidenceEntry {
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

export interface CaseItem {
  readonly id: string;
  readonly measure: Measure;
  /** As a person recorded it. */
  readonly recorded: ChecklistState['state'];
  /** As the report states it: `done` is open again where what it rests on is gone. */
  readonly state: ChecklistState['state'];
  readonly why: string;
  readonly ownerId: string | undefined;
  readonly dueOn: string | undefined;
  readonly version: number;
  readonly evidence: readonly EvidenceEntry[];
}

export interface CaseDecision {
  readonly outcome: 'cleared' | 'declined' | 'withdrawn' | 'referred';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** One case as everything that shows it needs it: drawn from rows, never kept. */
export interface CaseFile {
  readonly id: string;
  readonly key: string;
  readonly channelId: string;
  readonly stage: Stage;
  readonly version: number;
  readonly role: { readonly title: string; readonly version: number };
  readonly ownerId: string;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly report: Report;
  readonly items: readonly CaseItem[];
  readonly decision: CaseDecision | undefined;
}
