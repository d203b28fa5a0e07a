import { allSettings } from '../../db/settings.ts';
import { digestMoment } from '../engine/digest.ts';
import type { House } from './house.ts';
import { type DueItem, itemsDue, itemsOf } from './items-due.ts';
import { channelSettings, personSettings } from './settings.ts';

const workingDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** It may be tomorrow already where somebody works. */
function dayAfter(now: string): string {
  return new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10);
}

export interface PersonalDigest {
  readonly userId: string;
  readonly day: string;
  readonly items: readonly DueItem[];
}

/** Those who asked for their own digest, where today's is due and they have something open. */
export function personalDigestsDue(house: House, now: string): readonly PersonalDigest[] {
  return allSettings(house.db).flatMap(({ scope: userId }) => {
    const own = userId.startsWith('U') || userId.startsWith('W') ? personSettings(house, userId) : undefined;
    if (!own?.digest) return [];
    const { day, isDue } = digestMoment({ at: own.at, time_zone: own.time_zone, weekdays: workingDays }, now);
    const items = isDue ? itemsOf(house, userId) : [];
    return items.length > 0 ? [{ userId, day, items }] : [];
  });
}

/** Owners of items that are due today on the clock of their channel, where somebody was not reminded yet. */
export function remindersDue(house: House, now: string): readonly PersonalDigest[] {
  const byOwner = new Map<string, DueItem[]>();
  for (const item of itemsDue(house, dayAfter(now))) {
    const { digest } = channelSettings(house, item.channelId);
    const { day, isDue } = digestMoment({ ...digest, weekdays: [...workingDays, 'sat', 'sun'] }, now);
    if (item.dueOn !== day || !isDue || personSettings(house, item.ownerId).digest) continue;
    byOwner.set(item.ownerId, [...(byOwner.get(item.ownerId) ?? []), item]);
  }
  return [...byOwner]
    .filter(([, items]) => items.some((item) => item.remindedOn !== item.dueOn))
    .map(([userId, items]) => ({ userId, day: items[0]?.dueOn ?? '', items }));
}
