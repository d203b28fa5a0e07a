import type { Dossier } from './dossier.ts';
import type { FactName, FactsFor, Told } from './facts.ts';
import type { Evidence, Family, Severity } from './report.ts';

/** One thing a check says about one value or pair of values. A check that says nothing is clear. */
export type Part = FoundPart | ExplainedPart | MissingPart;

export interface FoundPart {
  readonly kind: 'found';
  readonly severity: Severity;
  /** Two or more quoted facts where two exist: what was said, and where. */
  readonly evidence: readonly Evidence[];
  /** Overrides of the check's own words, where this value needs others. */
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly next?: string | undefined;
  /** The signals this part rests on, where a check has several; all of the check's if absent. */
  readonly signals?: readonly string[] | undefined;
}

export interface ExplainedPart {
  readonly kind: 'explained';
  readonly evidence: readonly Evidence[];
  readonly reason: string;
  readonly by: 'declared' | 'document';
  readonly signals?: readonly string[] | undefined;
}

export interface MissingPart {
  readonly kind: 'missing';
  /** What to ask for or look up. */
  readonly why: string;
  readonly reason?: 'missing' | 'stale' | 'failed' | undefined;
}

/** A dossier, as little of it as shows the point; `dossier: 1` and an application are added when they are absent. */
export interface Example {
  readonly title: string;
  readonly dossier: Partial<Dossier>;
  readonly expect: 'found' | 'explained' | 'clear' | 'missing';
  /** With `expect: 'found'`: the severity it must have. */
  readonly severity?: Severity;
  /** Texts that the finding's evidence, or the reason, must hold. */
  readonly mentions?: readonly string[];
}

export interface CheckWords {
  /** kebab-case noun phrase for the sign; never renamed. */
  readonly id: string;
  /** Ids of the catalogue (`CT-01`). */
  readonly signals: readonly string[];
  readonly family: Family;
  /** Every severity that it may give, weakest first; none for a state of the work that is never a finding. */
  readonly severities: readonly Severity[];
  /** What was seen, as a clause; never what it means. */
  readonly title: string;
  /** Lines of the fact sheet or the catalogue's source that it comes from, for docs/checks.md. */
  readonly source: string;
  /** To put to the candidate, neutral. */
  readonly question: string;
  readonly innocent: readonly string[];
  readonly next: string;
  /** What to do when a fact that it needs is absent; the fact's own words if absent. */
  readonly ask?: string;
}

export interface CheckDefinition<Needs extends FactName, May extends FactName> extends CheckWords {
  /** Without any one of these the outcome is `missing`. */
  readonly needs: readonly Needs[];
  /** Read if there. */
  readonly may?: readonly May[];
  /** Pure. Reading a fact that is neither in `needs` nor in `may` does not compile. */
  readonly run: (facts: FactsFor<Needs | May>, told: Told) => readonly Part[];
  /** The first is the worked example of the docs. */
  readonly examples: readonly Example[];
}

export interface Check extends CheckWords {
  readonly needs: readonly FactName[];
  readonly may: readonly FactName[];
  readonly examples: readonly Example[];
  readonly run: (facts: FactsFor<FactName>, told: Told) => readonly Part[];
}

/** A check: one red flag as a pure function of the facts that it declares. */
export function defineCheck<Needs extends FactName, May extends FactName = never>(
  definition: CheckDefinition<Needs, May>,
): Check {
  return { ...definition, may: definition.may ?? [] };
}

export function found(
  severity: Severity,
  evidence: readonly Evidence[],
  words: Omit<FoundPart, 'kind' | 'severity' | 'evidence'> = {},
): FoundPart {
  return { kind: 'found', severity, evidence, ...words };
}

export function explained(
  evidence: readonly Evidence[],
  reason: string,
  by: 'declared' | 'document' = 'declared',
  signals?: readonly string[],
): ExplainedPart {
  return { kind: 'explained', evidence, reason, by, ...(signals && { signals }) };
}

export function missing(why: string, reason: MissingPart['reason'] = 'missing'): MissingPart {
  return { kind: 'missing', why, reason };
}

/** A quoted fact: `source` is the id of a source or event, `events/3`, `others/<key>` or `lookup:<kind>`. */
export function quote(source: string, fact: string, value: string | number | boolean, note?: string): Evidence {
  return { source, fact, value: String(value), ...(note && { note }) };
}
