import { useCallback, useEffect, useRef, useState } from 'react';
import { readWorkspace, type Workspace } from './workspace-api.ts';

export interface Live {
  readonly workspace?: Workspace;
  /** Why there is none for this person. */
  readonly refusal?: string;
  readonly isOffline: boolean;
  readonly refresh: () => Promise<void>;
}

/** What a person sees, read anew at every change. Of several changes during a reading, one more reading is made. */
export function useWorkspace(user: string): Live {
  const [workspace, setWorkspace] = useState<Workspace>();
  const [refusal, setRefusal] = useState<string>();
  const [isOffline, setOffline] = useState(false);
  const reading = useRef<{ again: boolean } | undefined>(undefined);

  const refresh = useCallback(async () => {
    if (reading.current) {
      reading.current.again = true;
      return;
    }
    const mine = { again: true };
    reading.current = mine;
    while (mine.again) {
      mine.again = false;
      const read = await readWorkspace(user).catch(() => undefined);
      if (reading.current !== mine) return;
      if (read && 'ok' in read) setRefusal(read.error);
      else if (read) setWorkspace(read);
    }
    reading.current = undefined;
  }, [user]);

  useEffect(() => {
    setRefusal(undefined);
    const events = new EventSource(`/local/events?user=${encodeURIComponent(user)}`);
    events.onopen = () => setOffline(false);
    events.onmessage = () => void refresh();
    events.onerror = () => setOffline(true);
    void refresh();
    return () => {
      reading.current = undefined;
      events.close();
    };
  }, [user, refresh]);

  const mine = workspace?.me === user ? workspace : undefined;
  return { ...(mine && { workspace: mine }), ...(refusal && { refusal }), isOffline, refresh };
}
