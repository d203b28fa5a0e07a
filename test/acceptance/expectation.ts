import { readFileSync } from 'node:fs';
import jsonpatch from 'fast-json-patch';
import { parse } from 'yaml';
import type { Stage } from '../../src/engine/dossier.ts';
import { Dossier, stages } from '../../src/engine/dossier.ts';
import { type Report, type Severity, severities } from '../../src/engine/report.ts';
import { screen } from '../../src/engine/screen.ts';
import { viewFrom } from '../../src/engine/view.ts';

export interface Fires {
  readonly signal: string;
  readonly by_stage: Stage;
  readonly severity: Severity;
  readonly on?: readonly string[];
  readonly evidence_mentions?: readonly string[];
}

export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly kinds: readonly string[];
  readonly strength?: string;
}

export interface VariantExpectation {
  readonly same?: boolean;
  readonly gone?: readonly string[];
  readonly stay?: readonly string[];
  readonly new?: readonly Fires[];
  readonly explained?: readonly string[];
  readonly not_checked?: readonly string[];
  readonly at_most?: Readonly<Record<string, Severity>>;
  readonly no_finding_above?: Severity;
  readonly disposition_by_stage?: Readonly<Record<string, string>>;
  readonly checklist?: Readonly<Record<string, string>>;
  readonly link_edges?: readonly Edge[];
  readonly report_must_not_contain?: readonly string[];
  readonly invalid_at?: string;
}

export interface Variant {
  readonly id: string;
  readonly says: string;
  readonly with?: readonly Readonly<Record<string, unknown>>[];
  readonly patch: readonly object[];
  readonly expect: VariantExpectation;
}

export interface Expectation {
  readonly must_fire: readonly Fires[];
  readonly must_not_fire: readonly string[];
  readonly may_fire: readonly string[];
  readonly nothing_else_above: Severity;
  readonly explained?: readonly string[];
  readonly not_checked?: readonly string[];
  readonly disposition_by_stage: Readonly<Record<string, string>>;
  readonly checklist_by_stage?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly matrix?: readonly { readonly fact: string; readonly source: string; readonly state: string }[];
  readonly link_edges?: readonly Edge[];
  readonly no_link_edges?: readonly Edge[];
  readonly wording?: { readonly must_not_contain?: readonly string[] };
  readonly metamorphic?: readonly Variant[];
}

export const readCase = (name: string): unknown => parse(readFileSync(`test/cases/${name}`, 'utf8'));
export const readExpectation = (name: string): Expectation => parse(readFileSync(`test/expected/${name}`, 'utf8'));

/** Reports of one dossier, by stage and by whose side it is seen from. */
export function reporter(value: unknown): (stage: Stage, who?: string) => Report {
  const dossier = Dossier.parse(value);
  const made = new Map<string, Report>();
  return (stage, who) => {
    const key = `${stage} ${who ?? ''}`;
    const before = made.get(key);
    if (before) return before;
    const seen = who === undefined ? dossier : viewFrom(dossier, who);
    if (!seen) throw new Error(`no candidate ${who}`);
    const report = screen(seen, { stage, app: 'test' });
    made.set(key, report);
    return report;
  };
}

/** Every stage that an expectation speaks of, in order. */
export function stagesOf(expected: Expectation): readonly Stage[] {
  const named = new Set([
    ...Object.keys(expected.disposition_by_stage),
    ...Object.keys(expected.checklist_by_stage ?? {}),
    ...expected.must_fire.map((fires) => fires.by_stage),
  ]);
  return stages.filter((stage) => named.has(stage));
}

/** A variant as dossiers: one, or one a row of `with`, with `{{key}}` replaced by the row's value. */
export function variantsOf(value: unknown, variant: Variant): readonly unknown[] {
  return (variant.with ?? [{}]).map((row) => {
    const patch = JSON.parse(JSON.stringify(variant.patch), (_, text) =>
      typeof text === 'string' ? filled(text, row) : text,
    );
    return jsonpatch.applyPatch(structuredClone(value), patch, true).newDocument;
  });
}

function filled(text: string, row: Readonly<Record<string, unknown>>): unknown {
  const whole = /^\{\{(\w+)\}\}$/.exec(text)?.[1];
  if (whole !== undefined) return row[whole];
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(row[key]));
}

export const rank = (severity: Severity | undefined): number =>
  severity === undefined ? -1 : severities.indexOf(severity);

/** What must be the same in a variant that changes nothing: dispositions, and signals above info with their severities. */
export function profileOf(report: Report): unknown {
  const above = report.findings.filter((finding) => rank(finding.severity) > 0);
  return [
    report.disposition,
    above.map((finding) => `${[...finding.signals].sort().join(' ')} ${finding.severity}`).sort(),
  ];
}
