import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';

const { resolve } = createRequire(import.meta.url);

/** DejaVu Sans: Latin, Greek, Cyrillic, Arabic, Hebrew letters. Licence: Bitstream Vera, in the package. */
export const regularFont = resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
export const boldFont = resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
export const fontFamily = 'DejaVu Sans';

/** What stands around letters that the font has not: their sounds in Latin letters. */
export const soundMarks = ['⟨', '⟩'] as const;
export const soundNote = `${soundMarks.join('…')}: written in letters that the font of this paper does not have, given here by their Latin transcription.`;

let drawn: ReadonlySet<number> | undefined;

/** The text as the font can draw it: other letters by their Latin transcription between marks, never as empty boxes. */
export function drawable(text: string): string {
  drawn ??= codePointsOf(readFileSync(regularFont));
  const letters = drawn;
  const plain = text.replace(/(?![\n\t])\p{Cc}|\p{Cf}/gu, '');
  if ([...plain].every((letter) => isDrawn(letter, letters))) return plain;
  const runs: { isDrawn: boolean; text: string }[] = [];
  for (const letter of plain) {
    const known = isDrawn(letter, letters);
    const last = runs.at(-1);
    if (last && last.isDrawn === known) last.text += letter;
    else runs.push({ isDrawn: known, text: letter });
  }
  const [open, close] = soundMarks;
  return runs.map((run) => (run.isDrawn ? run.text : `${open}${anyAscii(run.text).trim() || '?'}${close}`)).join('');
}

/** Whether anything in a text had to be transcribed. */
export function isTranscribed(text: string): boolean {
  return drawable(text) !== text && drawable(text).includes(soundMarks[0]);
}

function isDrawn(letter: string, letters: ReadonlySet<number>): boolean {
  return letter === '\n' || letter === '\t' || letters.has(letter.codePointAt(0) ?? 0);
}

/** Code points of a TrueType font's Windows table (format 4, the basic plane): https://learn.microsoft.com/typography/opentype/spec/cmap */
function codePointsOf(font: Buffer): ReadonlySet<number> {
  const table = cmapStart(font);
  const half = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + half];
  const points = new Set<number>();
  for (let at = 0; at < half; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    for (let point = start; point <= end && point !== 0xffff; point++) {
      if (glyphOf(font, table, half, at, point) !== 0) points.add(point);
    }
  }
  return points;
}

function cmapStart(font: Buffer): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  const cmap = font.readUInt32BE((entry ?? 0) + 8);
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + 4 + at * 8);
  const formats = records.map((at) => cmap + font.readUInt32BE(at + 4));
  return formats.find((at) => font.readUInt16BE(at) === 4) ?? cmap;
}

function glyphOf(font: Buffer, table: number, half: number, at: number, point: number): number {
  const start = font.readUInt16BE(table + 16 + half + at);
  const delta = font.readUInt16BE(table + 16 + half * 2 + at);
  const offsets = table + 16 + half * 3 + at;
  const offset = font.readUInt16BE(offsets);
  if (offset === 0) return (point + delta) & 0xffff;
  const glyph = font.readUInt16BE(offsets + offset + (point - start) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
