import type { KnownBlock, TableBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { matrixReasons } from '../../engine/matrix/reasons.ts';
import type { MatrixCell, MatrixRow } from '../../engine/report.ts';
import { masked } from '../mask.ts';
import { clip, line, plain, words } from '../text.ts';

/** Slack's table: 20 columns, 100 rows, about 10,000 characters together. */
const mostColumns = 8;
const mostReasons = 15;

const stateWord: Readonly<Record<MatrixCell['state'], string>> = {
  same: 'same',
  explained: 'explained',
  conflicting: 'differs',
  not_given: '–',
};

/** Fact by source, as a table; columns and rows without any value are left out and counted. */
export function matrixMessage(file: CaseFile): KnownBlock[] {
  const rows = file.report.matrix.filter((row) => row.cells.some((cell) => cell.state !== 'not_given'));
  const sources = columnsOf(rows);
  const shown = sources.slice(0, mostColumns);
  if (rows.length === 0) return [{ type: 'section', text: plain('Nothing to compare across sources yet.', 3_000) }];
  const left = sources.length - shown.length;
  return [
    { type: 'section', text: plain('What each source states, against one value a row', 3_000) },
    tableOf(rows, shown),
    ...reasonLines(file),
    ...(left > 0
      ? [
          {
            type: 'context' as const,
            elements: [plain(`${left} more sources are not shown here: ${sources.slice(mostColumns).join(', ')}`, 500)],
          },
        ]
      : []),
  ];
}

/** Why cells differ or are explained; the table has no room for it. */
function reasonLines(file: CaseFile): KnownBlock[] {
  const reasons = matrixReasons(file.report);
  if (reasons.length === 0) return [];
  const left = reasons.length - mostReasons;
  const lines = reasons
    .slice(0, mostReasons)
    .map(({ fact, source, state, reason }) =>
      line(
        words(`• ${fact.replaceAll('_', ' ')}, ${source}`, { bold: true }),
        words(` ${stateWord[state]}: ${clip(reason, 200)}`),
      ),
    );
  return [{ type: 'rich_text', elements: [...lines, ...(left > 0 ? [line(words(`and ${left} more`))] : [])] }];
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
  const header = ['fact', ...sources].map((text) => raw(text.replaceAll('_', ' ').replace('events:', '')));
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
  const value = cell.value ? `: ${clip(masked(row.fact, cell.value), 60)}` : '';
  return `${cell.state === 'not_given' ? 'cannot be compared' : stateWord[cell.state]}${value}`;
}
