import type { KnownBlock } from '@slack/types';
import { plain } from '../text.ts';

/** What is left of a message in a channel that a case has gone from. */
export function movedMessage(key: string, isCard: boolean): { readonly text: string; readonly blocks: KnownBlock[] } {
  const text = isCard
    ? `${key} was moved to a restricted channel. What Crosscheck wrote here is emptied; what people wrote in this thread stays here.`
    : `Moved with ${key}.`;
  return { text, blocks: [{ type: 'section', text: plain(text, 3_000) }] };
}
