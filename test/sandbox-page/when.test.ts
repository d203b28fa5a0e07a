import { describe, expect, it } from 'vitest';
import { secondsAt, timeOf, wallTime } from '../../src/sandbox/page/when.ts';

const winter = Date.parse('2026-01-15T12:00:00Z') / 1_000;

describe('a time', () => {
  it('is shown as the clocks of the person show it', () => {
    expect(timeOf(winter, 'Europe/London').replace(/\s/g, ' ')).toBe('12:00 PM');
    expect(timeOf(winter, 'America/New_York').replace(/\s/g, ' ')).toBe('7:00 AM');
    expect(wallTime(winter, 'America/Los_Angeles')).toBe('2026-01-15T04:00');
  });

  it.each(['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Etc/UTC'])(
    'comes back from the picker as it went in, in %s, also in the days when clocks change',
    (tz) => {
      const start = Date.parse('2026-03-01T00:30:00Z') / 1_000;
      const hours = Array.from({ length: 24 * 40 }, (_, hour) => start + hour * 3_600);
      const strange = hours.filter((seconds) => {
        const wall = wallTime(seconds, tz);
        return wallTime(secondsAt(wall, tz), tz) !== wall;
      });
      expect(strange).toEqual([]);
    },
  );
});
