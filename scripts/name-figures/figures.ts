export interface Judged {
  readonly id: string;
  readonly similarity: number;
  readonly relation: string;
  readonly same: boolean;
  readonly culture: string;
  readonly type: string;
}

export interface Measured {
  readonly area: number;
  /** Lowest similarity that at most 1% of the false pairs reach. */
  readonly threshold: number;
  readonly trueAtOnePercent: number;
}

/** Area under the ROC curve (ties count half), and recall at the threshold that lets 1% of false pairs through. */
export function measure(judged: readonly Judged[]): Measured {
  const truths = judged.filter((row) => row.same).map((row) => row.similarity);
  const falses = judged.filter((row) => !row.same).map((row) => row.similarity);
  let wins = 0;
  for (const one of truths) for (const other of falses) wins += one > other ? 1 : one === other ? 0.5 : 0;
  const threshold = thresholdFor(falses, Math.floor(falses.length * 0.01));
  const reach = truths.filter((similarity) => similarity >= threshold).length;
  return { area: wins / (truths.length * falses.length), threshold, trueAtOnePercent: reach / truths.length };
}

function thresholdFor(falses: readonly number[], allowed: number): number {
  const next = [...falses].sort((a, b) => b - a)[allowed] ?? 0;
  return next + 1e-6;
}

export function figures(judged: readonly Judged[]): string {
  const { area, threshold, trueAtOnePercent } = measure(judged);
  const truths = judged.filter((row) => row.same);
  const falses = judged.filter((row) => !row.same);
  const joins = (row: Judged): boolean => row.relation !== 'different';
  const reaches = (row: Judged): boolean => row.similarity >= threshold;
  return [
    `pairs: ${judged.length}, ${truths.length} of one person`,
    `area under the ROC curve: ${area.toFixed(4)}`,
    `true positives at 1% false positives: ${trueAtOnePercent.toFixed(4)} (similarity from ${threshold.toFixed(4)})`,
    `relation same or variant: ${share(truths, joins)} of true pairs, ${share(falses, joins)} of false pairs`,
    'false positives by culture at that threshold (and by relation):',
    ...table(falses, (row) => row.culture, reaches, joins),
    'recall by pair type at that threshold (and by relation):',
    ...table(truths, (row) => row.type, reaches, joins),
  ].join('\n');
}

function share(rows: readonly Judged[], holds: (row: Judged) => boolean): string {
  const count = rows.filter(holds).length;
  return `${count}/${rows.length} (${((100 * count) / Math.max(1, rows.length)).toFixed(1)}%)`;
}

function table(
  rows: readonly Judged[],
  group: (row: Judged) => string,
  reaches: (row: Judged) => boolean,
  joins: (row: Judged) => boolean,
): readonly string[] {
  const groups = [...new Set(rows.map(group))].sort();
  return groups.map((name) => {
    const members = rows.filter((row) => group(row) === name);
    return `  ${name.padEnd(28)} ${share(members, reaches).padEnd(18)} ${share(members, joins)}`;
  });
}
