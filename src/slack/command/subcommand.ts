import type { KnownBlock } from '@slack/types';
import type { Desk } from '../desk.ts';

/** What somebody typed after `/screen`. */
export interface TypedCommand {
  readonly userId: string;
  readonly channelId: string;
  readonly triggerId: string;
  /** What stands after the subcommand, trimmed. */
  readonly rest: string;
  /** An answer that only the person who typed sees. */
  readonly say: (text: string, blocks?: readonly KnownBlock[]) => Promise<void>;
}

/** One word after `/screen`. `/screen help` and the manifest's hint are drawn from these. */
export interface Subcommand {
  readonly word: string;
  /** Other words that mean the same. */
  readonly also?: readonly string[];
  /** What stands after the word, such as `SCR-1`. */
  readonly takes?: string;
  /** One line for `/screen help`. */
  readonly does: string;
  readonly run: (desk: Desk, typed: TypedCommand) => Promise<void>;
}
