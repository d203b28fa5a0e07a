import type { Evidence, MatrixCell, MatrixRow, Report } from '../report.ts';

/** Why a cell conflicts or is explained; it names sources and checks, never a value. */
export interface CellReason {
  readonly fact: string;
  readonly source: string;
  readonly state: 'conflicting' | 'explained';
  readonly reason: string;
}

/** Signals that judge a fact, where one does. */
const signalsOf: Readonly<Record<string, readonly string[]>> = {
  name: ['ID-02', 'PY-02', 'CT-08'],
  nationality: ['ID-03'],
  work_right: ['ID-03'],
  location: ['ID-17', 'LN-01', 'TM-01'],
  education: ['RH-08'],
  job: ['RH-08'],
  address: ['SH-01'],
  payee: ['PY-04'],
};

/** The reason for every cell that conflicts or is explained, in the order of the matrix. */
export function matrixReasons(report: Pick<Report, 'matrix' | 'findings' | 'explained'>): readonly CellReason[] {
  return report.matrix.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.state === 'conflicting' || cell.state === 'explained'
        ? [{ fact: row.fact, source: cell.source, state: cell.state, reason: reasonOf(report, row, cell) }]
        : [],
    ),
  );
}

function reasonOf(report: Pick<Report, 'findings' | 'explained'>, row: MatrixRow, cell: MatrixCell): string {
  if (cell.source.startsWith('events:')) return cell.value ?? 'as the events show';
  const judges = signalsOf[row.fact] ?? [];
  const isAbout = (entry: {
    readonly signals: readonly string[];
    readonly evidence?: readonly Evidence[] | undefined;
  }) =>
    entry.signals.some((signal) => judges.includes(signal)) &&
    (entry.evidence ?? []).some((quoted) => quoted.source === cell.source);
  if (cell.state === 'explained') {
    const reason = report.explained.find(isAbout)?.reason;
    if (reason !== undefined) return reason;
    return report.findings.some(isAbout) ? 'a difference that is asked about' : 'the candidate has told us why';
  }
  const finding = report.findings.find(isAbout);
  if (finding) return finding.title;
  const compared = row.cells.find((one) => one.state === 'same' && one.source !== cell.source);
  return compared ? `it is not what "${compared.source}" states` : 'it is not what the other sources state';
}
