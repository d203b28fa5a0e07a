import { flagAt, stringAt } from '../../json.ts';
import { withEmoji } from '../emoji.ts';
import { Mrkdwn } from './mrkdwn.tsx';

/** `plain_text` as it is, `mrkdwn` as Slack reads it. */
export function TextObject({ value }: { readonly value: unknown }) {
  const text = stringAt(value, 'text') ?? '';
  if (stringAt(value, 'type') === 'mrkdwn') return <Mrkdwn text={text} verbatim={flagAt(value, 'verbatim')} />;
  return withEmoji(text);
}

/** The words of a text object where no markup is drawn: labels, options, names. */
export function plainText(value: unknown): string {
  return withEmoji(stringAt(value, 'text') ?? '');
}
