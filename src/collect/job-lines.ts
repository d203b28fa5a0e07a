import type { Education, Job } from '../engine/dossier.ts';
import { readMonthRange } from '../engine/read/month.ts';
import { type LinesRead, readLines } from './line.ts';

type Read<T> = { readonly value: T } | { readonly error: string };
type Terms = Pick<Job, 'full_time' | 'type'>;

interface Row {
  readonly start?: string;
  readonly end?: string;
  /** As they were written. */
  readonly dates: string;
  readonly name: string;
  readonly rest: readonly string[];
}

/** Longest text of one part: the dossier's own limit for a line, in UTF-16 units. */
const longestPart = 500;

/** What the last parts of a line may say of the job. */
const terms: Readonly<Record<string, Terms>> = {
  'full time': { full_time: true },
  'part time': { full_time: false },
  employee: { type: 'employee' },
  contractor: { type: 'contractor' },
  freelance: { type: 'contractor' },
  freelancer: { type: 'contractor' },
  advisor: { type: 'advisor' },
  adviser: { type: 'advisor' },
  'own business': { type: 'own_business' },
};
/** Longest first, so that "freelancer" is not read as "freelance" with an r left over. */
const termsByLength = Object.keys(terms).sort((a, b) => b.length - a.length);
const termWords = 'full-time, part-time, employee, contractor, advisor or own business';

/** One job a line: `2020-03 – present | Employer | Title | part-time | contractor`. All after the employer may be left out; `| Employer`: without dates. */
export function readJobLines(text: string): LinesRead<Job> {
  return readLines(text, (line) => {
    const row = rowOf(line, 'employer');
    return 'error' in row ? row : jobOf(row.value);
  });
}

/** One school a line: `2006 – 2010 | School | Degree`. A single year is the year of the degree. */
export function readSchoolLines(text: string): LinesRead<Education> {
  return readLines(text, (line) => {
    const row = rowOf(line, 'school');
    return 'error' in row ? row : schoolOf(row.value);
  });
}

/** The line that reads as this job again; its contact has no place in it. */
export function jobLine(job: Job): string {
  return [
    rangeText(job.start, job.end),
    job.employer,
    ...partsBeforeTerms(job.title, job.full_time !== undefined || job.type !== undefined),
    ...(job.full_time === undefined ? [] : [job.full_time ? 'full-time' : 'part-time']),
    ...(job.type === undefined ? [] : [job.type.replace('_', ' ')]),
  ].join(' | ');
}

export function schoolLine(study: Education): string {
  return [rangeText(study.start, study.end), study.school, ...(study.degree === undefined ? [] : [study.degree])].join(
    ' | ',
  );
}

function rowOf(line: string, what: 'employer' | 'school'): Read<Row> {
  const [dates = '', name = '', ...rest] = line.split('|').map((part) => part.trim());
  const when = isDateless(dates) ? {} : rangeIn(dates);
  if (when.notUnderstood !== undefined || (!isDateless(dates) && when.start === undefined && when.end === undefined)) {
    return { error: `"${dates}" can't be read as dates. Write 2020-03 – present | ${what} | …` };
  }
  if (name === '') return { error: `the ${what} is missing after the first "|"` };
  const long = [name, ...rest].find((part) => part.length > longestPart);
  if (long !== undefined) return { error: `"${long.slice(0, 30)}…" has more than ${longestPart} characters` };
  const { start, end } = when;
  if (start !== undefined && end !== undefined && end !== 'present' && end < start.slice(0, end.length)) {
    return { error: `${end} is before ${start}` };
  }
  return { value: { ...(start && { start }), ...(end && { end }), dates, name, rest } };
}

function jobOf({ name, rest, start, end }: Row): Read<Job> {
  const when = { ...(start && { start }), ...(end && { end }) };
  const [first = '', ...more] = rest;
  const isTitle = first !== '' && !(more.length === 0 && termsIn(first));
  const said = (isTitle ? more : rest).filter(Boolean);
  const unknown = said.find((part) => !termsIn(part));
  if (unknown !== undefined) return { error: `"${unknown}" is none of ${termWords}` };
  const read: Terms = Object.assign({}, ...said.map(termsIn));
  return { value: { employer: name, ...(isTitle && { title: first }), ...when, ...read } };
}

function schoolOf({ name, rest, start, end, dates }: Row): Read<Education> {
  const [degree = ''] = rest;
  const isSingle = end === undefined && /^\d{4}(-\d\d)?$/.test(dates);
  const when = isSingle
    ? { end: start }
    : { ...(start && { start }), ...(end !== undefined && end !== 'present' && { end }) };
  return { value: { school: name, ...(degree && { degree }), ...when } };
}

/** Several words of one part are read together: "full-time contractor". */
function termsIn(part: string): Terms | undefined {
  let left = part.toLowerCase().replace(/[\s_-]+/g, ' ');
  const read: { -readonly [K in keyof Terms]: Terms[K] } = {};
  for (const word of termsByLength) {
    if (!left.includes(word)) continue;
    left = left.replace(word, '');
    Object.assign(read, terms[word]);
  }
  return /[^\s,;/·]/.test(left) || Object.keys(read).length === 0 ? undefined : read;
}

/** An empty part keeps the place of a title that is not known, so that what follows is not read as one. */
function partsBeforeTerms(title: string | undefined, hasTerms: boolean): readonly string[] {
  if (title !== undefined) return [title];
  return hasTerms ? [''] : [];
}

/** `| Employer`: the dates are not known. */
const isDateless = (dates: string): boolean => /^[-–—?]?$/.test(dates);

/** An end alone is written `– 2025`. */
function rangeIn(dates: string): Partial<ReturnType<typeof readMonthRange>> {
  const [, end] = /^[-–—]\s*(\S.*)$/.exec(dates) ?? [];
  if (end === undefined) return readMonthRange(dates);
  if (/^present$/i.test(end)) return { end: 'present' };
  const { start, notUnderstood } = readMonthRange(end);
  return { ...(start && { end: start }), ...(notUnderstood !== undefined && { notUnderstood }) };
}

function rangeText(start: string | number | undefined, end: string | number | undefined): string {
  if (start === undefined) return end === undefined ? '' : `– ${end}`;
  return end === undefined ? `${start} –` : `${start} – ${end}`;
}
