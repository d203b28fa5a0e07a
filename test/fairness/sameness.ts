import type { Dossier, Stage } from '../../src/engine/dossier.ts';
import { stages } from '../../src/engine/dossier.ts';
import { compareNames, isPersonalName } from '../../src/engine/read/name.ts';
import type { Report } from '../../src/engine/report.ts';
import { screen } from '../../src/engine/screen.ts';
import { viewFrom } from '../../src/engine/view.ts';
import { namesIn } from './named.ts';
import { leaves } from './walk.ts';

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

/** Whether every two names are of one person where they were: what the swap promises, and the reader of names must see. */
export function keepsNameRelations(before: Dossier, after: Dossier): boolean {
  const pairs = namePairs(before, after);
  const isOne = (a: string, b: string): boolean => compareNames(a, b).relation !== 'different';
  return pairs.every(([a, toA]) => pairs.every(([b, toB]) => isOne(a, b) === isOne(toA, toB)));
}

/** Full names with what became of them; not those of lists, whose spelling is the list's own. */
function namePairs(before: Dossier, after: Dossier): readonly (readonly [string, string])[] {
  const { lookups: _, ...told } = before;
  const { lookups: __, ...toldAfter } = after;
  const { people } = namesIn(told);
  const then = leaves(toldAfter);
  const pairs = new Map<string, string>();
  for (const [at, [text]] of leaves(told).entries()) {
    const now = then[at]?.[0];
    if (typeof text !== 'string' || typeof now !== 'string') continue;
    if (people.includes(text) && isPersonalName(text)) pairs.set(text, now);
  }
  return [...pairs];
}
