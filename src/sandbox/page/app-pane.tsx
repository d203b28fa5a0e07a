import { useEffect, useMemo, useState } from 'react';
import { Avatar } from './avatar.tsx';
import { Blocks } from './block/blocks.tsx';
import { type BlockPlace, BlockPlaceContext } from './block/press.ts';
import { Conversation } from './channel-pane.tsx';
import { useDesk } from './desk.ts';
import { appConversation, botOf } from './sidebar.tsx';

type Tab = 'home' | 'messages';

/** The app's own place: its Home and the conversation with it. */
export function AppPane() {
  const { workspace, act } = useDesk();
  const { hasHome } = workspace.apps;
  const [tab, setTab] = useState<Tab>(hasHome ? 'home' : 'messages');
  const bot = botOf(workspace);
  const conversation = appConversation(workspace);
  useEffect(() => {
    if (tab === 'home') void act('openHome', {});
  }, [tab, act]);
  const tabButton = (name: Tab, words: string) => (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={tab === name}
      aria-controls="app-tab"
      onClick={() => setTab(name)}
    >
      {words}
    </button>
  );
  return (
    <main className="pane app-pane" aria-label={`${bot?.realName ?? 'App'} home`}>
      <header className="pane-header">
        <h1>
          <Avatar user={bot} small /> {bot?.realName}
        </h1>
        <span className="app-badge">APP</span>
      </header>
      <div role="tablist" className="tabs" aria-label="Parts of the app">
        {hasHome && tabButton('home', 'Home')}
        {tabButton('messages', 'Messages')}
      </div>
      <div role="tabpanel" id="app-tab" className="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'home' && <Home />}
        {tab === 'messages' && conversation && <Conversation channel={conversation} />}
        {tab === 'messages' && !conversation && <p className="empty">The app has not written to you yet.</p>}
      </div>
    </main>
  );
}

function Home() {
  const { workspace, act } = useDesk();
  const { home } = workspace;
  const viewId = home?.id;
  const place = useMemo<BlockPlace>(
    () => ({ press: (press) => act('click', { where: { viewId }, ...press }), ...(viewId && { viewId }) }),
    [act, viewId],
  );
  const command = workspace.apps.commands[0]?.command;
  if (!home) {
    return (
      <div className="empty">
        <h2>Nothing here yet</h2>
        <p>
          The app has published no Home for you. It works in channels: type <code>{command}</code> in a private one.
        </p>
      </div>
    );
  }
  return (
    <BlockPlaceContext value={place}>
      <section className="home" aria-label="App Home">
        <Blocks blocks={home.blocks} />
      </section>
    </BlockPlaceContext>
  );
}
