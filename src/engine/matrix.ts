import type { Dossier, Source } from './dossier.ts';
import { type Judged, rows } from './matrix/rows.ts';
import type { MatrixCell, MatrixRow } from './report.ts';
import type { Outcome } from './screen.ts';

/** Columns that no source states: the place and the hours that connections and commits suggest. */
const assessed = [
  { source: 'events:network', signal: 'LN-01' },
  { source: 'events:hours', signal: 'TM-01' },
] as const;

/** Fact by source: each cell is same, explained, conflicting or not given, against one value a row. */
export function matrixOf(dossier: Dossier, outcomes: readonly Outcome[]): MatrixRow[] {
  const columns = dossier.sources.filter((source) => source.kind !== 'reference' && source.kind !== 'agency');
  return rows.map((row) => {
    const judge = row.judge(dossier, outcomes);
    return {
      fact: row.fact,
      cells: [
        ...columns.map((source) => cellOf(source, judge(source))),
        ...assessed.map((column) =>
          row.fact === 'location' ? assessedCell(column.source, column.signal, outcomes) : notGiven(column.source),
        ),
      ],
    };
  });
}

function cellOf(source: Source, judged: Judged | undefined): MatrixCell {
  return judged ? { source: source.id, state: judged.state, value: judged.value } : notGiven(source.id);
}

const notGiven = (source: string): MatrixCell => ({ source, state: 'not_given' });

function assessedCell(source: string, signal: string, outcomes: readonly Outcome[]): MatrixCell {
  const outcome = outcomes.find((one) => signalsOf(one).includes(signal));
  if (outcome?.is === 'found') return { source, state: 'conflicting', value: outcome.finding.title };
  if (outcome?.is === 'explained') return { source, state: 'explained', value: outcome.entry.reason };
  return outcome?.is === 'clear' ? { source, state: 'same' } : notGiven(source);
}

/** A clear outcome names no signals; the two checks behind the assessed columns have fixed ids. */
const clearSignals: Readonly<Record<string, string>> = {
  'network-country-mismatch': 'LN-01',
  'night-time-commits': 'TM-01',
};

function signalsOf(outcome: Outcome): readonly string[] {
  if (outcome.is === 'clear') return [clearSignals[outcome.check] ?? ''];
  return outcome.is === 'found' ? outcome.finding.signals : outcome.entry.signals;
}
