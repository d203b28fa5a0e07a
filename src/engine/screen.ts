import type { Check, FoundPart, Part } from './check.ts';
import { checklistOf } from './checklist.ts';
import { checks as allChecks } from './checks/index.ts';
import { dispositionOf } from './disposition.ts';
import type { Dossier, Review, Stage } from './dossier.ts';
import { evidenceDigest } from './evidence-digest.ts';
import { askFor, type FactBook, factBook, type Told } from './facts.ts';
import { linksOf } from './links.ts';
import { matrixOf } from './matrix.ts';
import {
  type Evidence,
  type Explained,
  type Finding,
  type NotChecked,
  type Report,
  type Severity,
  severities,
} from './report.ts';
import { atStage } from './view.ts';

export interface ScreenOptions {
  readonly stage: Stage;
  /** Name and version of what makes the report. */
  readonly app: string;
  /** The role's frozen list of checks; all of them if absent. */
  readonly checks?: readonly Check[];
}

export type Outcome =
  | { readonly is: 'found'; readonly finding: Finding }
  | { readonly is: 'explained'; readonly entry: Explained }
  | { readonly is: 'clear'; readonly check: string }
  | { readonly is: 'not_checked'; readonly entry: NotChecked };

/** The report of one dossier as it stands at a stage. Never throws on data: a check that throws is reported as failed. */
export function screen(whole: Dossier, options: ScreenOptions): Report {
  const dossier = atStage(whole, options.stage);
  const asOf = dossier.as_of ?? '1970-01-01T00:00:00Z';
  const facts = factBook(dossier);
  const told: Told = { asOf, stage: options.stage, declared: dossier.declared ?? {}, dossier };
  const outcomes = (options.checks ?? allChecks).map((check) => outcomeOf(check, facts, told));
  const pick = <K extends Outcome['is']>(is: K) =>
    outcomes.filter((outcome): outcome is Extract<Outcome, { is: K }> => outcome.is === is);
  const findings = pick('found')
    .map((outcome) => outcome.finding)
    .sort(gravestFirst);
  const matrix = matrixOf(dossier, outcomes);
  const checklist = checklistOf(dossier, matrix, findings);
  return {
    report: 1,
    case: dossier.case ?? null,
    for: dossier.candidate ?? 'candidate',
    app: options.app,
    stage: options.stage,
    as_of: asOf,
    disposition: dispositionOf(findings, checklist, options.stage),
    findings,
    explained: pick('explained').map((outcome) => outcome.entry),
    clear: pick('clear').map((outcome) => outcome.check),
    not_checked: pick('not_checked').map((outcome) => outcome.entry),
    matrix,
    checklist,
    links: linksOf(facts),
  };
}

/** What one check says of a dossier; exported for its table of examples. */
export function outcomeOf(check: Check, facts: FactBook, told: Told): Outcome {
  try {
    const absent = check.needs.find((name) => !facts.has(name));
    if (absent) return notChecked(check, check.ask ?? askFor(absent), 'missing');
    return settle(check, check.run(chosen(check, facts), told), told);
  } catch (error) {
    return notChecked(check, `the check itself failed: ${error instanceof Error ? error.name : 'error'}`, 'failed');
  }
}

function chosen(check: Check, facts: FactBook): Parameters<Check['run']>[0] {
  const lazy = {};
  for (const name of [...check.needs, ...check.may]) {
    Object.defineProperty(lazy, name, { get: () => facts.get(name), enumerable: true, configurable: true });
  }
  return lazy as Parameters<Check['run']>[0];
}

/** One open part makes a finding; a part that could not be checked is never hidden behind one that is clear. */
function settle(check: Check, parts: readonly Part[], told: Told): Outcome {
  const open = parts.filter((part): part is FoundPart => part.kind === 'found');
  if (open.length > 0) return reviewed(findingOf(check, open), told);
  const lacking = parts.filter((part) => part.kind === 'missing');
  const why = [...new Set(lacking.map((part) => part.why))].join('; ');
  const told1 = parts.filter((part) => part.kind === 'explained');
  const first = told1[0];
  if (first) {
    const reasons = [...new Set(told1.map((part) => part.reason))].join('; ');
    return {
      is: 'explained',
      entry: {
        check: check.id,
        signals: [...new Set(told1.flatMap((part) => part.signals ?? check.signals))],
        title: check.title,
        evidence: unique(told1.flatMap((part) => part.evidence)),
        reason: why ? `${reasons} (not checked: ${why})` : reasons,
        by: first.by,
      },
    };
  }
  const reason = lacking[0]?.reason ?? 'missing';
  return why ? notChecked(check, why, reason) : { is: 'clear', check: check.id };
}

function findingOf(check: Check, open: readonly FoundPart[]): Finding {
  const byGravity = [...open].sort((a, b) => rank(b.severity) - rank(a.severity));
  const gravest = byGravity[0] as FoundPart;
  return {
    check: check.id,
    signals: [...new Set(byGravity.flatMap((part) => part.signals ?? check.signals))],
    family: check.family,
    severity: gravest.severity,
    title: gravest.title ?? check.title,
    evidence: unique(byGravity.flatMap((part) => part.evidence)),
    question: gravest.question ?? check.question,
    innocent: [...check.innocent],
    next: gravest.next ?? check.next,
  };
}

/** A finding that a person of the team has explained stays in the record and no longer counts, while its evidence is the same. */
function reviewed(finding: Finding, told: Told): Outcome {
  const review = told.dossier.reviews?.find((given) => judges(given, finding));
  if (!review) return { is: 'found', finding };
  const { check, signals, title, evidence } = finding;
  const reason = `${review.reason} (${review.by}, ${review.at.slice(0, 10)})`;
  return { is: 'explained', entry: { check, signals, title, evidence, reason, by: 'person' } };
}

function judges(review: Review, finding: Finding): boolean {
  if (review.check !== finding.check) return false;
  return review.evidence_digest === undefined || review.evidence_digest === evidenceDigest(finding.evidence);
}

function notChecked(check: Check, why: string, reason: NotChecked['reason']): Outcome {
  return { is: 'not_checked', entry: { check: check.id, signals: [...check.signals], why, reason } };
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = [one.source, one.fact, one.value, one.note ?? ''].join('\n');
    return seen.has(key) ? false : seen.add(key);
  });
}

const rank = (severity: Severity): number => severities.indexOf(severity);

function gravestFirst(a: Finding, b: Finding): number {
  return rank(b.severity) - rank(a.severity) || a.check.localeCompare(b.check);
}
