import { quote } from '../../check.ts';
import type { Education } from '../../dossier.ts';
import { monthsBetween } from '../../read/month.ts';
import { sameSchool } from '../../read/organisation.ts';
import type { Evidence } from '../../report.ts';
import type { History } from './_histories.ts';
import { studyText } from './_job-spans.ts';

/** Months by which two dates of one degree may differ (proposal of the catalogue, RH-08). */
const monthsApart = 6;

/** Schools or their dates that two sources give differently, quoted from both; empty where they agree. */
export function studyDifferences(base: History<Education> | undefined, all: History<Education>): readonly Evidence[] {
  if (!base) return [];
  const unread = unreadSchools(base, all);
  const other = { ...all, entries: all.entries.filter((study) => !unread.includes(study.school)) };
  if (other.entries.length === 0) return [];
  const isCommon = base.entries.some((a) => other.entries.some((b) => sameSchool(a.school, b.school)));
  const pairs = base.entries.flatMap((a) => other.entries.map((b) => [a, b] as const));
  if (!isCommon) return quoted(base, base.entries, other, other.entries, 'no school in common');
  return [
    ...pairs
      .filter(([a, b]) => !sameSchool(a.school, b.school) && isOneDegree(a, b) && !isElsewhereToo(a, b, base, other))
      .flatMap(([a, b]) => quoted(base, [a], other, [b], 'the same degree, another school')),
    ...other.entries.flatMap((study) => dateDifference(study, base, other)),
  ];
}

/** Schools in a script in which none of the other place's stands, and that no reading of theirs meets: these may be the same. */
export function unreadSchools(base: History<Education> | undefined, other: History<Education>): readonly string[] {
  const ours = base?.entries.map((study) => study.school) ?? [];
  return other.entries
    .map((study) => study.school)
    .filter((school) => !ours.some((one) => sameSchool(one, school) || isLatin(one) === isLatin(school)));
}

const isLatin = (text: string): boolean => /^[^\p{L}]*\p{Script=Latin}/u.test(text);

/** Dates of one study, of which a source may leave out the degree; one that fits is enough where a school gave two. */
function dateDifference(study: Education, base: History<Education>, other: History<Education>): readonly Evidence[] {
  const ours = base.entries.filter(
    (one) => sameSchool(one.school, study.school) && (!one.degree || !study.degree || isOneDegree(one, study)),
  );
  const apart = ours.map((one) => farApart(one, study));
  const [first = ''] = apart;
  return apart.includes('') || first === '' ? [] : quoted(base, ours, other, [study], first);
}

function quoted(
  base: History<Education>,
  ours: readonly Education[],
  other: History<Education>,
  theirs: readonly Education[],
  note: string,
): readonly Evidence[] {
  const told = (studies: readonly Education[]): string => studies.map(studyText).join('; ');
  return [quote(base.source, 'education', told(ours)), quote(other.source, 'education', told(theirs), note)];
}

/** Two bachelor's degrees of two schools, both named in both places, are two degrees. */
function isElsewhereToo(a: Education, b: Education, base: History<Education>, other: History<Education>): boolean {
  const holds = (history: History<Education>, study: Education): boolean =>
    history.entries.some((one) => sameSchool(one.school, study.school));
  return holds(other, a) || holds(base, b);
}

function isOneDegree(a: Education, b: Education): boolean {
  return a.degree !== undefined && b.degree !== undefined && levelOf(a.degree) === levelOf(b.degree);
}

/** "BSc Statistics", "B.Sc." and "Bachelor of Science" are of one level; other degrees are told by their first word. */
function levelOf(degree: string): string {
  const text = degree.normalize('NFKC').toLowerCase().replace(/\./g, '').trim();
  if (/^(?:bachelor|bachiller|baccal|laurea|licen[cs]|b(?:a|sc|s|eng|tech|com|ed|fa|ba)\b)/.test(text))
    return 'bachelor';
  if (/^(?:master|maest|mestr|magist|m(?:a|sc|s|eng|ed|phil|res|fa|ba)\b|llm\b)/.test(text)) return 'master';
  if (/^(?:doctor|dr\b|phd\b|dphil\b)/.test(text)) return 'doctor';
  return text.split(/\s+/)[0] ?? '';
}

function farApart(a: Education, b: Education): string {
  return (['start', 'end'] as const)
    .flatMap((edge) => {
      const [ours, theirs] = [a[edge], b[edge]];
      const months =
        ours === undefined || theirs === undefined ? undefined : monthsBetween(String(ours), String(theirs));
      return months !== undefined && months > monthsApart ? [`${edge} ${months} months apart`] : [];
    })
    .join(', ');
}
