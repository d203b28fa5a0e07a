import type { ReactNode } from 'react';
import { flagAt, type Json, recordsAt, stringAt } from '../../json.ts';
import { useMe } from '../desk.ts';
import { emojiNamed } from '../emoji.ts';
import { dateText } from '../when.ts';
import { Broadcast, ChannelMention, UserMention } from './mention.tsx';
import { Link } from './mrkdwn.tsx';
import { Unsupported } from './unsupported.tsx';

/** Rich text: its text is data and is never read as markup. */
export function RichText({ block }: { readonly block: Json }) {
  return (
    <div className="rich-text">
      {recordsAt(block, 'elements').map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: Json }) {
  const inside = () => recordsAt(part, 'elements').map((one, at) => <Inline key={at} one={one} />);
  switch (part.type) {
    case 'rich_text_section':
      return <div className="text">{inside()}</div>;
    case 'rich_text_quote':
      return <blockquote className="text">{inside()}</blockquote>;
    case 'rich_text_preformatted':
      return <pre>{inside()}</pre>;
    case 'rich_text_list':
      return <List part={part} />;
    default:
      return <Unsupported what={String(part.type)} value={part} />;
  }
}

function List({ part }: { readonly part: Json }) {
  const items = recordsAt(part, 'elements').map((one, at) => (
    <li key={at}>
      <Part part={one} />
    </li>
  ));
  const indent = { marginLeft: `${Number(part.indent ?? 0) * 1.6}em` };
  if (part.style !== 'ordered') return <ul style={indent}>{items}</ul>;
  return (
    <ol style={indent} start={Number(part.offset ?? 0) + 1}>
      {items}
    </ol>
  );
}

function withStyle(one: Json, node: ReactNode): ReactNode {
  let drawn = node;
  if (flagAt(one.style, 'code')) drawn = <code>{drawn}</code>;
  if (flagAt(one.style, 'strike')) drawn = <s>{drawn}</s>;
  if (flagAt(one.style, 'italic')) drawn = <em>{drawn}</em>;
  return flagAt(one.style, 'bold') ? <strong>{drawn}</strong> : drawn;
}

function Inline({ one }: { readonly one: Json }) {
  const words = (key: string) => stringAt(one, key) ?? '';
  switch (one.type) {
    case 'text':
      return withStyle(one, words('text'));
    case 'link':
      return <Link address={words('url')}>{withStyle(one, words('text') || words('url'))}</Link>;
    case 'user':
      return withStyle(one, <UserMention id={words('user_id')} />);
    case 'channel':
      return withStyle(one, <ChannelMention id={words('channel_id')} />);
    case 'usergroup':
      return withStyle(one, <Broadcast name="a group" />);
    case 'broadcast':
      return <Broadcast name={words('range')} />;
    case 'emoji':
      return emojiNamed(words('name'));
    case 'date':
      return <DateInline one={one} />;
    case 'color':
      return <code>{words('value')}</code>;
    default:
      return <Unsupported what={String(one.type)} value={one} />;
  }
}

function DateInline({ one }: { readonly one: Json }) {
  const tz = useMe()?.tz;
  return <time>{dateText(Number(one.timestamp ?? 0), stringAt(one, 'format') ?? '{date_short}', tz)}</time>;
}
