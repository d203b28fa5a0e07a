import { useState } from 'react';
import { useDesk } from './desk.ts';

/** What a phone's lock screen would show: the text of a message, nothing of its blocks. */
export function Notifications() {
  const { workspace } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const recent = [...workspace.notifications].slice(-12).reverse();
  return (
    <div className="notifications">
      {isOpen && (
        <section aria-label="Notifications">
          <h2>As a notification shows it</h2>
          {recent.length === 0 && <p>None yet.</p>}
          {recent.map((one) => (
            <p key={`${one.channelId}${one.ts}`}>{one.text}</p>
          ))}
        </section>
      )}
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        🔔 Notifications ({workspace.notifications.length})
      </button>
    </div>
  );
}
