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
export function studyDifferences(base: History, other: History): readonly Evidence[] {
  if (base.education.length === 0 || other.education.length === 0) return [];
  const isCommon = base.education.some((a) => other.education.some((b) => sameSchool(a.school, b.school)));
  const pairs = base.education.flatMap((a) => other.education.map((b) => [a, b] as const));
  if (!isCommon) return quoted(base, base.education, other, other.education, 'no school in common');
  return [
    ...pairs
      .filter(([a, b]) => !sameSchool(a.school, b.school) && isOneDegree(a, b) && !isElsewhereToo(a, b, base, other))
      .flatMap(([a, b]) => quoted(base, [a], other, [b], 'the same degree, another school')),
    ...pairs
      .filter(([a, b]) => sameSchool(a.school, b.school) && isOneDegree(a, b))
      .flatMap(([a, b]) => {
        const apart = farApart(a, b);
        return apart === '' ? [] : quoted(base, [a], other, [b], apart);
      }),
  ];
}

function quoted(
  base: History,
  ours: readonly Education[],
  other: History,
  theirs: readonly Education[],
  note: string,
): readonly Evidence[] {
  const told = (studies: readonly Education[]): string => studies.map(studyText).join('; ');
  return [quote(base.source, 'education', told(ours)), quote(other.source, 'education', told(theirs), note)];
}

/** Two bachelor's degrees of two schools, both named in both places, are two degrees. */
function isElsewhereToo(a: Education, b: Education, base: History, other: History): boolean {
  const holds = (history: History, study: Education): boolean =>
    history.education.some((one) => sameSchool(one.school, study.school));
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
