import type { CaseItem, DecisionOutcome, ItemKind } from '../../cases/case-file.ts';
import { measureTexts } from '../../cases/forms/role-fields.ts';
import type { Stage } from '../../engine/dossier.ts';
import type { ChecklistState, Disposition, Severity } from '../../engine/report.ts';

/** Dispositions as the card says them: what to do, never what somebody is. */
export const dispositionText: Readonly<Record<Disposition, string>> = {
  hold: 'On hold: something stated does not fit together and nobody has explained it yet',
  incident: 'Access exists: review today',
  needs_verification: 'Needs verification: one kind of evidence has an open question',
  proceed_with_checklist: 'Go on with the checklist',
  complete: 'Complete: every measure is closed with evidence, nothing is open',
};

export const severityText: Readonly<Record<Severity, string>> = {
  decisive: 'look at this first',
  strong: 'look at this soon',
  moderate: 'worth asking',
  weak: 'a small thing',
  info: 'for your information',
};

export const itemText: Readonly<Record<ItemKind, string>> = {
  ...measureTexts,
  adverse_action: 'Adverse action',
  incident: 'Incident',
};

/** A measure, with the employer, school or step that it is of. */
export function itemName(item: Pick<CaseItem, 'kind' | 'label'>): string {
  return item.label === undefined ? itemText[item.kind] : `${itemText[item.kind]}: ${item.label}`;
}

export const stateText: Readonly<Record<ChecklistState['state'], string>> = {
  open: 'open',
  done: 'done',
  failed: 'could not be met',
  not_applicable: 'not applicable',
};

export const stageText: Readonly<Record<Stage, string>> = {
  apply: 'application',
  interview: 'interview',
  verify: 'verification',
  reference: 'references',
  offer: 'offer',
  onboarding: 'onboarding',
  engaged: 'at work',
};

export const outcomeText: Readonly<Record<DecisionOutcome, string>> = {
  cleared: 'Cleared',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  referred: 'Referred to counsel',
};
