import { Composer } from './composer.tsx';
import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { MessageList } from './message-list.tsx';
import { MessageRow } from './message-row.tsx';
import type { Channel } from './workspace-api.ts';

interface ThreadProps {
  readonly channel: Channel;
  readonly root: string;
}

export function ThreadPane({ channel, root }: ThreadProps) {
  const { workspace, openThread } = useDesk();
  const all = workspace.messages[channel.id] ?? [];
  const parent = all.find(({ ts }) => ts === root);
  const replies = all.filter(({ ts, thread_ts }) => thread_ts === root && ts !== root);
  return (
    <aside className="pane thread" aria-label="Thread">
      <header className="pane-header">
        <h1>Thread</h1>
        <span className="about">{channel.kind === 'im' ? channel.name : `#${channel.name}`}</span>
        <button type="button" className="icon-button" aria-label="Close thread" onClick={() => openThread(undefined)}>
          <Icon name="close" />
        </button>
      </header>
      <MessageList label="Thread messages" channel={channel} messages={replies} startsAtTop>
        {parent ? (
          <MessageRow channel={channel} message={parent} />
        ) : (
          <p className="gone">The message that this thread began with is gone, or not yours to see.</p>
        )}
        <p className="reply-count">
          <span>{replies.length === 1 ? '1 reply' : `${replies.length} replies`}</span>
        </p>
      </MessageList>
      {channel.isMember && <Composer channel={channel} threadTs={root} />}
    </aside>
  );
}
