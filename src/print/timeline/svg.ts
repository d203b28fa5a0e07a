import { drawable, fontFamily } from '../font.ts';

export const ink = { text: '#1d1c1d', soft: '#616061', line: '#dddddd', faint: '#f4f4f4' } as const;

/** Candidate text is data: what XML would read as markup comes out as text. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Pixels; a longer text is cut with "…". */
  readonly most?: number;
}

export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 14, bold = false, fill = ink.text, anchor = 'start', most } = style;
  const shown = most === undefined ? drawable(text) : fitted(drawable(text), size * (bold ? 1.1 : 1), most);
  return `<text x="${round(x)}" y="${round(y)}" font-family="${fontFamily}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${fill}" text-anchor="${anchor}">${escapeXml(shown)}</text>`;
}

export function rectAt(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" fill="${fill}"${radius > 0 ? ` rx="${radius}"` : ''}/>`;
}

export function lineAt(x1: number, y1: number, x2: number, y2: number, stroke: string = ink.line, dash = ''): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

export function circleAt(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${fill}" fill-opacity="0.85" stroke="#ffffff"/>`;
}

/** Pixels that a text takes at most in DejaVu Sans: measured widths of its letters, rounded up by kind. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

function widthOf(letter: string): number {
  if (/[iIjl.,:;'|! ]/.test(letter)) return 0.35;
  if (/[ftr()[\]\-/]/.test(letter)) return 0.43;
  if (/[mwMW@%…⟨⟩—]/.test(letter)) return 1;
  if (/[A-ZА-ЯΑ-Ω]/.test(letter)) return 0.78;
  return letter.charCodeAt(0) < 0x0500 ? 0.64 : 0.9;
}

function fitted(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
