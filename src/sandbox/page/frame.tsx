import { useState } from 'react';
import { AppPane } from './app-pane.tsx';
import { ChannelPane } from './channel-pane.tsx';
import { useDesk } from './desk.ts';
import { Modal } from './modal.tsx';
import { Previews } from './previews.tsx';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { homePlace, type Place } from './use-place.ts';

interface FrameProps {
  readonly place: Place;
  readonly isOffline: boolean;
  readonly beSomebody: (userId: string) => void;
}

/** The bar above, the channels at the left, the conversation, its thread, and what lies over them. */
export function Frame({ place, isOffline, beSomebody }: FrameProps) {
  const { workspace, go } = useDesk();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isHome = place.channel === homePlace;
  const channel = workspace.channels.find(({ id }) => id === place.channel) ?? workspace.channels[0];
  const hasThread = place.thread !== undefined && !isHome && channel !== undefined;
  const shownPlace = isHome ? homePlace : (channel?.id ?? '');
  return (
    <div className={`page${hasThread ? ' with-thread' : ''}${isMenuOpen ? ' with-menu' : ''}`}>
      <TopBar beSomebody={beSomebody} toggleMenu={() => setMenuOpen(!isMenuOpen)} isMenuOpen={isMenuOpen} />
      {isOffline && (
        <p className="offline" role="status">
          The workspace does not answer. Waiting for it to come back …
        </p>
      )}
      <Sidebar
        place={shownPlace}
        go={(to) => {
          setMenuOpen(false);
          go(to);
        }}
      />
      {isMenuOpen && (
        <button
          type="button"
          className="scrim"
          aria-label="Close the channel list"
          onClick={() => setMenuOpen(false)}
        />
      )}
      <div className="panes">
        {isHome ? <AppPane key={workspace.me} /> : channel && <ChannelPane key={channel.id} channel={channel} />}
        {hasThread && <ThreadPane key={place.thread} channel={channel} root={place.thread ?? ''} />}
      </div>
      {workspace.views.map((view, at) => (
        <Modal key={view.id} view={view} isTop={at === workspace.views.length - 1} isPushed={at > 0} />
      ))}
      <Previews key={workspace.me} />
    </div>
  );
}
