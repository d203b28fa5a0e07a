import { useEffect, useRef, useState } from 'react';
import { useDesk } from './desk.ts';
import { LockScreenLine } from './notification-bell.tsx';
import type { Notification } from './workspace-api.ts';

const shownMs = 5_000;
const atOnce = 2;

const keyOf = ({ channelId, ts }: Notification): string => `${channelId}${ts}`;

/** Notifications as they come in, as a phone would show them; those from before the page was opened are not news. They never stand in the way of a press. */
export function Previews() {
  const { workspace } = useDesk();
  const known = useRef<ReadonlySet<string>>(undefined);
  const [fresh, setFresh] = useState<readonly Notification[]>([]);
  const { notifications } = workspace;
  useEffect(() => {
    const before = known.current;
    known.current = new Set(notifications.map(keyOf));
    const news = before ? notifications.filter((one) => !before.has(keyOf(one))) : [];
    if (news.length === 0) return;
    setFresh((shown) => [...shown, ...news].slice(-atOnce));
    const gone = new Set(news.map(keyOf));
    setTimeout(() => setFresh((shown) => shown.filter((one) => !gone.has(keyOf(one)))), shownMs);
  }, [notifications]);
  return (
    <section className="previews" aria-label="New notifications" aria-live="polite">
      {fresh.map((one) => (
        <div key={keyOf(one)} className="preview">
          <LockScreenLine one={one} />
        </div>
      ))}
    </section>
  );
}
