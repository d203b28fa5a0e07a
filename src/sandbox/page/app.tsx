import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { people } from '../server/seed.ts';
import { type Desk, DeskContext } from './desk.ts';
import { Frame } from './frame.tsx';
import { usePlace } from './use-place.ts';
import { useWorkspace } from './use-workspace.ts';
import { sendAct, troubleIn } from './workspace-api.ts';

const troubleShownMs = 8_000;

/** The whole page: a workspace as one person sees it now. */
export function App() {
  const [place, move] = usePlace();
  const { user, channel } = place;
  const { workspace, refusal, isOffline, refresh } = useWorkspace(user);
  const [trouble, say] = useTrouble();

  const act = useCallback(
    async (name: string, body: object) => {
      const acted = await sendAct(user, name, body);
      const words = troubleIn(acted);
      if (words !== undefined) say(words);
      await refresh();
      return acted;
    },
    [user, say, refresh],
  );
  const go = useCallback(
    (to: string, thread?: string) => move({ user, channel: to, ...(thread && { thread }) }),
    [user, move],
  );
  const openThread = useCallback((thread?: string) => go(channel, thread), [channel, go]);
  const desk = useMemo<Desk | undefined>(
    () => workspace && { workspace, act, say, openThread, go },
    [workspace, act, say, openThread, go],
  );

  if (refusal !== undefined && !desk) {
    return (
      <p className="starting">
        {refusal} <a href={`/?user=${people.marco}`}>Look as somebody else</a>
      </p>
    );
  }
  if (!desk) return <p className="starting">{isOffline ? 'Waiting for the workspace …' : 'Opening the workspace …'}</p>;
  return (
    <DeskContext value={desk}>
      <Frame place={place} isOffline={isOffline} beSomebody={(id) => move({ user: id, channel })} />
      <div className="toasts" role="alert">
        {trouble !== undefined && (
          <p className="toast">
            {trouble}
            <button type="button" onClick={() => say(undefined)}>
              OK
            </button>
          </p>
        )}
      </div>
    </DeskContext>
  );
}

/** One thing at a time that went wrong; it goes by itself. */
function useTrouble(): readonly [string | undefined, (words: string | undefined) => void] {
  const [words, setWords] = useState<string>();
  const timer = useRef<number>(undefined);
  const say = useCallback((next: string | undefined) => {
    clearTimeout(timer.current);
    setWords(next);
    timer.current = window.setTimeout(() => setWords(undefined), troubleShownMs);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [words, say];
}
