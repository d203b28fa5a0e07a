import PDFDocument from 'pdfkit';
import { boldFont, drawable, isTranscribed, regularFont } from '../font.ts';

export interface Cell {
  readonly text: string;
  readonly bold?: boolean;
}

export type Row = readonly (string | Cell)[];

/** A4 pages that text flows onto; nothing is drawn over anything else. */
export interface Sheet {
  readonly heading: (text: string) => void;
  readonly subheading: (text: string) => void;
  readonly paragraph: (
    text: string,
    style?: { readonly soft?: boolean; readonly bold?: boolean; readonly indent?: number },
  ) => void;
  /** Columns by their share of the page's width; a row is never parted by a page unless it is longer than one. */
  readonly table: (rows: readonly Row[], shares: readonly number[]) => void;
  /** Writes the foot of every page and gives the whole file. */
  readonly finish: (foot: string) => Promise<Uint8Array>;
  /** Whether any text had letters that the font has not. */
  readonly hasTranscribed: () => boolean;
}

const margin = 50;
const footHeight = 34;
const sizes = { heading: 14, subheading: 11, text: 9.5, small: 8 } as const;
const ink = { text: '#1d1c1d', soft: '#5a5a5a', line: '#cccccc' } as const;

export function sheet(title: string, printedAt: string): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin + footHeight, left: margin, right: margin },
    bufferPages: true,
    info: { Title: drawable(title), CreationDate: new Date(printedAt), ModDate: new Date(printedAt) },
    lang: 'en',
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  doc.registerFont('regular', regularFont).registerFont('bold', boldFont);
  let transcribed = false;
  const plain = (text: string): string => {
    transcribed ||= isTranscribed(text);
    return drawable(text);
  };
  const width = doc.page.width - 2 * margin;
  const bottom = (): number => doc.page.height - margin - footHeight;
  const room = (height: number): void => {
    if (doc.y + height > bottom()) doc.addPage();
  };
  const write = (text: string, font: 'regular' | 'bold', size: number, colour: string, indent = 0): void => {
    doc.font(font).fontSize(size).fillColor(colour);
    doc.text(plain(text), margin + indent, doc.y, { width: width - indent, lineGap: 1.5 });
  };
  return {
    heading: (text) => {
      room(70);
      if (doc.y > margin) doc.moveDown(1);
      write(text, 'bold', sizes.heading, ink.text);
      doc
        .moveTo(margin, doc.y + 2)
        .lineTo(margin + width, doc.y + 2)
        .lineWidth(0.7)
        .strokeColor(ink.line)
        .stroke();
      doc.y += 8;
    },
    subheading: (text) => {
      room(48);
      doc.y += 6;
      write(text, 'bold', sizes.subheading, ink.text);
      doc.y += 2;
    },
    paragraph: (text, { soft = false, bold = false, indent = 0 } = {}) => {
      room(sizes.text * 1.5);
      write(text, bold ? 'bold' : 'regular', sizes.text, soft ? ink.soft : ink.text, indent);
      doc.y += 2;
    },
    table: (rows, shares) => {
      for (const row of rows) drawRow(doc, row, shares, { width, bottom, plain });
      doc.x = margin;
      doc.y += 4;
    },
    finish: async (foot) => {
      drawFeet(doc, plain(foot), width);
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
    hasTranscribed: () => transcribed,
  };
}

/** A sheet of which every text goes through a filter first. */
export function concealed(page: Sheet, conceal: (text: string) => string): Sheet {
  const cell = (given: string | Cell): string | Cell =>
    typeof given === 'string' ? conceal(given) : { ...given, text: conceal(given.text) };
  return {
    ...page,
    heading: (text) => page.heading(conceal(text)),
    subheading: (text) => page.subheading(conceal(text)),
    paragraph: (text, style) => page.paragraph(conceal(text), style),
    table: (rows, shares) =>
      page.table(
        rows.map((row) => row.map(cell)),
        shares,
      ),
  };
}

interface Place {
  readonly width: number;
  readonly bottom: () => number;
  readonly plain: (text: string) => string;
}

const cellGap = 10;

function drawRow(doc: PDFKit.PDFDocument, row: Row, shares: readonly number[], { width, bottom, plain }: Place): void {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const cells = row.map((cell, at) => {
    const { text, bold = false } = typeof cell === 'string' ? { text: cell } : cell;
    const before = shares.slice(0, at).reduce((sum, share) => sum + share, 0);
    const cellWidth = ((shares[at] ?? 1) / whole) * width - cellGap;
    const font = bold ? 'bold' : 'regular';
    const shown = plain(text);
    const height = doc.font(font).fontSize(sizes.text).heightOfString(shown, { width: cellWidth, lineGap: 1.5 });
    return { text: shown, font, x: margin + (before / whole) * width, width: cellWidth, height };
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  if (height > bottom() - margin) {
    stacked(doc, cells);
    return;
  }
  if (doc.y + height + 4 > bottom()) doc.addPage();
  const top = doc.y;
  for (const cell of cells) {
    doc.font(cell.font).fontSize(sizes.text).fillColor(ink.text);
    doc.text(cell.text, cell.x, top, { width: cell.width, lineGap: 1.5 });
  }
  const end = top + height + 2;
  doc
    .moveTo(margin, end)
    .lineTo(margin + width, end)
    .lineWidth(0.4)
    .strokeColor(ink.line)
    .stroke();
  doc.x = margin;
  doc.y = end + 3;
}

/** A row that is longer than a page flows from page to page, cell after cell. */
function stacked(doc: PDFKit.PDFDocument, cells: readonly { readonly text: string; readonly font: string }[]): void {
  for (const cell of cells) {
    doc.font(cell.font).fontSize(sizes.text).fillColor(ink.text);
    doc.text(cell.text, margin, doc.y, { width: doc.page.width - 2 * margin, lineGap: 1.5 });
  }
  doc.y += 4;
}

function drawFeet(doc: PDFKit.PDFDocument, foot: string, width: number): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // The foot stands below the text's own margin, where pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - margin;
    doc.font('regular').fontSize(sizes.small).fillColor(ink.soft);
    doc.text(foot, margin, y, { width: width - 80, height: 12, ellipsis: true, lineBreak: false });
    doc.text(`Page ${page - start + 1} of ${count}`, margin + width - 80, y, {
      width: 80,
      align: 'right',
      lineBreak: false,
    });
  }
}
