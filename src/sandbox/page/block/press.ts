import { createContext, useContext } from 'react';

/** A press or a choice, as the workspace wants to hear of it. */
export interface Press {
  readonly actionId: string;
  readonly blockId: string;
  readonly value?: unknown;
}

/** Where the blocks stand: what happens on a press, and what their elements hold. */
export interface BlockPlace {
  readonly press: (press: Press) => Promise<unknown>;
  readonly viewId?: string;
  /** In a form, which holds what was typed and chosen. Elsewhere each element remembers for itself. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly change?: (blockId: string, actionId: string, value: unknown) => void;
}

export const BlockPlaceContext = createContext<BlockPlace | undefined>(undefined);

export function useBlockPlace(): BlockPlace {
  const place = useContext(BlockPlaceContext);
  if (!place) throw new Error('These blocks stand nowhere.');
  return place;
}
