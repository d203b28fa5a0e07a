import { Icon } from './icon.tsx';
import type { User } from './workspace-api.ts';

const colours = ['#1264a3', '#7c3085', '#b25e00', '#0b7a53', '#a3344e', '#4b5d8f', '#5d6b1b', '#8a4b2a'];

function colourOf(id: string): string {
  const sum = [...id].reduce((before, letter) => (before * 31 + letter.charCodeAt(0)) % 9_973, 7);
  return colours[sum % colours.length] ?? '#1264a3';
}

/** Decoration beside a name. */
export function Avatar({ user, small = false }: { readonly user: User | undefined; readonly small?: boolean }) {
  const size = small ? ' small' : '';
  if (user?.isBot) {
    return (
      <span className={`avatar app${size}`} aria-hidden="true">
        <Icon name="check" size={small ? 13 : 22} />
      </span>
    );
  }
  return (
    <span className={`avatar${size}`} style={{ background: colourOf(user?.id ?? '') }} aria-hidden="true">
      {user?.initials.slice(0, 2) ?? '?'}
    </span>
  );
}
