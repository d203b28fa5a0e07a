import { dayMs, type Segment } from './scale.ts';

export interface Tick {
  readonly time: number;
  readonly label: string;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Pixels that a label of each step needs. */
const yearWidth = 52;
const dayWidth = 60;

/** First days of years, every one, second, fifth or tenth, as there is room. */
export function yearTicks({ from, to, left, right }: Segment): readonly Tick[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const room = Math.max(1, Math.floor((right - left) / yearWidth));
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= room) ?? 100;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => year % step === 0)
    .map((year) => ({ time: Date.UTC(year, 0, 1), label: String(year) }))
    .filter((tick) => tick.time >= from && tick.time <= to);
}

/** Days of one segment, as many as there is room for; the first always. */
export function dayTicks({ from, to, left, right }: Segment): readonly Tick[] {
  const days = Math.max(1, Math.round((to - from) / dayMs));
  const room = Math.max(1, Math.floor((right - left) / dayWidth));
  const step = [1, 2, 7, 14, 30, 91, 182, 365].find((one) => days / one <= room) ?? 730;
  return Array.from({ length: Math.ceil(days / step) }, (_, at) => from + at * step * dayMs).map((time) => ({
    time,
    label: dayLabel(time),
  }));
}

/** "6 Oct", as the year stands once above. */
export function dayLabel(time: number): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
}
