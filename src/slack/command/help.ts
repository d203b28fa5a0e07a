import { helpMessage } from '../views/help.ts';
import type { Subcommand } from './subcommand.ts';

/** `all` is asked for when somebody types it, since help is one of them. */
export function helpCommand(all: () => readonly Subcommand[]): Subcommand {
  return {
    word: 'help',
    does: 'this',
    run: (_desk, { say }) => say('What /screen can do', helpMessage(all())),
  };
}
