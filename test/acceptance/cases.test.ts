import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/engine/checks/index.ts';
import type { Stage } from '../../src/engine/dossier.ts';
import { readDossier } from '../../src/engine/dossier-errors.ts';
import { Report } from '../../src/engine/report.ts';
import {
  type Edge,
  type Fires,
  profileOf,
  rank,
  readCase,
  readExpectation,
  reporter,
  stagesOf,
  type VariantExpectation,
  variantsOf,
} from './expectation.ts';

type Reports = ReturnType<typeof reporter>;

describe.each(readdirSync('test/cases').sort())('%s', (name) => {
  const dossier = readCase(name);
  const expected = readExpectation(name);
  const me = (dossier as { candidate?: string }).candidate ?? 'candidate';
  const reports = reporter(dossier);
  const stages = stagesOf(expected);
  const last = stages.at(-1) ?? 'apply';
  const as = (who: string | undefined): string | undefined => (who === me ? undefined : who);

  it('finds what it must, in time, quoting what it must', () => {
    for (const fires of expected.must_fire) expectFires(reports, fires, as);
  });

  it('is silent, explains and leaves unchecked what it should, and finds nothing else', () => {
    const known = [...expected.must_fire.map((fires) => fires.signal), ...expected.may_fire];
    for (const stage of stages) {
      const above = reports(stage).findings.filter((finding) => rank(finding.severity) > 0);
      expect(
        above.filter((finding) => finding.signals.some((signal) => expected.must_not_fire.includes(signal))),
      ).toEqual([]);
      const other = above.filter((finding) => !finding.signals.some((signal) => known.includes(signal)));
      expect(other.filter((finding) => rank(finding.severity) > rank(expected.nothing_else_above))).toEqual([]);
    }
    expect(signalsIn(reports(last).explained)).toEqual(expect.arrayContaining([...(expected.explained ?? [])]));
    expect(signalsIn(reports(last).not_checked)).toEqual(expect.arrayContaining([...(expected.not_checked ?? [])]));
  });

  it('gives the dispositions, measures, cells and links that are expected', () => {
    for (const stage of stages) {
      const report = reports(stage);
      expectWhole(report);
      expect([stage, expected.disposition_by_stage[stage] ?? report.disposition]).toEqual([stage, report.disposition]);
      for (const [measure, state] of Object.entries(expected.checklist_by_stage?.[stage] ?? {})) {
        expect([measure, report.checklist.find((item) => item.measure === measure)?.state]).toEqual([measure, state]);
      }
    }
    for (const { fact, source, state } of expected.matrix ?? []) {
      const cell = reports(last)
        .matrix.find((row) => row.fact === fact)
        ?.cells.find((one) => one.source === source);
      expect([fact, source, cell?.state]).toEqual([fact, source, state]);
    }
    for (const edge of expected.link_edges ?? []) expectLink(reports, edge, last, as);
    for (const edge of expected.no_link_edges ?? [])
      expect(reports(last, as(edge.a)).links.map((link) => link.other)).not.toContain(edge.b);
    const words = JSON.stringify(
      [reports(last).findings, reports(last).explained, reports(last).not_checked],
      (key, value) => (['value', 'check', 'signals'].includes(key) ? undefined : value),
    );
    for (const word of expected.wording?.must_not_contain ?? [])
      expect(words).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'));
  });

  it.each((expected.metamorphic ?? []).map((variant) => [variant.says, variant] as const))('%s', (_, variant) => {
    for (const changed of variantsOf(dossier, variant)) {
      const at = variant.expect.invalid_at;
      if (at === undefined) expectVariant(reports, reporter(changed), variant.expect, stages, last, as);
      else {
        const read = readDossier(changed);
        expect(read.ok ? [] : read.errors.map((error) => error.path)).toContain(at);
      }
    }
  });
});

it('tells of every check in some report, not only that it is clear', () => {
  const told = readdirSync('test/cases').flatMap((name) => {
    const reports = reporter(readCase(name));
    return stagesOf(readExpectation(name)).flatMap((stage) => {
      const { findings, explained, not_checked } = reports(stage);
      return [...findings, ...explained, ...not_checked].map((entry) => entry.check);
    });
  });
  expect(checks.map((check) => check.id).filter((id) => !told.includes(id))).toEqual([]);
});

/** Of the report's shape, with every check in exactly one of its four lists. */
function expectWhole(report: Report): void {
  expect(Report.safeParse(report).error?.issues ?? []).toEqual([]);
  const entries = [...report.findings, ...report.explained, ...report.not_checked].map((entry) => entry.check);
  expect([...entries, ...report.clear].sort()).toEqual(checks.map((check) => check.id).sort());
}

const signalsIn = (entries: readonly { readonly signals: readonly string[] }[]): readonly string[] =>
  entries.flatMap((entry) => entry.signals);

function expectFires(reports: Reports, fires: Fires, as: (who: string | undefined) => string | undefined): void {
  for (const who of fires.on ?? [undefined]) {
    const all = reports(fires.by_stage, as(who)).findings.filter((finding) => finding.signals.includes(fires.signal));
    const grave = all.filter((finding) => rank(finding.severity) >= rank(fires.severity));
    expect([fires.signal, fires.by_stage, grave.length > 0, all.map((finding) => finding.severity)]).toEqual([
      fires.signal,
      fires.by_stage,
      true,
      expect.anything(),
    ]);
    const quoted = JSON.stringify(grave.map((finding) => finding.evidence)).toLowerCase();
    for (const text of fires.evidence_mentions ?? []) expect(quoted).toContain(String(text).toLowerCase());
  }
}

function expectLink(
  reports: Reports,
  edge: Edge,
  stage: Stage,
  as: (who: string | undefined) => string | undefined,
): void {
  const link = reports(stage, as(edge.a)).links.find((one) => one.other === edge.b);
  expect(link?.kinds ?? []).toEqual(expect.arrayContaining([...edge.kinds]));
  if (edge.strength) expect(link?.strength).toBe(edge.strength);
}

function expectVariant(
  before: Reports,
  after: Reports,
  expected: VariantExpectation,
  stages: readonly Stage[],
  last: Stage,
  as: (who: string | undefined) => string | undefined,
): void {
  const end = after(last);
  expectWhole(end);
  const found = (signal: string) => end.findings.filter((finding) => finding.signals.includes(signal));
  if (expected.same)
    for (const stage of stages) expect([stage, profileOf(after(stage))]).toEqual([stage, profileOf(before(stage))]);
  for (const signal of expected.gone ?? [])
    expect(found(signal).filter((finding) => rank(finding.severity) > 0)).toEqual([]);
  for (const signal of expected.stay ?? []) expect([signal, found(signal).length > 0]).toEqual([signal, true]);
  for (const fires of expected.new ?? []) expectFires(after, fires, as);
  expect(signalsIn(end.explained)).toEqual(expect.arrayContaining([...(expected.explained ?? [])]));
  expect(signalsIn(end.not_checked)).toEqual(expect.arrayContaining([...(expected.not_checked ?? [])]));
  for (const [signal, most] of Object.entries(expected.at_most ?? {}))
    expect(found(signal).filter((finding) => rank(finding.severity) > rank(most))).toEqual([]);
  if (expected.no_finding_above)
    expect(end.findings.filter((finding) => rank(finding.severity) > rank(expected.no_finding_above))).toEqual([]);
  for (const [stage, disposition] of Object.entries(expected.disposition_by_stage ?? {}))
    expect([stage, after(stage as Stage).disposition]).toEqual([stage, disposition]);
  for (const [measure, state] of Object.entries(expected.checklist ?? {}))
    expect([measure, end.checklist.find((item) => item.measure === measure)?.state]).toEqual([measure, state]);
  for (const edge of expected.link_edges ?? []) expectLink(after, edge, last, as);
  for (const text of expected.report_must_not_contain ?? [])
    expect(JSON.stringify(end).toLowerCase()).not.toContain(text.toLowerCase());
}
