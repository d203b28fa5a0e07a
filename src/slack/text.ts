import type { PlainTextElement, RichTextQuote, RichTextSection } from '@slack/types';

/** Length as Slack counts it: code points. */
export const lengthOf = (text: string): number => [...text].length;

/** Cut visibly: what is left out is said, never silent. */
export function clip(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  const tail = ` … (+${points.length - most} characters)`;
  return points.slice(0, Math.max(0, most - lengthOf(tail))).join('') + tail;
}

/** Our own or the team's text inside mrkdwn; candidate text goes into rich text, which Slack never interprets. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, (mark) => `\u200b${mark}`);
}

/** A message's text without Slack's markup of links, people and signs: as it was written. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<(?:mailto:|tel:)[^|>]+\|([^>]+)>/g, '$1')
    .replace(/<(?:mailto:|tel:)([^|>]+)>/g, '$1')
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

export function plain(text: string, most = 75): PlainTextElement {
  return { type: 'plain_text', text: clip(text, most) || ' ', emoji: false };
}

type TextPart = { readonly type: 'text'; readonly text: string; readonly style?: { bold?: boolean; italic?: boolean } };

export function words(text: string, style?: TextPart['style']): TextPart {
  return { type: 'text', text, ...(style && { style }) };
}

type Mention = { readonly type: 'user'; readonly user_id: string };

/** Somebody of the team, by Slack's id. */
export function mention(userId: string): Mention {
  return { type: 'user', user_id: userId };
}

/** A line of rich text; empty parts are left out, since Slack refuses an empty text element. */
export function line(...parts: readonly (TextPart | Mention)[]): RichTextSection {
  return { type: 'rich_text_section', elements: kept(parts) };
}

export function quoted(...parts: readonly TextPart[]): RichTextQuote {
  return { type: 'rich_text_quote', elements: kept(parts) };
}

function kept<T extends TextPart | Mention>(parts: readonly T[]): (T | TextPart)[] {
  const some = parts.filter((part) => part.type !== 'text' || part.text !== '');
  return some.length > 0 ? some : [words(' ')];
}

/** "1 finding", "3 findings". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `2026-10-05` as a person reads it: "5 October 2026". */
export function dayText(iso: string): string {
  const [year = '', month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
