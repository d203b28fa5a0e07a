import { useCallback, useEffect, useMemo, useState } from 'react';
import { ChannelPane } from './channel-pane.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { HomePane } from './home-pane.tsx';
import { Modal } from './modal.tsx';
import { Notifications } from './notifications.tsx';
import { Sidebar } from './sidebar.tsx';
import { ThreadPane } from './thread-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { act, onChange, readWorkspace, type Workspace } from './workspace-api.ts';

const firstUser = 'U0MARCODUYA';
const firstChannel = 'C0HIRING000';
export const homePlace = 'home';

/** The whole page: a workspace as one person sees it now. */
export function App() {
  const [user, setUser] = useState(() => new URLSearchParams(location.search).get('user') ?? firstUser);
  const [place, setPlace] = useState(() => new URLSearchParams(location.search).get('channel') ?? firstChannel);
  const [thread, setThread] = useState<string>();
  const [toast, setToast] = useState<string>();
  const [workspace, setWorkspace] = useState<Workspace>();

  const refresh = useCallback(() => void readWorkspace(user).then(setWorkspace), [user]);
  useEffect(() => onChange(user, refresh), [user, refresh]);
  useEffect(() => {
    history.replaceState(null, '', `?user=${user}&channel=${place}`);
  }, [user, place]);
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setTimeout(() => setToast(undefined), 6_000);
    return () => clearTimeout(timer);
  }, [toast]);

  const perform = useCallback(
    async (what: string, body: object): Promise<boolean> => {
      const done = await act(user, what, body);
      const trouble =
        done.error ??
        done.outcome?.problem ??
        (done.outcome?.timedOut ? 'The app did not answer within three seconds.' : undefined);
      if (trouble) setToast(trouble);
      refresh();
      return done.ok;
    },
    [user, refresh],
  );
  const desk = useMemo<Desk | undefined>(
    () => workspace && { workspace, act: perform, openThread: setThread },
    [workspace, perform],
  );
  if (!workspace || !desk || workspace.me !== user) return <p className="starting">Opening the workspace …</p>;

  const channel = workspace.channels.find((one) => one.id === place) ?? workspace.channels[0];
  const go = (to: string) => {
    setPlace(to);
    setThread(undefined);
    if (to === homePlace) void perform('openHome', {});
    else void perform('read', { channel: to });
  };
  return (
    <DeskContext value={desk}>
      <div className={`page${thread === undefined ? '' : ' with-thread'}`}>
        <TopBar
          user={user}
          onUser={(id) => {
            setUser(id);
            setThread(undefined);
          }}
        />
        <Sidebar place={place} go={go} />
        {place === homePlace ? <HomePane /> : channel && <ChannelPane key={channel.id} channel={channel} />}
        {thread !== undefined && channel && (
          <ThreadPane channel={channel} root={thread} close={() => setThread(undefined)} />
        )}
        {workspace.views.map((view) => (
          <Modal key={view.id} view={view} isTop={view === workspace.views.at(-1)} />
        ))}
        <Notifications />
        {toast !== undefined && (
          <div className="toast" role="alert">
            {toast}
          </div>
        )}
      </div>
    </DeskContext>
  );
}
