import type { Stage } from './dossier.ts';
import type { ChecklistState, Disposition, Finding } from './report.ts';

/** Where somebody already has access or has been paid. */
const accessStages: readonly Stage[] = ['onboarding', 'engaged'];

/**
 * What to do next, by rule: design.md section 4. Weak findings never add up; an absence of findings closes nothing.
 */
export function dispositionOf(
  findings: readonly Finding[],
  checklist: readonly ChecklistState[],
  stage: Stage,
): Disposition {
  const moderate = new Set(
    findings.filter((finding) => finding.severity === 'moderate').map((finding) => finding.family),
  );
  const grave = findings.some((finding) => finding.severity === 'decisive' || finding.severity === 'strong');
  if (grave || moderate.size >= 2) return accessStages.includes(stage) ? 'incident' : 'hold';
  if (moderate.size === 1) return 'needs_verification';
  const settled = checklist.every((item) => item.state === 'done' || item.state === 'not_applicable');
  return settled ? 'complete' : 'proceed_with_checklist';
}
