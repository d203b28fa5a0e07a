import { Blocks } from './blocks.tsx';
import { useDesk } from './desk.ts';
import { Mrkdwn } from './mrkdwn.tsx';
import type { Channel, Message } from './workspace-api.ts';

interface Row {
  readonly channel: Channel;
  readonly message: Message;
  readonly replies: readonly Message[];
}

const clock = (ts: string): string =>
  new Date(Number(ts) * 1_000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

export function MessageRow({ channel, message, replies }: Row) {
  const { workspace, act, openThread } = useDesk();
  const author = workspace.users.find((user) => user.id === message.user);
  const last = replies.at(-1);
  return (
    <article
      className={`message${message.ephemeral ? ' ephemeral' : ''}`}
      aria-label={`Message of ${author?.realName ?? 'somebody'}`}
    >
      <div className={`avatar${author?.isBot ? ' app' : ''}`} aria-hidden="true">
        {author?.isBot ? '✓' : author?.initials}
      </div>
      <div className="said">
        {message.ephemeral && <div className="only-you">👁 Only visible to you</div>}
        <div className="byline">
          <strong>{author?.realName ?? message.user}</strong>
          {author?.isBot && <span className="app-badge">APP</span>}
          <time>{clock(message.ts)}</time>
          {message.edited !== undefined && <span className="edited">(edited)</span>}
        </div>
        {message.blocks?.length ? (
          <Blocks
            blocks={message.blocks}
            press={(press) => void act('click', { where: { channelId: channel.id, messageTs: message.ts }, ...press })}
          />
        ) : (
          <p className="text">
            <Mrkdwn text={message.text} />
          </p>
        )}
        {message.files?.map((file) =>
          file.mimetype.startsWith('image/') ? (
            <img key={file.id} src={file.url} alt={file.altText ?? file.name} />
          ) : (
            <a key={file.id} href={file.url}>
              {file.name}
            </a>
          ),
        )}
        {replies.length > 0 && (
          <button type="button" className="replies" onClick={() => openThread(message.ts)}>
            {replies.length} {replies.length === 1 ? 'reply' : 'replies'}
            {last && <span> Last at {clock(last.ts)}</span>}
          </button>
        )}
        {replies.length === 0 && !message.ephemeral && message.thread_ts === undefined && (
          <button type="button" className="reply-to" onClick={() => openThread(message.ts)}>
            Reply in thread
          </button>
        )}
      </div>
    </article>
  );
}
