import { useEffect, useRef } from 'react';
import { Composer } from './composer.tsx';
import { useDesk } from './desk.ts';
import { MessageRow } from './message-row.tsx';
import type { Channel } from './workspace-api.ts';

const about: Readonly<Record<Channel['kind'], string>> = {
  public: 'public channel',
  private: 'private channel',
  shared: 'shared with another organisation',
  im: 'direct message',
};

export function ChannelPane({ channel }: { readonly channel: Channel }) {
  const { workspace } = useDesk();
  const messages = workspace.messages[channel.id] ?? [];
  const roots = messages.filter((message) => message.thread_ts === undefined || message.thread_ts === message.ts);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <main className="channel" aria-label={`Channel ${channel.name}`}>
      <header>
        <h1>{channel.kind === 'im' ? channel.name : `# ${channel.name}`}</h1>
        <span>
          {about[channel.kind]} · {channel.topic}
        </span>
      </header>
      <section className="messages" aria-label="Messages">
        {roots.length === 0 && (
          <p className="empty">
            Nothing here yet. Type <code>/screen</code> below to open a case, or <code>/screen help</code>.
          </p>
        )}
        {roots.map((message) => (
          <MessageRow
            key={message.ts}
            channel={channel}
            message={message}
            replies={messages.filter((one) => one.thread_ts === message.ts && one.ts !== message.ts)}
          />
        ))}
        <div ref={end} />
      </section>
      <Composer channel={channel} />
    </main>
  );
}
