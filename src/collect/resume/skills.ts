import { fold } from '../../engine/read/fold.ts';
import type { Section } from './section.ts';

export interface Skill {
  readonly name: string;
  /** Only if stated. */
  readonly years?: number;
}

const years =
  /[([–—:-]?\s*\b(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(?:years?|yrs?|jahren?|jahre|ans?|años?|anos?|anni|lat|lata|jaar|лет|года|год|년|年)(?![\p{L}])(?:\s*(?:of )?experience)?\s*[)\]]?/iu;
/** What somebody speaks is no skill that a rule may read. */
const spoken = /^(spoken )?(languages?|sprachen|langues|idiomas|lingue|talen|jezyki|yazyki|diller|sprog|sprak|kielet)$/;
/** "Languages: Go, Rust" are skills all the same. */
const programming =
  /(^|[\s,;(])(go|rust|python|java|javascript|typescript|ruby|php|kotlin|swift|scala|sql|bash|perl|haskell|elixir|erlang|lua|julia|c|c\+\+|c#|\.net|r|matlab|cobol|fortran|dart|html|css)(?=$|[\s,;()])/i;
const longestSkill = 60;
const mostWords = 6;
const mostSkills = 200;

/** Skills that a skills section lists, each once, with years only where they are stated beside the skill. */
export function skillsIn(sections: readonly Section[]): readonly Skill[] {
  const lines = sections.filter((section) => section.kind === 'skills').flatMap((section) => section.lines);
  const skills = lines.flatMap((line) => itemsOf(line.text)).flatMap((item) => skillOf(item) ?? []);
  const names = skills.map((skill) => skill.name.toLowerCase());
  return skills.filter((skill, at) => names.indexOf(skill.name.toLowerCase()) === at).slice(0, mostSkills);
}

function itemsOf(text: string): readonly string[] {
  const [, label, rest] = /^([^:：,;]{2,40})[:：]\s*(.+)$/u.exec(text) ?? [];
  if (rest !== undefined && spoken.test(fold(label ?? '')) && !programming.test(rest)) return [];
  const isAboutLabel = rest !== undefined && /^\p{N}/u.test(rest);
  return (rest !== undefined && !isAboutLabel ? rest : text).split(/[,;•·|、，]|\s{3,}/u);
}

function skillOf(item: string): Skill | undefined {
  const stated = years.exec(item)?.[1]?.replace(',', '.');
  const name = item
    .replace(years, ' ')
    .replace(/^[\s:–—-]+|[\s:–—.-]+$/gu, '')
    .replace(/\s+/g, ' ');
  if (!/\p{L}/u.test(name) || name.length > longestSkill || name.split(' ').length > mostWords) return undefined;
  return stated !== undefined && Number(stated) <= 60 ? { name, years: Number(stated) } : { name };
}
