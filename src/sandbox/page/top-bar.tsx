import { Avatar } from './avatar.tsx';
import { useDesk, useMe } from './desk.ts';
import { Icon } from './icon.tsx';
import { NotificationBell } from './notification-bell.tsx';

interface TopBarProps {
  readonly beSomebody: (userId: string) => void;
  readonly toggleMenu: () => void;
  readonly isMenuOpen: boolean;
}

export function TopBar({ beSomebody, toggleMenu, isMenuOpen }: TopBarProps) {
  return (
    <header className="top-bar">
      <button
        type="button"
        className="icon-button menu-button"
        aria-label="Channel list"
        aria-expanded={isMenuOpen}
        onClick={toggleMenu}
      >
        <Icon name="menu" />
      </button>
      <p className="local-note">
        <Icon name="lock" size={14} /> Local workspace{' '}
        <span className="more-words">· nothing here leaves this machine</span>
      </p>
      <NotificationBell />
      <PersonSwitch beSomebody={beSomebody} />
    </header>
  );
}

/** Who looks: to see what a second reviewer, a guest or somebody outside of the channel sees. */
function PersonSwitch({ beSomebody }: Pick<TopBarProps, 'beSomebody'>) {
  const { workspace } = useDesk();
  const people = workspace.users.filter((one) => !one.isBot && !one.deleted);
  return (
    <label className="person-switch">
      <Avatar user={useMe()} small />
      <span className="words">You are</span>
      <select aria-label="You are" value={workspace.me} onChange={(event) => beSomebody(event.target.value)}>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.realName}
            {one.isGuest ? ' (guest)' : ''}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </label>
  );
}
