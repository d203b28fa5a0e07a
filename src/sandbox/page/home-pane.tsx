import { Blocks } from './blocks.tsx';
import { useDesk } from './desk.ts';

export function HomePane() {
  const { workspace, act } = useDesk();
  return (
    <main className="channel" aria-label="Crosscheck home">
      <header>
        <h1>Crosscheck</h1>
        <span>App Home</span>
      </header>
      <section className="messages">
        {workspace.home ? (
          <Blocks
            blocks={workspace.home.blocks}
            press={(press) => void act('click', { where: { home: true }, ...press })}
          />
        ) : (
          <p className="empty">
            This app has nothing on its home page. Type <code>/screen</code> in a private channel.
          </p>
        )}
      </section>
    </main>
  );
}
