import type { KnownBlock, RichTextSection, TableBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { type CellReason, matrixReasons } from '../../engine/matrix/reasons.ts';
import type { MatrixCell, MatrixRow } from '../../engine/report.ts';
import { masked } from '../mask.ts';
import { clip, count, line, plain, words } from '../text.ts';

/** Slack's table: 20 columns, 100 rows, about 10,000 characters together, and its message not many more. */
const mostCharacters = 9_000;
/** More columns than this nobody reads beside each other. */
const mostColumns = 8;
const mostInCell = 40;
const mostReasons = 15;

const stateWord: Readonly<Record<MatrixCell['state'], string>> = {
  same: 'same',
  explained: 'explained',
  conflicting: 'differs',
  not_given: '–',
};

/** Fact by source, as a table; columns and rows without any value are left out, and what has no room is named. */
export function matrixMessage(file: CaseFile): KnownBlock[] {
  const rows = file.report.matrix.filter((row) => row.cells.some((cell) => cell.state !== 'not_given'));
  if (rows.length === 0) return [{ type: 'section', text: plain('Nothing to compare across sources yet.', 3_000) }];
  const sources = columnsOf(rows);
  let blocks = withColumns(file, rows, sources, mostColumns);
  for (let columns = mostColumns - 1; columns > 1 && JSON.stringify(blocks).length > mostCharacters; columns--)
    blocks = withColumns(file, rows, sources, columns);
  return blocks;
}

function withColumns(
  file: CaseFile,
  rows: readonly MatrixRow[],
  sources: readonly string[],
  most: number,
): KnownBlock[] {
  const shown = chosen(rows, sources, most);
  const left = sources.filter((source) => !shown.includes(source));
  const others = `${count(left.length, 'more source')} without room here: ${left.map(sourceName).join(', ')}`;
  return [
    { type: 'section', text: plain('What each source states, against one value a row', 3_000) },
    tableOf(rows, shown),
    ...reasonLines(file),
    ...(left.length > 0 ? [{ type: 'context' as const, elements: [plain(others, 500)] }] : []),
  ];
}

/** The first, with which others are compared, then those in which something differs; in the order in which they were entered. */
function chosen(rows: readonly MatrixRow[], sources: readonly string[], most: number): readonly string[] {
  const isTold = (source: string): boolean =>
    rows.some((row) =>
      row.cells.some((cell) => cell.source === source && (cell.state === 'conflicting' || cell.state === 'explained')),
    );
  const ranked = new Set([...sources.slice(0, 1), ...sources.filter(isTold), ...sources]);
  const first = [...ranked].slice(0, most);
  return sources.filter((source) => first.includes(source));
}

/** Why cells differ or are explained, which the table has no room for: once for all that have the same reason. */
function reasonLines(file: CaseFile): KnownBlock[] {
  const groups = new Map<string, CellReason[]>();
  for (const reason of matrixReasons(file.report)) {
    const key = `${reason.fact} ${reason.state} ${reason.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  if (groups.size === 0) return [];
  const shown = [...groups.values()].slice(0, mostReasons).map(reasonLine);
  const left = groups.size - shown.length;
  return [{ type: 'rich_text', elements: [...shown, ...(left > 0 ? [line(words(`and ${left} more`))] : [])] }];
}

function reasonLine(alike: readonly CellReason[]): RichTextSection {
  const [first] = alike;
  if (!first) return line();
  const sources = clip(alike.map(({ source }) => sourceName(source)).join(', '), 120);
  return line(
    words(`• ${first.fact.replaceAll('_', ' ')}, ${sources}`, { bold: true }),
    words(` ${stateWord[first.state]}: ${clip(first.reason, 160)}`),
  );
}

export function matrixText(file: CaseFile): string {
  const conflicting = file.report.matrix
    .flatMap((row) => row.cells)
    .filter((cell) => cell.state === 'conflicting').length;
  return `${file.key}: facts by source, ${conflicting} that differ`;
}

function columnsOf(rows: readonly MatrixRow[]): readonly string[] {
  const cells = rows[0]?.cells ?? [];
  return cells.flatMap((cell, at) => (rows.some((row) => row.cells[at]?.state !== 'not_given') ? [cell.source] : []));
}

function tableOf(rows: readonly MatrixRow[], sources: readonly string[]): TableBlock {
  const header = ['fact', ...sources.map(sourceName)].map((text) => raw(shortened(text, 30)));
  const body = rows.map((row) => [
    raw(row.fact.replaceAll('_', ' ')),
    ...sources.map((source) =>
      raw(
        cellText(
          row,
          row.cells.find((cell) => cell.source === source),
        ),
      ),
    ),
  ]);
  return { type: 'table', rows: [header, ...body] };
}

function raw(text: string): { type: 'raw_text'; text: string } {
  return { type: 'raw_text', text: text || '–' };
}

function cellText(row: MatrixRow, cell: MatrixCell | undefined): string {
  if (!cell || (cell.state === 'not_given' && !cell.value)) return stateWord.not_given;
  const value = cell.value ? `: ${shortened(masked(row.fact, cell.value), mostInCell)}` : '';
  return `${cell.state === 'not_given' ? 'cannot be compared' : stateWord[cell.state]}${value}`;
}

const sourceName = (source: string): string => source.replace('events:', '').replaceAll('_', ' ');

/** A cell has no room to say how much is left out. */
function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
