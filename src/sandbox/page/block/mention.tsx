import { useDesk } from '../desk.ts';

export function UserMention({ id }: { readonly id: string }) {
  const { workspace } = useDesk();
  const name = workspace.users.find((user) => user.id === id)?.realName ?? id;
  return <span className={`mention${id === workspace.me ? ' me' : ''}`}>@{name}</span>;
}

export function ChannelMention({ id, label }: { readonly id: string; readonly label?: string | undefined }) {
  const { workspace, go } = useDesk();
  const channel = workspace.channels.find((one) => one.id === id);
  if (!channel) return <span className="mention">#{label ?? 'a channel you are not in'}</span>;
  return (
    <button type="button" className="mention link" onClick={() => go(id)}>
      #{channel.name}
    </button>
  );
}

/** `@here`, `@channel`, `@everyone`: seen at a glance, since they call everybody. */
export function Broadcast({ name }: { readonly name: string }) {
  return <span className="mention me">@{name}</span>;
}
