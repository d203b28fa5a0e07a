import { Avatar } from './avatar.tsx';
import { useDesk } from './desk.ts';
import { Icon, type IconName } from './icon.tsx';
import { homePlace } from './use-place.ts';
import type { Channel, User, Workspace } from './workspace-api.ts';

const marks: Readonly<Record<Channel['kind'], IconName>> = {
  public: 'hash',
  private: 'lock',
  shared: 'shared',
  im: 'reply',
};
const spoken: Readonly<Record<Channel['kind'], string>> = {
  public: '',
  private: ', private channel',
  shared: ', shared with another company',
  im: '',
};

export function botOf(workspace: Workspace): User | undefined {
  return workspace.users.find((user) => user.isBot && user.id !== 'USLACKBOT');
}

/** The direct conversation with the app: it stands under the app, as in Slack. */
export function appConversation(workspace: Workspace): Channel | undefined {
  const bot = botOf(workspace);
  return workspace.channels.find(({ kind, members }) => kind === 'im' && bot !== undefined && members.includes(bot.id));
}

interface SidebarProps {
  readonly place: string;
  readonly go: (to: string) => void;
}

export function Sidebar({ place, go }: SidebarProps) {
  const { workspace } = useDesk();
  const withApp = appConversation(workspace);
  const rooms = workspace.channels.filter(({ kind }) => kind !== 'im');
  const direct = workspace.channels.filter((channel) => channel.kind === 'im' && channel !== withApp);
  const bot = botOf(workspace);
  const entry = (channel: Channel) => (
    <li key={channel.id}>
      <Entry channel={channel} isHere={place === channel.id} go={go} />
    </li>
  );
  return (
    <nav className="sidebar" aria-label="Channels">
      <p className="team">{workspace.team.name}</p>
      <h2>Channels</h2>
      <ul>{rooms.map(entry)}</ul>
      {direct.length > 0 && <h2>Direct messages</h2>}
      <ul>{direct.map(entry)}</ul>
      <h2>Apps</h2>
      <ul>
        <li>
          <button
            type="button"
            className={withApp && withApp.unread > 0 ? 'unread' : ''}
            aria-current={place === homePlace || place === withApp?.id ? 'page' : undefined}
            onClick={() => go(homePlace)}
          >
            <Avatar user={bot} small /> <span className="name">{bot?.realName ?? 'The app'}</span>
            {withApp && withApp.unread > 0 && <Badge unread={withApp.unread} />}
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Entry({
  channel,
  isHere,
  go,
}: {
  readonly channel: Channel;
  readonly isHere: boolean;
  readonly go: (to: string) => void;
}) {
  const { workspace } = useDesk();
  const other = workspace.users.find(({ id }) => id !== workspace.me && channel.members.includes(id));
  return (
    <button
      type="button"
      className={`${channel.unread > 0 && !isHere ? 'unread' : ''}${channel.isMember ? '' : ' outside'}`}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => go(channel.id)}
    >
      {channel.kind === 'im' ? <Avatar user={other} small /> : <Icon name={marks[channel.kind]} size={16} />}
      <span className="name">
        {channel.name}
        <span className="spoken">{spoken[channel.kind]}</span>
      </span>
      {channel.unread > 0 && !isHere && <Badge unread={channel.unread} />}
    </button>
  );
}

function Badge({ unread }: { readonly unread: number }) {
  return (
    <span className="badge">
      {unread}
      <span className="spoken"> unread</span>
    </span>
  );
}
