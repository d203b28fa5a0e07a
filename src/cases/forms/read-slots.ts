import type { Codec } from './codec.ts';
import { linesOf } from './read-text.ts';

/** `2026-10-05T10:00-04:00 / 2026-10-05T12:00-04:00`, one slot a line. */
export const slots: Codec = {
  read: (text) => {
    const read = linesOf(text).map((row) => row.split(/\s+\/\s+|\s+to\s+/));
    const bad = read.findIndex(([start, end]) => !isMoment(start) || !isMoment(end));
    if (bad >= 0)
      return {
        error: `Line ${bad + 1}: write a start and an end with their offset, such as 2026-10-05T10:00-04:00 / 2026-10-05T12:00-04:00.`,
      };
    return { value: read.map(([start = '', end = '']) => ({ start: withSeconds(start), end: withSeconds(end) })) };
  },
  show: (value) =>
    (value as readonly { readonly start: string; readonly end: string }[])
      .map(({ start, end }) => `${start} / ${end}`)
      .join('\n'),
};

const isMoment = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);

const withSeconds = (text: string): string => text.replace(/T(\d\d:\d\d)(Z|[+-])/, 'T$1:00$2');
