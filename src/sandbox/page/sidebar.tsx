import { homePlace } from './app.tsx';
import { useDesk } from './desk.ts';
import type { Channel } from './workspace-api.ts';

const marks: Readonly<Record<Channel['kind'], string>> = { public: '#', private: '🔒', shared: '◇', im: '●' };

export function Sidebar({ place, go }: { readonly place: string; readonly go: (to: string) => void }) {
  const { workspace } = useDesk();
  const rooms = workspace.channels.filter((channel) => channel.kind !== 'im');
  const direct = workspace.channels.filter((channel) => channel.kind === 'im');
  const entry = (channel: Channel) => (
    <li key={channel.id}>
      <button
        type="button"
        className={channel.unread > 0 ? 'unread' : ''}
        aria-current={place === channel.id}
        onClick={() => go(channel.id)}
      >
        <span aria-hidden="true">{marks[channel.kind]}</span> {channel.name}
        {channel.unread > 0 && <span className="badge">{channel.unread}</span>}
      </button>
    </li>
  );
  return (
    <nav className="sidebar" aria-label="Channels">
      <h2>Channels</h2>
      <ul>{rooms.map(entry)}</ul>
      {direct.length > 0 && <h2>Direct messages</h2>}
      <ul>{direct.map(entry)}</ul>
      <h2>Apps</h2>
      <ul>
        <li>
          <button type="button" aria-current={place === homePlace} onClick={() => go(homePlace)}>
            <span aria-hidden="true">⌂</span> Crosscheck
          </button>
        </li>
      </ul>
    </nav>
  );
}
