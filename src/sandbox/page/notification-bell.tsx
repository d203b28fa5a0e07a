import { useCallback, useRef, useState } from 'react';
import { useDesk, useMe } from './desk.ts';
import { Icon } from './icon.tsx';
import { Popup } from './popup.tsx';
import { timeOf } from './when.ts';
import type { Channel, Notification } from './workspace-api.ts';

const shownAtMost = 30;

function placeName(channels: readonly Channel[], id: string): string {
  const channel = channels.find((one) => one.id === id);
  if (!channel) return 'Somewhere else';
  return channel.kind === 'im' ? channel.name : `#${channel.name}`;
}

/** What a phone's lock screen would show: the `text` of each message, nothing of its blocks. */
export function NotificationBell() {
  const { workspace, go } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const recent = [...workspace.notifications].slice(-shownAtMost).reverse();
  const open = (one: Notification) => {
    close();
    go(one.channelId);
  };
  return (
    <>
      <button
        type="button"
        className="icon-button bell"
        ref={button}
        aria-label={`Notifications (${workspace.notifications.length})`}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="bell" />
      </button>
      {isOpen && button.current && (
        <Popup anchor={button.current} close={close}>
          <section className="notifications" aria-label="Notifications">
            <h2>On a lock screen</h2>
            <p className="hint">Only the text of a message is shown there, nothing of its blocks.</p>
            {recent.length === 0 && <p className="empty">None yet.</p>}
            {recent.map((one) => (
              <button key={`${one.channelId}${one.ts}`} type="button" onClick={() => open(one)}>
                <LockScreenLine one={one} />
              </button>
            ))}
          </section>
        </Popup>
      )}
    </>
  );
}

export function LockScreenLine({ one }: { readonly one: Notification }) {
  const { workspace } = useDesk();
  const tz = useMe()?.tz;
  return (
    <>
      <span className="from">
        <strong>{placeName(workspace.channels, one.channelId)}</strong>
        <time>{timeOf(one.ts, tz)}</time>
      </span>
      <span className="line">{one.text}</span>
    </>
  );
}
