import type { Measure, Role, Stage } from '../engine/dossier.ts';
import type { ChecklistState, Report } from '../engine/report.ts';
import type { Handling } from './handling.ts';
import type { ItemBody } from './item-entry.ts';

export interface EvidenceEntry {
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** One line of what happened to an item: evidence, a change of its state with the reason, or who got it. */
export interface ItemEntry extends ItemBody {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** A measure that this candidate goes through otherwise than the role says, or a part of one that was left out. */
export interface Departure {
  readonly what: 'added' | 'skipped';
  readonly kind: ItemKind;
  readonly label: string | undefined;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** One of the nine measures, or a list of steps that an act of a person opened. */
export type ItemKind = Measure | 'adverse_action' | 'incident';

export interface CaseItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** The employer, the school or the step, where the item is a part; undefined for a whole measure. */
  readonly label: string | undefined;
  /** As a person recorded it. */
  readonly recorded: ChecklistState['state'];
  /** As the report states it: `done` is open again where what it rests on is gone. */
  readonly state: ChecklistState['state'];
  readonly why: string;
  /** Whoever it was assigned to, else the owner of the case. */
  readonly ownerId: string;
  /** A local date, yyyy-mm-dd. */
  readonly dueOn: string | undefined;
  readonly version: number;
  readonly evidence: readonly EvidenceEntry[];
  /** Everything that was entered of it, the oldest first. */
  readonly history: readonly ItemEntry[];
}

export type DecisionOutcome = 'cleared' | 'declined' | 'withdrawn' | 'referred';

export interface CaseDecision {
  readonly outcome: DecisionOutcome;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** The second person, where the case was not complete. */
  readonly confirmedBy: string | undefined;
}

/** A decision that waits for a second person. */
export interface CaseProposal {
  readonly id: string;
  readonly outcome: DecisionOutcome;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What a person said of a finding. */
export interface FindingNote {
  readonly check: string;
  readonly kind: 'asked' | 'not_useful';
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** What one change of the facts changed, in one line. */
export interface CaseChange {
  readonly ordinal: number;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** One case as everything that shows it needs it: drawn from rows, never kept. */
export interface CaseFile {
  readonly id: string;
  readonly key: string;
  readonly channelId: string;
  /** Where it was before it went to the restricted channel. */
  readonly formerChannelId: string | undefined;
  readonly stage: Stage;
  readonly version: number;
  readonly role: { readonly title: string; readonly version: number; readonly body: Role; readonly handling: Handling };
  readonly ownerId: string;
  readonly openedBy: string;
  readonly openedAt: string;
  /** The day on which the candidate was told of the screening; undefined: not yet. */
  readonly informedOn: string | undefined;
  readonly legalHoldAt: string | undefined;
  readonly incidentAt: string | undefined;
  readonly report: Report;
  readonly items: readonly CaseItem[];
  readonly departures: readonly Departure[];
  readonly decision: CaseDecision | undefined;
  readonly proposal: CaseProposal | undefined;
  readonly notes: readonly FindingNote[];
  readonly changes: readonly CaseChange[];
}
