import { answersThatCount, sameOrganisation } from './answers.ts';
import { hasNobodyToAsk } from './checks/history/_employer-names.ts';
import { type ChecklistItem, type Dossier, type Measure, measures } from './dossier.ts';
import type { ChecklistState, Finding, MatrixRow } from './report.ts';

type Recorded = Exclude<ChecklistItem, string>;

/**
 * The nine measures as a person recorded them, except that `done` is reported `open` where what it rests on is not
 * there (dossier.md, "Others, role, checklist"). Nothing closes a measure but a person.
 */
export function checklistOf(
  dossier: Dossier,
  matrix: readonly MatrixRow[],
  findings: readonly Finding[],
): ChecklistState[] {
  return measures.map((measure) => {
    const item = recorded(dossier, measure);
    const lacking =
      item.state === 'done' ? lackingFor(measure, item.evidence ?? [], dossier, matrix, findings) : undefined;
    return lacking === undefined
      ? { measure, state: item.state, why: whyOf(item) }
      : { measure, state: 'open', why: lacking };
  });
}

function recorded(dossier: Dossier, measure: Measure): Recorded {
  const item = dossier.checklist?.[measure] ?? 'open';
  return typeof item === 'string' ? { state: item } : item;
}

function whyOf(item: Recorded): string {
  const said = [...(item.evidence ?? []), item.alternative, item.why].filter((text) => text !== undefined);
  return said.length > 0 ? said.join('; ') : 'not recorded';
}

/** What a measure still lacks to count as done, in words; undefined when nothing is. */
export function lackingFor(
  measure: Measure,
  evidence: readonly string[],
  dossier: Dossier,
  matrix: readonly MatrixRow[],
  findings: readonly Finding[],
): string | undefined {
  if (evidence.length === 0) return 'marked done, but no evidence is recorded';
  if (measure === 'docs_direct') return unconfirmed(dossier);
  if (measure === 'cross_profile_consistency') return conflicts(matrix);
  if (measure === 'bank_matches_id') return accountQuestions(findings);
  return undefined;
}

/** Employers (own businesses, work on one's own account and time off apart) and schools of the application and the résumé, each once. */
export function organisationsToAsk(
  dossier: Pick<Dossier, 'sources'>,
): readonly { readonly name: string; readonly subject: 'employer' | 'school' }[] {
  const stated = dossier.sources
    .filter((source) => source.kind === 'application' || source.kind === 'resume')
    .flatMap((source) => [
      ...(source.jobs ?? [])
        .filter((job) => job.type !== 'own_business' && !hasNobodyToAsk(job.employer))
        .map((job) => ({ name: job.employer, subject: 'employer' as const })),
      ...(source.education ?? []).map((study) => ({ name: study.school, subject: 'school' as const })),
    ]);
  return stated.filter((one, at) => stated.findIndex((other) => sameOrganisation(one.name, other.name)) === at);
}

function unconfirmed(dossier: Dossier): string | undefined {
  const open = organisationsToAsk(dossier).flatMap(({ name }) => unconfirmedBy(dossier, name) ?? []);
  return open.length > 0 ? open.join('; ') : undefined;
}

/** What is still to come from one employer or school, in words; undefined when its last answer that counts confirms. */
export function unconfirmedBy(dossier: Dossier, organisation: string): string | undefined {
  const last = answersThatCount(dossier, organisation).findLast(
    (answer) => answer.answer === 'confirmed' || answer.answer === 'denied',
  );
  if (last?.answer === 'confirmed') return undefined;
  return last ? `${organisation} said no` : `${organisation} has not confirmed by a contact of its own`;
}

function conflicts(matrix: readonly MatrixRow[]): string | undefined {
  const open = matrix.flatMap((row) => {
    const sources = row.cells.filter((cell) => cell.state === 'conflicting').map((cell) => cell.source);
    return sources.length > 0 ? [`${row.fact.replaceAll('_', ' ')}: ${sources.join(', ')} differ`] : [];
  });
  return open.length > 0 ? open.join('; ') : undefined;
}

function accountQuestions(findings: readonly Finding[]): string | undefined {
  const open = findings.filter((finding) => finding.signals.includes('PY-02') || finding.signals.includes('PY-04'));
  return open.length > 0 ? open.map((finding) => finding.title).join('; ') : undefined;
}
