import { useEffect, useState } from 'react';
import { Composer } from './composer.tsx';
import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { MessageList } from './message-list.tsx';
import type { Channel, Message } from './workspace-api.ts';

const about: Readonly<Record<Channel['kind'], string>> = {
  public: 'Public channel',
  private: 'Private channel',
  shared: 'Shared with another company',
  im: 'Direct message',
};

export function channelMark(channel: Channel) {
  if (channel.kind === 'im') return null;
  return <Icon name={channel.kind === 'private' ? 'lock' : channel.kind === 'shared' ? 'shared' : 'hash'} />;
}

export function ChannelPane({ channel }: { readonly channel: Channel }) {
  const members = channel.members.length;
  return (
    <main className="pane channel" aria-label={`Channel ${channel.name}`}>
      <header className="pane-header">
        <h1>
          {channelMark(channel)} {channel.name}
        </h1>
        <span className="about">
          {about[channel.kind]}
          {channel.topic && ` · ${channel.topic}`}
        </span>
        <span className="members">{members === 1 ? '1 member' : `${members} members`}</span>
      </header>
      <Conversation channel={channel} />
    </main>
  );
}

/** What stands in a channel, and where to write in it. What is looked at counts as read. */
export function Conversation({ channel }: { readonly channel: Channel }) {
  const { workspace, act } = useDesk();
  const all = workspace.messages[channel.id] ?? [];
  const roots = all.filter((one) => one.thread_ts === undefined || one.thread_ts === one.ts || one.broadcast === true);
  const isSeen = useIsVisible();
  useEffect(() => {
    if (channel.unread > 0 && channel.isMember && isSeen) void act('read', { channel: channel.id });
  }, [channel.unread, channel.isMember, channel.id, isSeen, act]);
  return (
    <>
      <MessageList label="Messages" channel={channel} messages={roots} repliesTo={(root) => repliesTo(all, root)}>
        {roots.length === 0 && <Beginning channel={channel} />}
      </MessageList>
      {channel.isMember ? (
        <Composer channel={channel} />
      ) : (
        <p className="not-a-member" role="note">
          You are looking at <strong>#{channel.name}</strong> and are not in it. To write there, look as one of its
          members.
        </p>
      )}
    </>
  );
}

function repliesTo(all: readonly Message[], root: Message): readonly Message[] {
  return all.filter((one) => one.thread_ts === root.ts && one.ts !== root.ts);
}

function useIsVisible(): boolean {
  const [isVisible, setVisible] = useState(!document.hidden);
  useEffect(() => {
    const look = () => setVisible(!document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible;
}

function Beginning({ channel }: { readonly channel: Channel }) {
  const { workspace } = useDesk();
  const command = workspace.apps.commands[0]?.command;
  return (
    <div className="beginning">
      <h2>
        {channelMark(channel)} {channel.name}
      </h2>
      <p>This is the very beginning of {channel.kind === 'im' ? 'your conversation' : `#${channel.name}`}.</p>
      {command !== undefined && channel.kind !== 'im' && (
        <p>
          Type <code>{command}</code> below to open a case, or <code>{command} help</code> to see what else there is.
        </p>
      )}
    </div>
  );
}
