import type { CaseDecision, CaseItem } from '../cases/case-file.ts';
import type { Dossier, Stage } from '../engine/dossier.ts';
import type { Report } from '../engine/report.ts';

/** One act of the audit log: who, what and when, by ids and enum words. */
export interface PaperEntry {
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>> | undefined;
}

/** A report that was made, and the version that made it. */
export interface PaperReport {
  readonly at: string;
  readonly app: string;
  readonly disposition: string;
}

/** Everything that the papers of a case show. */
export interface CasePaper {
  readonly key: string;
  readonly role: { readonly title: string; readonly version: number };
  readonly stage: Stage;
  readonly dossier: Dossier;
  readonly report: Report;
  readonly items: readonly CaseItem[];
  /** Oldest first. */
  readonly history: readonly PaperEntry[];
  /** Every report that was made, oldest first; absent where only one is known. */
  readonly reports?: readonly PaperReport[] | undefined;
  readonly decision: CaseDecision | undefined;
  /** Name and version of what makes the paper, and when. */
  readonly app: string;
  readonly printedAt: string;
  /** Names of the team's people by id; an id without one is shown itself. */
  readonly people?: Readonly<Record<string, string>> | undefined;
  /** How a value is shown, by the words that lead to it ("address street", "iban"); as it is if absent. */
  readonly shown?: ((fact: string, value: string) => string) | undefined;
}

/** Ids of everybody of the team whom the papers name. */
export function peopleIn({
  history,
  items,
  decision,
}: Pick<CasePaper, 'history' | 'items' | 'decision'>): readonly string[] {
  const named = history.flatMap(({ act, by, detail = {} }) =>
    [by, ...(act.startsWith('assign_') ? [detail.to] : []), detail.confirmed_by].map((id) => String(id ?? '')),
  );
  const onItems = items.flatMap((item) => [item.ownerId, ...item.evidence.map((entry) => entry.by)]);
  const all = [...named, ...onItems, decision?.by ?? '', decision?.confirmedBy ?? ''];
  return [...new Set(all)].filter((id) => id !== '');
}

export function personName(paper: CasePaper, id: string): string {
  return (paper.people && Object.hasOwn(paper.people, id) ? paper.people[id] : undefined) ?? id;
}

export function shownValue(paper: CasePaper, fact: string, value: string): string {
  return paper.shown ? paper.shown(fact, value) : value;
}

/** A value with every text in it as it is shown; keys of look-ups are values too. */
export function shownDeep(paper: CasePaper, value: unknown, path = ''): unknown {
  if (!paper.shown) return value;
  if (typeof value === 'string') return paper.shown(path, value);
  if (Array.isArray(value)) return value.map((one) => shownDeep(paper, one, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, shownDeep(paper, one, `${path} ${key}`.trim())]),
  );
}
