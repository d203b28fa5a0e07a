import type { CaseFile } from '../../cases/case-file.ts';
import { checks } from '../../engine/checks/index.ts';
import type { NotChecked } from '../../engine/report.ts';

/** What somebody can do about checks that lack facts: one group each. */
export interface NotCheckedGroup {
  readonly title: string;
  /** What lacks, with the checks that wait for it, the most awaited first. */
  readonly lacking: readonly { readonly why: string; readonly checks: readonly string[] }[];
}

type Room = 'source' | 'event' | 'lookup' | 'others' | 'role' | 'old';

const titles: Readonly<Record<Room, string>> = {
  old: 'Lists that are too old, or failed',
  source: 'Not entered',
  event: 'Not recorded',
  lookup: 'Not looked up',
  role: 'Not in the role',
  others: 'No other candidate to compare with',
};

const checkById = new Map(checks.map((check) => [check.id, check]));

/** Every check that lacks facts, by what to do about it. */
export function notCheckedGroups(file: CaseFile): readonly NotCheckedGroup[] {
  const all = file.report.not_checked;
  return (Object.keys(titles) as Room[]).flatMap((room) => {
    const own = all.filter((entry) => roomOf(entry) === room);
    return own.length === 0 ? [] : [{ title: titles[room], lacking: byReason(own) }];
  });
}

function roomOf(entry: NotChecked): Room {
  if (entry.reason === 'stale' || entry.reason === 'failed') return 'old';
  if (entry.why.includes('look-up')) return 'lookup';
  const check = checkById.get(entry.check);
  const [first = 'source'] = [...(check?.needs ?? []), ...(check?.may ?? [])];
  if (first === 'others' || first === 'shared') return 'others';
  if (first === 'role' || first === 'policies') return 'role';
  return first.startsWith('event.') ? 'event' : 'source';
}

function byReason(entries: readonly NotChecked[]): NotCheckedGroup['lacking'] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    groups.set(entry.why, [...(groups.get(entry.why) ?? []), entry.check.replaceAll('-', ' ')]);
  }
  return [...groups]
    .map(([why, waiting]) => ({ why, checks: waiting }))
    .sort((a, b) => b.checks.length - a.checks.length);
}
