import type { Command } from './workspace-api.ts';

/** Commands that begin with what was typed so far, until a space follows. */
export function offersFor(commands: readonly Command[], text: string): readonly Command[] {
  return /^\/\S*$/.test(text) ? commands.filter(({ command }) => command.startsWith(text)) : [];
}

interface OffersProps {
  readonly id: string;
  readonly offers: readonly Command[];
  readonly at: number;
  readonly take: (command: string) => void;
}

export function CommandOffers({ id, offers, at, take }: OffersProps) {
  return (
    <div className="offers" role="listbox" id={id} aria-label="Commands" tabIndex={-1}>
      <p className="offers-title">Commands</p>
      {offers.map(({ command, description, usage }, n) => (
        <div
          key={command}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === at}
          tabIndex={-1}
          onPointerDown={(event) => {
            event.preventDefault();
            take(command);
          }}
        >
          <span className="avatar app small" aria-hidden="true" />
          <strong>{command}</strong> <span className="usage">{usage}</span>
          <small>{description}</small>
        </div>
      ))}
    </div>
  );
}
