import { type RefObject, useEffect, useRef } from 'react';

const open: object[] = [];
const reachable =
  'button:not([disabled]), [href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

function reachableIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.checkVisibility());
}

/**
 * Keeps the keyboard inside of a dialog while it is the topmost one, and gives the focus back afterwards.
 * Where nothing inside asks for the focus, the last button gets it.
 */
export function useDialog(close: () => void): RefObject<HTMLDivElement | null> {
  const dialog = useRef<HTMLDivElement>(null);
  const onEscape = useRef(close);
  onEscape.current = close;
  useEffect(() => {
    const mine = {};
    const before = document.activeElement;
    open.push(mine);
    const onKey = (event: KeyboardEvent) => {
      if (open.at(-1) !== mine || !dialog.current) return;
      if (event.key === 'Escape') onEscape.current();
      else if (event.key === 'Tab') keepInside(event, dialog.current);
    };
    document.addEventListener('keydown', onKey);
    if (dialog.current && !dialog.current.contains(document.activeElement)) reachableIn(dialog.current).at(-1)?.focus();
    return () => {
      document.removeEventListener('keydown', onKey);
      open.splice(open.indexOf(mine), 1);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}

function keepInside(event: KeyboardEvent, dialog: HTMLElement): void {
  const stops = reachableIn(dialog);
  const now = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const isLeaving = now === -1 || (event.shiftKey ? now === 0 : now === stops.length - 1);
  if (!isLeaving) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
