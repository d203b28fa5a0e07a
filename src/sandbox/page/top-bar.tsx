import { useDesk } from './desk.ts';

/** Who looks at the workspace: to see what a second reviewer or somebody outside the channel sees. */
export function TopBar({ user, onUser }: { readonly user: string; readonly onUser: (id: string) => void }) {
  const { workspace } = useDesk();
  const people = workspace.users.filter((one) => !one.isBot && !one.deleted);
  return (
    <header className="top-bar">
      <strong>{workspace.team.name}</strong>
      <span className="local-note">Local workspace: nothing here leaves this machine</span>
      <label>
        You are{' '}
        <select aria-label="You are" value={user} onChange={(event) => onUser(event.target.value)}>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.realName}
              {one.isGuest ? ' (guest)' : ''}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
