import type { Education, Job, SourceOf } from '../engine/dossier.ts';
import { emailsIn, linksIn, type ProposedLink, phonesIn, type Unread } from './resume/contacts.ts';
import { datedText } from './resume/dated-line.ts';
import { entriesIn, type ResumeEntry } from './resume/entry.ts';
import { nameIn } from './resume/name.ts';
import { type Section, type SectionKind, sectionsOf } from './resume/section.ts';
import { type Skill, skillsIn } from './resume/skills.ts';
import { textLines } from './resume/text-lines.ts';
import { jobLikeness, studyLikeness } from './resume/words.ts';

export interface Proposed<T> {
  readonly value: T;
  /** Line of the text where its dates stand, from 1. */
  readonly line: number;
}

/** What was found in a text, for a person to confirm: nothing of it is known before. */
export interface ResumeProposal {
  /** Only where a line at the top holds nothing but a name. */
  readonly name?: string | undefined;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly links: readonly ProposedLink[];
  readonly jobs: readonly Proposed<Job>[];
  readonly education: readonly Proposed<Education>[];
  readonly skills: readonly Skill[];
  /** Lines that look like something and could not be read, each with what is lacking. */
  readonly unread: readonly Unread[];
}

export interface ResumeOptions {
  /** ISO 3166-1 alpha-2, for telephone numbers without a country code. */
  readonly country?: string | undefined;
}

/** Longer texts are cut, in UTF-16 units: the dossier's own limit for a résumé's text. */
const longestText = 200_000;

/** Reads the text of a résumé or a profile as people paste it, in many languages. Deterministic; nothing leaves the process. */
export function readResumeText(text: string, options: ResumeOptions = {}): ResumeProposal {
  const lines = textLines(text.slice(0, longestText));
  const all = sectionsOf(lines);
  const name = nameIn(all[0]?.lines ?? []);
  const sections = name === undefined ? all : all.map((section) => withoutName(section, name));
  const { phones, unread } = phonesIn(lines, options.country);
  const jobs = jobEntries(sections);
  const studies = studyEntries(sections);
  const nameless = [...jobs, ...studies].filter((entry) => entry.where === undefined);
  return {
    name,
    emails: emailsIn(lines),
    phones,
    links: linksIn(lines),
    jobs: jobs.flatMap(jobOf),
    education: studies.flatMap(studyOf),
    skills: skillsIn(sections),
    unread: [...unread, ...nameless.map((entry) => unreadEntry(entry, textAt(lines, entry.line)))].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

/** The proposal as fields of a `resume` source, without its id; the links have no place there. */
export function resumeFields(proposal: ResumeProposal): Omit<SourceOf<'resume'>, 'id' | 'kind'> {
  const { name, emails, phones, jobs, education, skills } = proposal;
  return {
    ...(name && { name }),
    ...(emails.length > 0 && { email: [...emails] }),
    ...(phones.length > 0 && { phone: [...phones] }),
    ...(jobs.length > 0 && { jobs: jobs.map((one) => one.value) }),
    ...(education.length > 0 && { education: education.map((one) => one.value) }),
    ...(skills.length > 0 && { skills: skills.map((one) => ({ ...one })) }),
  };
}

/** Where no heading parts it from the jobs, the name would be taken for an employer. */
function withoutName(section: Section, name: string): Section {
  if (section.kind !== 'start') return section;
  return { ...section, lines: section.lines.filter((line) => !line.text.startsWith(name) || datedText(line.text)) };
}

/** Under a heading for jobs; where there is none, wherever dates stand that no other heading claims. */
function jobEntries(sections: readonly Section[]): readonly ResumeEntry[] {
  const own = sections.filter((section) => section.kind === 'experience');
  if (own.length > 0) return own.flatMap((section) => entriesIn(section.lines, jobLikeness));
  return startEntries(sections).filter((entry) => !isStudy(entry));
}

function studyEntries(sections: readonly Section[]): readonly ResumeEntry[] {
  const own = sections.filter((section) => section.kind === 'education');
  if (own.length > 0) {
    return own.flatMap((section) => [...entriesIn(section.lines, studyLikeness), ...undated(section)]);
  }
  return hasSection(sections, 'experience') ? [] : startEntries(sections).filter(isStudy);
}

function startEntries(sections: readonly Section[]): readonly ResumeEntry[] {
  return sections.filter((section) => section.kind === 'start').flatMap(({ lines }) => entriesIn(lines, jobLikeness));
}

function isStudy({ where = '', what = '' }: ResumeEntry): boolean {
  const [school, degree] = [studyLikeness(where), studyLikeness(what)];
  return school.where > 0 && (degree.what > 0 || what === '') && jobLikeness(what).what === 0;
}

function hasSection(sections: readonly Section[], kind: SectionKind): boolean {
  return sections.some((section) => section.kind === kind);
}

/** Schools of a section that states no dates at all. */
function undated(section: Section): readonly ResumeEntry[] {
  if (entriesIn(section.lines, studyLikeness).length > 0) return [];
  return section.lines
    .map((line, at) => ({ line, next: section.lines[at + 1], before: section.lines[at - 1] }))
    .filter(({ line }) => studyLikeness(line.text).where > 0 && line.text.length <= 120)
    .map(({ line, next, before }) => {
      const what = [next, before].find(
        (one) => one && studyLikeness(one.text).what > 0 && studyLikeness(one.text).where === 0,
      );
      return { line: line.line, where: line.text, what: what?.text, terms: {} };
    });
}

function jobOf({ line, start, end, where, what, terms }: ResumeEntry): readonly Proposed<Job>[] {
  if (where === undefined) return [];
  const value = {
    employer: where,
    ...(what && { title: what }),
    ...(start && { start }),
    ...(end && { end }),
    ...terms,
  };
  return [{ line, value }];
}

/** A single year is the year of the degree. */
function studyOf({ line, start, end, where, what }: ResumeEntry): readonly Proposed<Education>[] {
  if (where === undefined) return [];
  const when = end === undefined ? { end: start } : { start, end: end === 'present' ? undefined : end };
  const value = {
    school: where,
    ...(what && { degree: what }),
    ...(when.start && { start: when.start }),
    ...(when.end && { end: when.end }),
  };
  return [{ line, value }];
}

function textAt(lines: readonly { readonly line: number; readonly text: string }[], line: number): string {
  return lines.find((one) => one.line === line)?.text ?? '';
}

function unreadEntry({ line, what }: ResumeEntry, text: string): Unread {
  return {
    line,
    text: what === undefined ? text : `${what}: ${text}`,
    why: 'has dates, but no employer or school was found beside them',
  };
}
