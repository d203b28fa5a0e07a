import { parseArgs } from 'node:util';
import { type Dossier, type Stage, stages } from '../engine/dossier.ts';
import type { Report } from '../engine/report.ts';
import { screen } from '../engine/screen.ts';
import { app } from '../engine/version.ts';
import { viewFrom } from '../engine/view.ts';
import { readDossierFile } from './read-file.ts';
import { reportText } from './report-text.ts';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** RFC 3339, for dossiers that don't say of which day they are. */
  readonly now: string;
}

const usage = `usage: npm run -s screen -- FILE... [--stage ${stages.join('|')}] [--for KEY] [--json]
       npm run -s screen -- read KIND      (values on standard input, one a line)

Screens dossiers (YAML or JSON, see docs/dossier.md) and prints a report of each, in the order of the files.
  --stage S   what is known at that stage; the last stage that the dossier holds, if absent
  --for KEY   seen from another candidate of the dossier
  --json      one JSON report a line
`;

interface Options {
  readonly files: readonly string[];
  readonly stage: Stage | undefined;
  readonly key: string | undefined;
  readonly json: boolean;
}

/** Exit status: 0 when every report was made, 2 when something that was given cannot be read. */
export function run(argv: readonly string[], terminal: Terminal): number {
  const options = optionsOf(argv);
  if (typeof options === 'string') {
    const isHelp = options === '';
    (isHelp ? terminal.out : terminal.err)(isHelp ? usage : `${options}\n${usage}`);
    return isHelp ? 0 : 2;
  }
  const read = options.files.map((file) => ({ file, read: readDossierFile(file) }));
  const problems = read.flatMap(({ file, read: one }) =>
    one.ok ? keyProblem(file, one.dossier, options.key) : one.lines,
  );
  if (problems.length > 0) {
    terminal.err(`${problems.join('\n')}\n`);
    return 2;
  }
  for (const { read: one } of read) {
    if (!one.ok) continue;
    const report = reportOf(one.dossier, options, terminal.now);
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
  }
  return 0;
}

function reportOf(whole: Dossier, options: Options, now: string): Report {
  const seen = options.key === undefined ? whole : viewFrom(whole, options.key);
  const dossier = { as_of: now, ...(seen ?? whole) };
  return screen(dossier, { stage: options.stage ?? lastStage(dossier), app });
}

function keyProblem(file: string, dossier: Dossier, key: string | undefined): readonly string[] {
  if (key === undefined || viewFrom(dossier, key)) return [];
  const keys = [dossier.candidate ?? 'candidate', ...(dossier.others ?? []).map((other) => other.key)];
  return [`${file}: there is no candidate "${key}"; there are: ${keys.join(', ')}`];
}

function lastStage(dossier: Dossier): Stage {
  const items = Object.values(dossier.checklist ?? {}).flatMap((item) => (typeof item === 'string' ? [] : [item]));
  const all = [...dossier.sources, ...(dossier.events ?? []), ...(dossier.declared?.explanations ?? []), ...items];
  const last = Math.max(0, ...all.map((one) => stages.indexOf(one.stage ?? 'apply')));
  return stages[last] ?? 'apply';
}

function optionsOf(argv: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        stage: { type: 'string' },
        for: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    const stage = stages.find((one) => one === values.stage);
    if (values.stage !== undefined && !stage)
      return `There is no stage "${values.stage}"; there are: ${stages.join(', ')}.`;
    if (positionals.length === 0) return 'Name a dossier file.';
    return { files: positionals, stage, key: values.for, json: values.json ?? false };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'Unknown option.') : 'Unknown option.';
  }
}
