import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import type { Channel, Message } from './workspace-api.ts';

interface ToolsProps {
  readonly channel: Channel;
  readonly message: Message;
  readonly inThread: boolean;
}

/** What appears over a message on hover or focus: reply, and the apps' message shortcuts. */
export function MessageTools({ channel, message, inThread }: ToolsProps) {
  const { workspace, act, openThread } = useDesk();
  const shortcuts = workspace.apps.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ callback_id, name }) => ({
      label: name,
      icon: 'bolt' as const,
      run: () => void act('shortcut', { callbackId: callback_id, message: { channelId: channel.id, ts: message.ts } }),
    }));
  const copy = {
    label: 'Copy text',
    icon: 'file' as const,
    run: () => void navigator.clipboard?.writeText(message.text),
  };
  return (
    <div className="tools">
      {!inThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => openThread(message.thread_ts ?? message.ts)}
        >
          <Icon name="reply" />
        </button>
      )}
      <Menu name="More actions" icon="more" items={[...shortcuts, copy]} />
    </div>
  );
}
