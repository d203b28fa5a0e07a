import type { Band } from '../timeline.ts';
import { type Lane, lanes, laneTitles } from './happening.ts';
import type { Happening } from './model.ts';
import { dayMs, foldedScale, type Scale } from './scale.ts';
import type { Frame } from './stretch-band.ts';
import { circleAt, ink, lineAt, rectAt, textAt, textWidth } from './svg.ts';
import { dayTicks } from './ticks.ts';

const colours: Readonly<Record<Lane, string>> = {
  steps: '#1d7a5f',
  contact: '#b0652a',
  'sign-ins': '#2c6fbb',
  deliveries: '#7d4fa3',
  money: '#a33b5d',
};
/** Pixels on the left for the names of rows. */
const nameWidth = 300;
const rowHeight = 28;
const mostRows = 40;
const labelSize = 11;

interface Row {
  readonly lane: Lane;
  readonly name: string;
  readonly all: readonly Happening[];
}

/** What happened, one row a kind; sign-ins one row a country and network. */
export function happeningBand(happenings: readonly Happening[], { left, right, top }: Frame): Band {
  const head = textAt(left, top + 18, 'What happened', { size: 15, bold: true });
  if (happenings.length === 0) {
    return { svg: `${head}\n${textAt(left, top + 44, 'Nothing recorded.', { fill: ink.soft })}`, height: 64 };
  }
  const scale = foldedScale(
    happenings.flatMap((one) => [one.from, one.to]),
    left + nameWidth,
    right,
  );
  const all = rowsOf(happenings);
  const rows = all.slice(0, mostRows);
  const begin = top + 66;
  const bottom = begin + rows.length * rowHeight + 4;
  const more = all.length - rows.length;
  return {
    svg: [
      head,
      legend(rows, left + 160, right, top + 18),
      ...axis(scale, begin, bottom),
      ...rows.map((row, at) => drawnRow(row, scale, { left, right, top: begin + at * rowHeight }, at)),
      ...(more > 0 ? [textAt(left, bottom + 20, `and ${more} more rows, not drawn`, { size: 13 })] : []),
    ].join('\n'),
    height: bottom - top + (more > 0 ? 34 : 14),
  };
}

function rowsOf(happenings: readonly Happening[]): readonly Row[] {
  return lanes.flatMap((lane) => {
    const own = happenings.filter((one) => one.lane === lane);
    const names = [...new Set(own.map((one) => one.row))];
    return names.map((name) => ({ lane, name, all: own.filter((one) => one.row === name) }));
  });
}

function legend(rows: readonly Row[], left: number, right: number, y: number): string {
  let x = left;
  return lanes
    .filter((lane) => rows.some((row) => row.lane === lane))
    .map((lane) => {
      const title = laneTitles[lane];
      const drawn = `${circleAt(x, y - 4, 5, colours[lane])}\n${textAt(x + 10, y, title, { size: 12, most: right - x })}`;
      x += textWidth(title, 12) + 34;
      return drawn;
    })
    .join('\n');
}

/** Days above the rows; each folded gap says how long it is. */
function axis({ segments, x }: Scale, begin: number, bottom: number): readonly string[] {
  const days = segments.flatMap((segment) =>
    dayTicks(segment).flatMap((tick, at) => [
      lineAt(x(tick.time), begin - 4, x(tick.time), bottom),
      textAt(x(tick.time), begin - 10, tick.label, { size: labelSize, fill: ink.soft }),
      ...(at === 0
        ? [
            textAt(x(tick.time), begin - 25, String(new Date(tick.time).getUTCFullYear()), {
              size: labelSize,
              fill: ink.soft,
            }),
          ]
        : []),
    ]),
  );
  const gaps = segments.slice(1).map((segment, at) => {
    const before = segments[at] ?? segment;
    const middle = (before.right + segment.left) / 2;
    const length = Math.round((segment.from - before.to) / dayMs);
    return [
      rectAt(before.right + 4, begin - 4, segment.left - before.right - 8, bottom - begin + 4, ink.faint),
      textAt(middle, bottom - 6, `${length} d`, { size: 10, fill: ink.soft, anchor: 'middle' }),
    ].join('\n');
  });
  return [...days, ...gaps];
}

function drawnRow({ lane, name, all }: Row, { x }: Scale, { left, right, top }: Frame, index: number): string {
  const middle = top + rowHeight / 2;
  const count = all.length > 1 ? ` (${all.length})` : '';
  const marks = all.map((one) => {
    const [from, to] = [x(one.from), x(one.to)];
    return to - from > 6
      ? rectAt(from, middle - 5, to - from, 10, colours[lane], 4)
      : circleAt(from, middle, 6, colours[lane]);
  });
  return [
    ...(index % 2 === 0 ? [rectAt(left, top, nameWidth - 10, rowHeight, ink.faint)] : []),
    textAt(left + 6, middle + 5, `${name}${count}`, { size: 12, most: nameWidth - 22 }),
    lineAt(left + nameWidth, top + rowHeight, right, top + rowHeight, ink.faint),
    ...marks,
    ...labels(all, name, x, right).map(({ at, text }) => textAt(at, middle + 4, text, { size: labelSize })),
  ].join('\n');
}

/** Words beside a mark, where the next one leaves room for them; the row's own name is not said again. */
function labels(
  all: readonly Happening[],
  name: string,
  x: (time: number) => number,
  right: number,
): readonly { readonly at: number; readonly text: string }[] {
  return all.flatMap((one, at) => {
    const text = one.label.replace(new RegExp(`^${name.replace(/[^\p{L} ]/gu, '.')},? ?`, 'iu'), '');
    const start = x(one.to) + 9;
    const next = all[at + 1];
    const end = next ? x(next.from) - 9 : right;
    return text === '' || name.startsWith('Sign-in') || start + textWidth(text, labelSize) > end
      ? []
      : [{ at: start, text }];
  });
}
