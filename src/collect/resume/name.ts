import { headingIn } from './section.ts';
import type { TextLine } from './text-lines.ts';
import { jobLikeness, studyLikeness } from './words.ts';

const label =
  /^(?:full name|name|vor- und nachname|nom(?: complet)?|nombre(?: completo)?|nome(?: completo)?|naam|imię i nazwisko|имя|фио|ad soyad|姓名|氏名|이름|성명)\s*[:：]\s*(.+)$/iu;
const notName =
  /curriculum|vitae|resume|résumé|lebenslauf|履歴書|职务|简历|이력서|резюме|\bcv\b|confidential|page \d/iu;

/** Lines at the top among which the name stands. */
const topLines = 4;

/** The name where a line at the top holds nothing else; undefined rather than guessed. */
export function nameIn(lines: readonly TextLine[]): string | undefined {
  const labelled = lines
    .slice(0, 20)
    .map((line) => label.exec(line.text)?.[1]?.trim())
    .find((one) => one !== undefined);
  if (labelled !== undefined && isName(labelled)) return withoutPronouns(labelled);
  for (const { text } of lines.slice(0, topLines)) {
    if (notName.test(text)) continue;
    const first = withoutPronouns(text.split(/\s*[|•·]\s*|\s+[–—-]\s+|,/u)[0] ?? '');
    return isName(first) && headingIn(text).kind === undefined ? first : undefined;
  }
  return undefined;
}

/** Letters only, one to five words, and no word of an office, an employer or a school. */
function isName(text: string): boolean {
  const plain = withoutPronouns(text);
  const words = plain.split(' ');
  const isScript = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(
    plain.replace(/\s/g, ''),
  );
  const isLetters = /^[\p{L}\p{M}'’.\-\s()]+$/u.test(plain) && plain.length <= 60;
  if (!isLetters || (!isScript && (words.length < 2 || words.length > 6))) return false;
  const [job, study] = [jobLikeness(plain), studyLikeness(plain)];
  return job.what + job.where + study.where === 0 && words.every((word) => !/^\p{Ll}{6,}/u.test(word));
}

/** How somebody is spoken of is nothing that is kept. */
function withoutPronouns(text: string): string {
  return text
    .replace(/\((?:she|he|they|ze|xe|sie|er|ella|él|elle|il)\b[^)]*\)/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
