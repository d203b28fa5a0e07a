import { lastAuditOfCase } from '../../db/audit.ts';
import { openCases } from '../../db/cases.ts';
import { reportAsOf } from '../../db/reports.ts';
import { type ByDue, byDue, daysFrom, digestMoment } from '../engine/digest.ts';
import { Report } from '../engine/report.ts';
import type { CaseFile, CaseItem } from './case-file.ts';
import { digestDays } from './digest-rows.ts';
import type { House } from './house.ts';
import { caseFileById } from './read-case.ts';
import { channelSettings } from './settings.ts';

/** A case without any act for so many days stands still. */
export const stillAfterDays = 7;

export interface DigestItem {
  readonly key: string;
  readonly item: CaseItem;
  readonly dueOn: string | undefined;
}

/** What one channel reads of a day. */
export interface ChannelDigest {
  readonly day: string;
  readonly items: ByDue<DigestItem>;
  /** Findings that were not there at the digest before, by case. */
  readonly fresh: readonly { readonly key: string; readonly titles: readonly string[] }[];
  readonly still: readonly { readonly key: string; readonly days: number }[];
  /** Decisions that wait for a second person. */
  readonly proposals: readonly string[];
}

export interface DueDigest {
  readonly channelId: string;
  readonly day: string;
}

/** Channels whose digest of today is due and was not made. A case that opened after its hour waits for tomorrow. */
export function digestsDue(house: House, now: string): readonly DueDigest[] {
  const rows = openCases(house.db);
  return [...new Set(rows.map((row) => row.channelId))].flatMap((channelId) => {
    const { digest } = channelSettings(house, channelId);
    if (!digest.on) return [];
    const { day, dueAt, isDue } = digestMoment(digest, now);
    const isOld = rows.some((row) => row.channelId === channelId && Date.parse(row.openedAt) < Date.parse(dueAt));
    const last = digestDays(house, channelId).at(-1);
    return isDue && isOld && (last === undefined || last.day < day || (last.day === day && last.isPending))
      ? [{ channelId, day }]
      : [];
  });
}

/** Open cases of a channel, for telling their owners. */
export function casesIn(
  house: House,
  channelId: string,
): readonly { readonly key: string; readonly ownerId: string }[] {
  return openCases(house.db).filter((row) => row.channelId === channelId);
}

/** What is pending in a channel on a local day. `since` is when the digest before was shown. */
export function channelDigest(house: House, channelId: string, day: string, now: string): ChannelDigest {
  const files = openCases(house.db)
    .filter((row) => row.channelId === channelId)
    .flatMap((row) => caseFileById(house, row.id) ?? []);
  const since = digestDays(house, channelId).findLast((one) => one.day < day && one.shownAt !== undefined)?.shownAt;
  return {
    day,
    items: byDue(files.flatMap(pendingItems), day),
    fresh: files.flatMap((file) => freshFindings(house, file, since)),
    still: files.flatMap((file) => stillness(house, file, now)),
    proposals: files.filter((file) => file.proposal).map((file) => file.key),
  };
}

export function isQuiet({ items, fresh, still, proposals }: ChannelDigest): boolean {
  const parts = [items.overdue, items.today, items.later, fresh, still, proposals];
  return parts.every((part) => part.length === 0);
}

export function pendingItems(file: CaseFile): readonly DigestItem[] {
  return file.items.filter((item) => item.state === 'open').map((item) => ({ key: file.key, item, dueOn: item.dueOn }));
}

function freshFindings(house: House, file: CaseFile, since: string | undefined): ChannelDigest['fresh'] {
  const before = since === undefined ? undefined : reportAsOf(house.db, file.id, since);
  const known = new Set(before && Report.parse(before.body).findings.map((finding) => finding.check));
  const titles = file.report.findings.filter((finding) => !known.has(finding.check)).map((finding) => finding.title);
  return titles.length > 0 ? [{ key: file.key, titles }] : [];
}

function stillness(house: House, file: CaseFile, now: string): ChannelDigest['still'] {
  const last = lastAuditOfCase(house.db, file.key)?.at ?? file.openedAt;
  const days = daysFrom(last.slice(0, 10), now.slice(0, 10));
  return days >= stillAfterDays ? [{ key: file.key, days }] : [];
}
