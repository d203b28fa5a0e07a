import { markRemoved, surfacesOfKind, wantSurface } from '../../db/surfaces.ts';
import type { House } from './house.ts';

export const digestKind = 'digest';

export interface DigestDay {
  readonly day: string;
  /** Begun and not yet shown in full. */
  readonly isPending: boolean;
  readonly shownAt: string | undefined;
}

/** Days for which a channel's digest was begun, the oldest first. */
export function digestDays(house: House, channelId: string): readonly DigestDay[] {
  return surfacesOfKind(house.db, digestKind, channelId)
    .filter((row) => !row.part.includes('/'))
    .map((row) => ({
      day: row.part,
      isPending: row.state === 'wanted' || row.state === 'sending',
      shownAt: row.state === 'shown' ? row.updatedAt : undefined,
    }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** A day on which there is nothing to say counts as done. */
export function skipDigest(house: House, channelId: string, day: string, at: string): void {
  house.db.transaction(() => {
    const row = wantSurface(house.db, { id: house.id(), kind: digestKind, part: day, channelId });
    markRemoved(house.db, row.id, at);
  });
}
