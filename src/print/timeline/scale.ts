/** A stretch of the axis that is drawn to scale. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly left: number;
  readonly right: number;
}

export interface Scale {
  readonly segments: readonly Segment[];
  /** Pixel of a time; a time within a folded gap stands at its middle. */
  readonly x: (time: number) => number;
}

export const dayMs = 86_400_000;
/** Pixels that a folded gap takes. */
const gapWidth = 46;
/** Least pixels of a segment, so that its date can stand under it. */
const leastWidth = 92;
/** A gap is folded when it is this many times the rest of what it parts, and at least two days. */
const foldShare = 0.12;

/** One straight scale from the first to the last time. */
export function straightScale(from: number, to: number, left: number, right: number): Scale {
  return scaleOf([{ from, to: Math.max(to, from + dayMs), left, right }]);
}

/** Times that lie close together are drawn to scale; the long gaps between are folded to one width. */
export function foldedScale(times: readonly number[], left: number, right: number): Scale {
  const groups = groupsOf(
    [...times].sort((a, b) => a - b),
    Math.floor((right - left + gapWidth) / (leastWidth + gapWidth)),
  );
  const free = right - left - gapWidth * (groups.length - 1) - leastWidth * groups.length;
  const whole = groups.reduce((sum, group) => sum + Math.sqrt(group.to - group.from), 0);
  let at = left;
  const segments = groups.map((group) => {
    const share = whole === 0 ? 1 / groups.length : Math.sqrt(group.to - group.from) / whole;
    const width = leastWidth + Math.max(0, free) * share;
    const segment = { ...group, left: at, right: at + width };
    at += width + gapWidth;
    return segment;
  });
  return scaleOf(segments);
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** At most as many as have room: then only the longest gaps are folded. */
function groupsOf(times: readonly number[], most: number): readonly Group[] {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const gaps = times
    .slice(1)
    .map((time, at) => ({ at: at + 1, length: time - (times[at] ?? time) }))
    .filter((gap) => gap.length > Math.max(2 * dayMs, (last - first) * foldShare));
  const cuts = gaps
    .sort((a, b) => b.length - a.length)
    .slice(0, Math.max(0, most - 1))
    .map((gap) => gap.at)
    .sort((a, b) => a - b);
  return [0, ...cuts].map((start, at) => {
    const end = (cuts[at] ?? times.length) - 1;
    return padded(times[start] ?? first, times[end] ?? last);
  });
}

/** From the day's beginning to the end of the last day. */
function padded(from: number, to: number): Group {
  return { from: Math.floor(from / dayMs) * dayMs, to: (Math.floor(to / dayMs) + 1) * dayMs };
}

function scaleOf(segments: readonly Segment[]): Scale {
  const x = (time: number): number => {
    const own = segments.find((one) => time >= one.from && time <= one.to);
    if (own) return own.left + ((time - own.from) / (own.to - own.from)) * (own.right - own.left);
    const before = segments.findLast((one) => one.to < time);
    const after = segments.find((one) => one.from > time);
    if (before && after) return (before.right + after.left) / 2;
    return before?.right ?? after?.left ?? 0;
  };
  return { segments, x };
}
