import { type DatedText, datedText } from './dated-line.ts';
import { isPlace, type Parts, partsOf } from './part.ts';
import { isDuration, type JobTerms } from './terms.ts';
import type { TextLine } from './text-lines.ts';
import type { Likeness } from './words.ts';

/** One job or study as its lines give it. */
export interface ResumeEntry {
  readonly line: number;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Employer or school. */
  readonly where?: string | undefined;
  /** Title or degree. */
  readonly what?: string | undefined;
  readonly terms: JobTerms;
}

export type Judge = (text: string) => Likeness;

/** What is written on the lines of one entry, in the order of the text. */
interface Heads {
  readonly names: readonly string[];
  readonly terms: JobTerms;
  readonly selfEmployed: string | undefined;
  /** One line gave all names: there a title mostly stands before its employer. */
  readonly isOneLine: boolean;
  /** Behind the dates, as in `2020 – 2021 | Employer | Title`. */
  readonly isAfterDates: boolean;
}

interface Anchor {
  readonly at: number;
  readonly dated: DatedText;
}

/** Words of a line beside its dates beyond which it is a sentence that mentions a year. */
const mostWordsBeside = 14;
/** Lines of names above or below the dates. */
const mostHeadLines = 2;

/** Jobs or studies of a section: wherever dates stand, the names beside, above or below them. */
export function entriesIn(lines: readonly TextLine[], judge: Judge): readonly ResumeEntry[] {
  const anchors = lines.flatMap((line, at): readonly Anchor[] => {
    const dated = datedText(line.text);
    return dated && isAnchor(line, dated) && !isRepeated(dated, lines[at - 1]) ? [{ at, dated }] : [];
  });
  const taken = new Set(anchors.map((anchor) => anchor.at));
  const standsBelow = anchors[0]?.at === 0;
  let group: string | undefined;
  return anchors.map(({ at, dated }) => {
    const beside = besideNames(dated, judge);
    const { heads, groupHead } = headsOf(lines, at, beside, taken, standsBelow);
    const sorted = sortedOut(heads, judge);
    const { what, where = what === undefined ? undefined : heads.selfEmployed } = sorted;
    if (groupHead) group = where;
    else if (where !== undefined && what !== undefined) group = undefined;
    const isOfGroup = group !== undefined && where !== group && (what === undefined || where === undefined);
    const named = isOfGroup ? { where: group, what: what ?? where } : { where, what };
    return { line: lines[at]?.line ?? 1, start: dated.start, end: dated.end, ...named, terms: heads.terms };
  });
}

/** Copied profiles say the dates twice, once for screen readers: "Mar 2020 to Present". */
function isRepeated({ start, end, before, after }: DatedText, above: TextLine | undefined): boolean {
  if (before !== '' || !above || (after !== '' && !isDuration(after))) return false;
  const dated = datedText(above.text);
  return dated !== undefined && dated.start === start && dated.end === end;
}

/** A sentence that mentions a year is no job, and neither is a bullet without a whole range. */
function isAnchor(line: TextLine, { before, after, start, end }: DatedText): boolean {
  const beside = `${before} ${after}`.trim();
  if (beside === '') return true;
  const isRange = start !== undefined && end !== undefined;
  if (/[.!?]$/.test(beside) && !/\b(inc|ltd|co|corp|llc|s\.?a|b\.?v|gmbh)\.$/i.test(beside)) return false;
  if (beside.split(/\s+/).length > mostWordsBeside || /^\p{Ll}/u.test(before)) return false;
  return isRange || (!line.isBullet && isHeldByMark(line.text, before));
}

/** A single date beside names is held to them by a mark: "Engineer, Larch Labs (2013)", "2013: Diploma, …". */
function isHeldByMark(text: string, before: string): boolean {
  if (before === '') return /^[\p{N}./-]{4,10}\s*[:：|\t–—]/u.test(text);
  return /[|\t•·(]|\s[–—-]\s|,\s*[\p{L}.]*\s*[\p{N}./-]{4,10}\)?$/u.test(text);
}

interface Beside extends Parts {
  readonly isAfterDates: boolean;
}

function besideNames({ before, after }: DatedText, judge: Judge): Beside {
  const [first, second] = [partsOf(before, true), partsOf(after, true)];
  const names = joined([...first.names, ...second.names], judge);
  return {
    names,
    terms: { ...first.terms, ...second.terms },
    hasDuration: first.hasDuration || second.hasDuration,
    selfEmployed: first.selfEmployed ?? second.selfEmployed,
    isAfterDates: first.names.length === 0,
  };
}

/** "VP, Engineering" is one title: two parts that both look like what, and neither like where. */
function joined(names: readonly string[], judge: Judge): readonly string[] {
  const [first = '', second = ''] = names;
  if (names.length !== 2) return names;
  const [a, b] = [judge(first), judge(second)];
  return a.what > 0 && b.what > 0 && a.where === 0 && b.where === 0 ? [`${first}, ${second}`] : names;
}

function headsOf(
  lines: readonly TextLine[],
  at: number,
  beside: Beside,
  taken: Set<number>,
  standsBelow: boolean,
): { readonly heads: Heads; readonly groupHead: boolean } {
  const { names, terms, selfEmployed, isAfterDates } = beside;
  const own = { names, terms, selfEmployed, isOneLine: true, isAfterDates };
  if (beside.names.length >= 2) return { heads: own, groupHead: false };
  const most = mostHeadLines - beside.names.length;
  const above = standsBelow ? [] : linesAbove(lines, at, taken);
  const isBelow = above.length === 0;
  const used = isBelow ? linesBelow(lines, at, taken, most) : above;
  const parts = used.map((index) => ({
    index,
    parts: partsOf(lines[index]?.text ?? '', beside.names.length === 0 && used.length === 1),
  }));
  const named = parts.filter((one) => one.parts.names.length > 0);
  const kept = isBelow ? named.slice(0, most) : named.slice(-most);
  for (const { index } of kept) taken.add(index);
  const found = kept.flatMap((one) => (used.length === 1 ? one.parts.names.slice(0, 2) : [one.parts.names.join(', ')]));
  const hasGroup = parts.some((one) => one.parts.names.length === 0 && one.parts.hasDuration);
  return {
    heads: {
      names: isBelow ? [...beside.names, ...found] : [...found, ...beside.names],
      terms: Object.assign({}, ...parts.map((one) => one.parts.terms), beside.terms),
      selfEmployed: [beside, ...parts.map((one) => one.parts)].find((one) => one.selfEmployed)?.selfEmployed,
      isOneLine: kept.length === 1 && beside.names.length === 0,
      isAfterDates: false,
    },
    groupHead: hasGroup && kept.length + beside.names.length >= 2,
  };
}

/** Up to a gap, another entry, or a line that describes. The group's own line of terms stands between two names. */
function linesAbove(lines: readonly TextLine[], at: number, taken: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && found.length <= mostHeadLines; index--) {
    const [line, below] = [lines[index], lines[index + 1]];
    if (!line || !below || below.isAfterGap || taken.has(index) || describes(line)) break;
    if (!isPlace(line.text.split(/\s*·\s*/)[0] ?? '')) found.unshift(index);
  }
  return found;
}

function linesBelow(
  lines: readonly TextLine[],
  at: number,
  taken: ReadonlySet<number>,
  most: number,
): readonly number[] {
  const found: number[] = [];
  for (let index = at + 1; index < lines.length && found.length < most; index++) {
    const line = lines[index];
    if (!line || line.isAfterGap || taken.has(index) || describes(line)) break;
    if (!isPlace(line.text)) found.push(index);
  }
  return found;
}

function describes({ text, isBullet }: TextLine): boolean {
  const isSentence = /[.;:!?。]$/u.test(text) && !/\b(inc|ltd|co|corp|llc|s\.?a|b\.?v)\.$/i.test(text);
  return isBullet || isSentence || text.length > 90 || /^\p{Ll}/u.test(text) || text.split(/\s+/).length > 12;
}

/** Which of two names is the employer: by what they look like, else by where they stand. */
function sortedOut(
  { names, isOneLine, isAfterDates }: Heads,
  judge: Judge,
): { readonly where?: string; readonly what?: string } {
  if (names.length === 0) return {};
  const judged = names.map((name) => ({ name, lean: judge(name).where - judge(name).what }));
  const [first, second] = judged;
  if (!first) return {};
  if (!second) return first.lean < 0 ? { what: first.name } : { where: first.name };
  const most = judged.reduce((best, one) => (one.lean > best.lean ? one : best));
  const least = judged.reduce((best, one) => (one.lean < best.lean ? one : best));
  if (most.lean !== least.lean) return { where: most.name, what: least.name };
  const isWhatFirst = isOneLine && !isAfterDates;
  return isWhatFirst ? { what: first.name, where: second.name } : { where: first.name, what: second.name };
}
