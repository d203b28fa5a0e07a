import { matrixReasons } from '../engine/matrix/reasons.ts';
import type { Explained, Finding, MatrixRow, NotChecked, Report } from '../engine/report.ts';
import { wrapped } from './wrap.ts';

const dispositions: Readonly<Record<Report['disposition'], string>> = {
  hold: 'On hold: something stated does not fit together and nobody has explained it yet',
  incident: 'Access exists: review today',
  needs_verification: 'Needs verification: one kind of evidence has an open question',
  proceed_with_checklist: 'Go on with the checklist',
  complete: 'Complete: every measure is closed with evidence, nothing is open',
};

/** A report as a person reads it, 100 columns wide. Found, explained, not checked and clear are equally plain to see. */
export function reportText(report: Report): string {
  const head = [report.case, report.for].filter((part) => part !== null).join(', ');
  return `${[
    `${head}, at stage ${report.stage}, as of ${report.as_of.slice(0, 10)}`,
    dispositions[report.disposition],
    ...section(
      `Found (${report.findings.length})`,
      report.findings.flatMap(findingLines),
      'Nothing that was stated contradicts itself. That closes nothing.',
    ),
    ...section(`Explained (${report.explained.length})`, report.explained.flatMap(explainedLines), 'Nothing.'),
    ...section(`Not checked (${report.not_checked.length})`, notCheckedLines(report.not_checked), 'Nothing.'),
    ...section(`Clear (${report.clear.length})`, wrapped(report.clear.map(named).join(', '), '  '), 'Nothing.'),
    ...section(
      'Checklist',
      report.checklist.flatMap((item) =>
        wrapped(`${item.state.replace('_', ' ').padEnd(15)} ${named(item.measure)}: ${item.why}`, '  ', '    '),
      ),
      '',
    ),
    ...section('What each source states', report.matrix.flatMap(rowLines), 'Nothing to compare.'),
    ...matrixReasons(report).flatMap(({ fact, source, state, reason }) =>
      wrapped(
        `${named(fact)}, ${source}, ${state === 'conflicting' ? 'differs' : 'explained'}: ${reason}`,
        '  ',
        '    ',
      ),
    ),
    ...(report.links.length > 0
      ? section(
          'Shares values with',
          report.links.map((link) => `  ${link.other}: ${link.kinds.map(named).join(', ')} (${link.strength})`),
          '',
        )
      : []),
  ].join('\n')}\n\n`;
}

const named = (id: string): string => id.replace(/[-_]/g, ' ');

function section(title: string, lines: readonly string[], empty: string): readonly string[] {
  return ['', title, ...(lines.filter(Boolean).length > 0 ? lines : wrapped(empty, '  '))];
}

function findingLines(finding: Finding): readonly string[] {
  return [
    ...wrapped(`${finding.title}  [${finding.severity}, ${finding.check}, ${finding.signals.join(' ')}]`, '  ', '    '),
    ...finding.evidence.flatMap((one) =>
      wrapped(`"${one.value}" (${one.source}, ${named(one.fact)}${one.note ? `, ${one.note}` : ''})`, '    | '),
    ),
    ...wrapped(`Ask: ${finding.question}`, '    ', '      '),
    ...wrapped(`May well be: ${finding.innocent.join('; ')}`, '    ', '      '),
    ...wrapped(`Next: ${finding.next}`, '    ', '      '),
    '',
  ];
}

function explainedLines(entry: Explained): readonly string[] {
  return wrapped(`${entry.title}: ${entry.reason} [${entry.check}, by ${entry.by}]`, '  ', '    ');
}

/** Grouped by what is lacking, so that it says what to ask for rather than forty times what is not there. */
function notCheckedLines(entries: readonly NotChecked[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const entry of entries) groups.set(entry.why, [...(groups.get(entry.why) ?? []), named(entry.check)]);
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([why, checks]) => wrapped(`${why}: ${checks.join(', ')}`, '  ', '    '));
}

const stateWords = {
  same: 'same',
  explained: 'explained',
  conflicting: 'DIFFERS',
  not_given: 'cannot be compared',
} as const;

function rowLines(row: MatrixRow): readonly string[] {
  const given = row.cells.filter((cell) => cell.state !== 'not_given' || cell.value !== undefined);
  if (given.length === 0) return [];
  const cells = given.map((cell) => `${cell.source} ${stateWords[cell.state]}${cell.value ? ` "${cell.value}"` : ''}`);
  return wrapped(`${named(row.fact)}: ${cells.join('; ')}`, '  ', '    ');
}
