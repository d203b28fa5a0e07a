import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface PopupProps {
  readonly anchor: HTMLElement;
  readonly close: () => void;
  readonly children: ReactNode;
  readonly isAsWide?: boolean;
}

const gap = 4;

/** Something that opens beside what was pressed, inside of the screen; a press elsewhere closes it. */
export function Popup({ anchor, close, children, isAsWide = false }: PopupProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  const around = anchor.getBoundingClientRect();
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    const fitsBelow = around.bottom + gap + height < innerHeight;
    const left = Math.max(gap, Math.min(around.left, innerWidth - width - gap));
    const top = fitsBelow ? around.bottom + gap : Math.max(gap, around.top - gap - height);
    if (left !== at.left || top !== at.top) setAt({ left, top });
  });
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const target = event.target;
      if (target instanceof Node && !box.current?.contains(target) && !anchor.contains(target)) close();
    };
    // Before anybody else: the dialog below stays open.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      anchor.focus();
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey, true);
    addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey, true);
      removeEventListener('resize', close);
    };
  }, [anchor, close]);
  // Inside of its dialog, so that a reader who is kept in there reaches it.
  return createPortal(
    <div
      ref={box}
      className="popup"
      style={{ ...at, ...(isAsWide && { width: around.width, maxWidth: around.width }) }}
    >
      {children}
    </div>,
    anchor.closest('[role="dialog"]') ?? document.body,
  );
}
