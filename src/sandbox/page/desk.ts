import { createContext, useContext } from 'react';
import type { Workspace } from './workspace-api.ts';

/** What every part of the page can reach: what this person sees, and what they can do. */
export interface Desk {
  readonly workspace: Workspace;
  readonly act: (what: string, body: object) => Promise<boolean>;
  readonly openThread: (ts: string | undefined) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('outside of the page');
  return desk;
}
