import { markRemoved, surfacesOfKind, wantSurface } from '../../db/surfaces.ts';
import type { House } from './house.ts';

export const digestKind = 'digest';

export interface DigestDay {
  readonly day: string;
  /** Begun and not yet shown in full. */
  readonly isPending: boolean;
  readonly shownAt: string | undefined;
}

/** Days for which a channel's digest was begun, the oldest first. One is pending while any part of it is. */
export function digestDays(house: House, channelId: string): readonly DigestDay[] {
  const rows = surfacesOfKind(house.db, digestKind, channelId);
  return rows
    .filter((row) => !row.part.includes('/'))
    .map((row) => ({
      day: row.part,
      isPending: rows.some((part) => dayOf(part.part) === row.part && isUnsent(part.state)),
      shownAt: row.state === 'shown' ? row.updatedAt : undefined,
    }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

const dayOf = (part: string): string => part.split('/')[0] ?? part;
const isUnsent = (state: string): boolean => state === 'wanted' || state === 'sending';

/** The name of one message of a day; the first is the day itself. */
export function digestPart(day: string, at: number): string {
  return at === 0 ? day : `${day}/${at + 1}`;
}

/** Wants all messages of a day before the first is sent, so that none is lost in between. The answer: those too many. */
export function beginDigest(house: House, channelId: string, day: string, messages: number): readonly string[] {
  return house.db.transaction(() => {
    const parts = Array.from({ length: messages }, (_, at) => digestPart(day, at));
    for (const part of parts) wantSurface(house.db, { id: house.id(), kind: digestKind, part, channelId });
    return surfacesOfKind(house.db, digestKind, channelId)
      .filter((row) => dayOf(row.part) === day && !parts.includes(row.part) && row.state !== 'removed')
      .map((row) => row.part);
  });
}

/** A day on which there is nothing to say counts as done. */
export function skipDigest(house: House, channelId: string, day: string, at: string): void {
  house.db.transaction(() => {
    const row = wantSurface(house.db, { id: house.id(), kind: digestKind, part: day, channelId });
    markRemoved(house.db, row.id, at);
  });
}
