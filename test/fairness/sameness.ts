import type { Dossier, Stage } from '../../src/engine/dossier.ts';
import { stages } from '../../src/engine/dossier.ts';
import { compareNames } from '../../src/engine/read/name.ts';
import type { Report } from '../../src/engine/report.ts';
import { screen } from '../../src/engine/screen.ts';
import { viewFrom } from '../../src/engine/view.ts';
import { namesIn } from './named.ts';

/** What a report decides, without the values it quotes: one line a check, the disposition, measures and links. */
export function decided(report: Report): readonly string[] {
  return [
    `disposition ${report.disposition}`,
    ...report.findings.map((one) => `${one.check} found ${[...one.signals].sort().join(' ')} ${one.severity}`),
    ...report.explained.map((one) => `${one.check} explained ${[...one.signals].sort().join(' ')} by ${one.by}`),
    ...report.clear.map((check) => `${check} clear`),
    ...report.not_checked.map((one) => `${one.check} not checked, ${one.reason}`),
    ...report.checklist.map((item) => `${item.measure} ${item.state}`),
    ...report.links.map((link) => `linked with ${link.other} by ${[...link.kinds].sort().join(' ')}, ${link.strength}`),
  ].sort();
}

/** Every report of a dossier: at each stage, and from the side of each candidate in it. */
export function reportsOf(dossier: Dossier): readonly (readonly [string, Report])[] {
  const sides = [dossier.candidate ?? 'candidate', ...(dossier.others ?? []).map((other) => other.key)];
  return sides.flatMap((side) => {
    const seen = viewFrom(dossier, side);
    return seen ? stages.map((stage) => [`${side} at ${stage}`, reportAt(seen, stage)] as const) : [];
  });
}

export const reportAt = (dossier: Dossier, stage: Stage): Report => screen(dossier, { stage, app: 'fairness' });

/** Lines that stand in one of the two dossiers' reports and not in the other's. */
export function differences(before: Dossier, after: Dossier): readonly string[] {
  const then = new Map(reportsOf(after));
  return reportsOf(before).flatMap(([where, report]) => {
    const now = then.get(where);
    const [a, b] = [decided(report), now ? decided(now) : []];
    return [
      ...a.filter((line) => !b.includes(line)).map((line) => `${where}: was ${line}`),
      ...b.filter((line) => !a.includes(line)).map((line) => `${where}: now ${line}`),
    ];
  });
}

/** Whether every two names relate as they did: what the swap promises, and the reader of names must see. */
export function keepsNameRelations(before: Dossier, after: Dossier): boolean {
  const [a, b] = [namesIn(before).people, namesIn(after).people];
  if (a.length !== b.length) return false;
  const relation = (names: readonly string[], one: number, two: number): string =>
    compareNames(names[one] ?? '', names[two] ?? '').relation;
  return a.every((_, one) => a.every((__, two) => relation(a, one, two) === relation(b, one, two)));
}
