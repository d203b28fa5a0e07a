import { type Arguments, numberArgument, textArgument } from './arguments.ts';
import { SlackRefusal } from './refusal.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string;
}

/** Cursor pagination: the cursor is the offset, in base64 as Slack's are. */
export function pageOf<Item>(all: readonly Item[], args: Arguments, otherwise = 100): Page<Item> {
  const limit = Math.min(Math.max(numberArgument(args, 'limit', otherwise), 1), 1000);
  const start = offsetFrom(textArgument(args, 'cursor'));
  const end = start + limit;
  const next = end < all.length ? Buffer.from(`offset:${end}`).toString('base64') : '';
  return { items: all.slice(start, end), next };
}

function offsetFrom(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = /^offset:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (offset === undefined) throw new SlackRefusal('invalid_cursor');
  return Number(offset);
}
