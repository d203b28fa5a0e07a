import { type FormEvent, useState } from 'react';
import { useDesk } from './desk.ts';
import type { Channel } from './workspace-api.ts';

/** Says plain text, and runs a slash command; commands do not work in threads, as in Slack. */
export function Composer({ channel, threadTs }: { readonly channel: Channel; readonly threadTs?: string }) {
  const { workspace, act } = useDesk();
  const [text, setText] = useState('');
  const isCommand = text.startsWith('/') && threadTs === undefined;
  const offered = isCommand
    ? workspace.apps.commands.filter((one) => one.command.startsWith(text.split(' ')[0] ?? ''))
    : [];
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setText('');
    const sent = await (isCommand
      ? act('command', { channel: channel.id, text: text.trim() })
      : act('say', { channel: channel.id, text: text.trim(), ...(threadTs && { threadTs }) }));
    if (!sent) setText(text);
  };
  return (
    <form className="composer" onSubmit={send}>
      {offered.map((one) => (
        <button key={one.command} type="button" className="offer" onClick={() => setText(`${one.command} `)}>
          <strong>{one.command}</strong> {one.usage} <em>{one.description}</em>
        </button>
      ))}
      <input
        aria-label={threadTs === undefined ? `Message ${channel.name}` : 'Reply'}
        value={text}
        placeholder={threadTs === undefined ? `Message #${channel.name}, or type /screen` : 'Reply …'}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" aria-label="Send">
        ➤
      </button>
    </form>
  );
}
