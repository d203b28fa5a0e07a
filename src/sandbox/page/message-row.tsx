import { Avatar } from './avatar.tsx';
import { useDesk, useMe } from './desk.ts';
import { emojiNamed } from './emoji.ts';
import { Icon } from './icon.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageTools } from './message-tools.tsx';
import { fullTimeOf, timeOf } from './when.ts';
import type { Channel, Message } from './workspace-api.ts';

interface RowProps {
  readonly channel: Channel;
  readonly message: Message;
  /** Absent inside of a thread. */
  readonly replies?: readonly Message[];
}

export function MessageRow({ channel, message, replies }: RowProps) {
  const { workspace } = useDesk();
  const me = useMe();
  const author = workspace.users.find((user) => user.id === message.user);
  const name = author?.realName ?? message.user;
  const isTombstone = message.subtype === 'tombstone';
  return (
    <article className={`message${message.ephemeral ? ' ephemeral' : ''}`} aria-label={`Message of ${name}`}>
      <Avatar user={author} />
      <div className="said">
        {message.ephemeral && (
          <p className="only-you">
            <Icon name="eye" size={14} /> Only visible to you
          </p>
        )}
        <div className="byline">
          <strong>{name}</strong>
          {author?.isBot && <span className="app-badge">APP</span>}
          {author?.isGuest && <span className="app-badge">GUEST</span>}
          <time title={fullTimeOf(message.ts, me?.tz)}>{timeOf(message.ts, me?.tz)}</time>
        </div>
        {isTombstone ? (
          <p className="gone">This message was deleted.</p>
        ) : (
          <MessageBody channel={channel} message={message} />
        )}
        <Reactions message={message} />
        {replies && replies.length > 0 && <Replies root={message} replies={replies} />}
      </div>
      {!message.ephemeral && !isTombstone && <MessageTools channel={channel} message={message} inThread={!replies} />}
    </article>
  );
}

function Reactions({ message }: { readonly message: Message }) {
  if (!message.reactions?.length) return null;
  return (
    <div className="reactions">
      {message.reactions.map(({ name, users }) => (
        <span key={name}>
          {emojiNamed(name)} {users.length}
        </span>
      ))}
    </div>
  );
}

function Replies({ root, replies }: { readonly root: Message; readonly replies: readonly Message[] }) {
  const { workspace, openThread } = useDesk();
  const me = useMe();
  const authors = [...new Set(replies.map(({ user }) => user))].slice(0, 4);
  const last = replies.at(-1);
  const words = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  return (
    <button type="button" className="replies" aria-label={words} onClick={() => openThread(root.ts)}>
      {authors.map((id) => (
        <Avatar key={id} small user={workspace.users.find((user) => user.id === id)} />
      ))}
      <strong>{words}</strong>
      {last && <span className="last">Last reply at {timeOf(last.ts, me?.tz)}</span>}
    </button>
  );
}
