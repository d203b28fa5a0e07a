import { nearest } from '../../engine/read/nearest.ts';
import type { Desk } from '../desk.ts';
import { digestCommand } from './digest.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { findCommand } from './find.ts';
import { helpCommand } from './help.ts';
import { listCommand } from './list.ts';
import { mineCommand } from './mine.ts';
import { roleCommand } from './role.ts';
import { settingsCommand } from './settings.ts';
import { showCommand } from './show.ts';
import type { Subcommand, TypedCommand } from './subcommand.ts';

/** In the order of `/screen help`. */
export const subcommands: readonly Subcommand[] = [
  listCommand,
  mineCommand,
  showCommand,
  findCommand,
  explainCommand,
  exportCommand,
  digestCommand,
  roleCommand,
  settingsCommand,
  helpCommand(() => subcommands),
];

/** Runs the subcommand that was typed, or says which one is nearest. */
export async function runSubcommand(desk: Desk, word: string, typed: TypedCommand): Promise<void> {
  const wanted = word.toLowerCase();
  const found = subcommands.find((one) => one.word === wanted || one.also?.includes(wanted));
  if (found) return found.run(desk, typed);
  const near = nearest(
    wanted,
    subcommands.flatMap((one) => [one.word, ...(one.also ?? [])]),
  );
  const hint = near === undefined ? 'Try /screen help.' : `Did you mean /screen ${near}?`;
  return typed.say(`There is no "${word.slice(0, 40)}" here. ${hint}`);
}
