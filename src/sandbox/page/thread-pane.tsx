import { Composer } from './composer.tsx';
import { useDesk } from './desk.ts';
import { MessageRow } from './message-row.tsx';
import type { Channel } from './workspace-api.ts';

export function ThreadPane({
  channel,
  root,
  close,
}: {
  readonly channel: Channel;
  readonly root: string;
  readonly close: () => void;
}) {
  const { workspace } = useDesk();
  const messages = (workspace.messages[channel.id] ?? []).filter(
    (message) => message.ts === root || message.thread_ts === root,
  );
  return (
    <aside className="thread" aria-label="Thread">
      <header>
        <h1>Thread</h1>
        <span>{channel.name}</span>
        <button type="button" aria-label="Close thread" onClick={close}>
          ✕
        </button>
      </header>
      <section className="messages" aria-label="Thread messages">
        {messages.map((message) => (
          <MessageRow key={message.ts} channel={channel} message={message} replies={[]} />
        ))}
      </section>
      <Composer channel={channel} threadTs={root} />
    </aside>
  );
}
