import type { CaseFile, CaseItem } from '../../cases/case-file.ts';

export const isClosed = (item: Pick<CaseItem, 'state'>): boolean =>
  item.state === 'done' || item.state === 'not_applicable';

/** How many of the nine are still to close, as the report has them. */
export function openMeasures(file: CaseFile): number {
  return file.report.checklist.filter((one) => !isClosed(one)).length;
}

/** A decided case stands still, but for the steps that a person's act opened. */
export function mayChange(file: CaseFile, item: CaseItem): boolean {
  return !file.decision || item.kind === 'incident' || item.kind === 'adverse_action';
}

/** One group of the checklist, in the order in which it reads: what is urgent first, then the measures as wholes. */
export interface ItemGroup {
  readonly kind: 'incident' | 'adverse_action' | 'measures' | 'organisations';
  readonly items: readonly CaseItem[];
}

export function itemGroups(file: CaseFile): readonly ItemGroup[] {
  const { items } = file;
  const isPart = (item: CaseItem): boolean => item.kind === 'docs_direct' && item.label !== undefined;
  const isStep = (item: CaseItem): boolean => item.kind === 'incident' || item.kind === 'adverse_action';
  const groups: readonly ItemGroup[] = [
    { kind: 'incident', items: items.filter((item) => item.kind === 'incident') },
    { kind: 'adverse_action', items: items.filter((item) => item.kind === 'adverse_action') },
    { kind: 'measures', items: items.filter((item) => !isStep(item) && !isPart(item)) },
    { kind: 'organisations', items: items.filter(isPart) },
  ];
  return groups.filter((group) => group.items.length > 0);
}
