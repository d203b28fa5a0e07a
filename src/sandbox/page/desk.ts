import { createContext, useContext } from 'react';
import type { Acted, User, Workspace } from './workspace-api.ts';

/** What every part of the page can reach: what this person sees, and what they can do. */
export interface Desk {
  readonly workspace: Workspace;
  readonly act: (act: string, body: object) => Promise<Acted>;
  readonly say: (trouble: string) => void;
  readonly openThread: (ts: string | undefined) => void;
  readonly go: (place: string, thread?: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part of the page stands outside of a workspace.');
  return desk;
}

export function useMe(): User | undefined {
  const { workspace } = useDesk();
  return workspace.users.find(({ id }) => id === workspace.me);
}
