import type { Band } from '../timeline.ts';
import type { Stretch } from './model.ts';
import { straightScale } from './scale.ts';
import { ink, lineAt, rectAt, textAt, textWidth } from './svg.ts';
import { yearTicks } from './ticks.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const colours = { job: '#2c6fbb', school: '#8a6fb5' } as const;
const rowHeight = 30;
const barHeight = 12;
/** More rows than a person reads in one picture; what is left out is said. */
const mostRows = 40;
/** In characters. */
const longestLabel = 80;

/** Stated jobs and schools, each with its words above its bar. */
export function stretchBand(stretches: readonly Stretch[], { left, right, top }: Frame): Band {
  const head = heading(left, right, top);
  if (stretches.length === 0) {
    return { svg: `${head}\n${textAt(left, top + 44, 'None stated with dates.', { fill: ink.soft })}`, height: 70 };
  }
  const from = Math.min(...stretches.map((one) => one.from));
  const to = Math.max(...stretches.map((one) => one.to));
  const scale = straightScale(from, to, left, right);
  const shown = stretches.slice(0, mostRows);
  const rows = top + 40;
  const bottom = rows + shown.length * rowHeight + 4;
  const ticks = scale.segments.flatMap(yearTicks);
  const more = stretches.length - shown.length;
  return {
    svg: [
      head,
      ...ticks.map((tick) => lineAt(scale.x(tick.time), rows - 4, scale.x(tick.time), bottom)),
      ...shown.map((one, at) => bar(one, rows + at * rowHeight, scale.x(one.from), scale.x(one.to), left, right)),
      lineAt(left, bottom, right, bottom, ink.soft),
      ...ticks.map((tick) =>
        textAt(Math.min(Math.max(scale.x(tick.time), left + 16), right - 16), bottom + 16, tick.label, {
          size: 12,
          fill: ink.soft,
          anchor: 'middle',
        }),
      ),
      ...(more > 0 ? [textAt(left, bottom + 36, `and ${more} more, not drawn`, { size: 13 })] : []),
    ].join('\n'),
    height: bottom - top + (more > 0 ? 60 : 40),
  };
}

function heading(left: number, right: number, top: number): string {
  return [
    textAt(left, top + 18, 'Jobs and schools as stated', { size: 15, bold: true }),
    rectAt(right - 190, top + 9, 16, barHeight, colours.job, 2),
    textAt(right - 168, top + 19, 'job', { size: 12 }),
    rectAt(right - 110, top + 9, 16, barHeight, colours.school, 2),
    textAt(right - 88, top + 19, 'school', { size: 12 }),
  ].join('\n');
}

/** The words begin with the bar, or end with the picture where they would run out of it. */
function bar(one: Stretch, top: number, from: number, to: number, left: number, right: number): string {
  const words = `${shortened(one.label)} (${one.source}, ${one.stated})`;
  const width = Math.min(textWidth(words, 12), right - left);
  const x = Math.max(left, Math.min(from, right - width));
  return [
    textAt(x, top + 11, words, { size: 12, most: right - x }),
    rectAt(from, top + 15, Math.max(3, to - from), barHeight - 4, colours[one.kind], 2),
  ].join('\n');
}

/** The dates behind a long name are not cut off with it. */
function shortened(label: string): string {
  const letters = [...label];
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel).join('')}…` : label;
}
