import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Popup } from './popup.tsx';

export interface MenuItem {
  readonly label: string;
  readonly detail?: string;
  readonly icon?: IconName;
  readonly run: () => void;
}

interface MenuProps {
  readonly name: string;
  readonly icon: IconName;
  readonly items: readonly MenuItem[];
  readonly className?: string;
}

/** A button that opens a menu; arrows move in it, Escape closes it and goes back to the button. */
export function Menu({ name, icon, items, className = 'icon-button' }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && button.current && (
        <Popup anchor={button.current} close={close}>
          <MenuList name={name} items={items} close={close} button={button} />
        </Popup>
      )}
    </>
  );
}

interface ListProps {
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

function MenuList({ name, items, close, button }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useEffect(() => list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = entries();
    if (step !== undefined) {
      const now = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
      all.at((now + step) % all.length)?.focus();
    } else if (event.key === 'Tab') {
      close();
      button.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const run = (item: MenuItem) => {
    close();
    button.current?.focus();
    item.run();
  };
  return (
    <div role="menu" aria-label={name} className="menu" ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
      {items.map((item) => (
        <button key={item.label} type="button" role="menuitem" tabIndex={-1} onClick={() => run(item)}>
          {item.icon && <Icon name={item.icon} />}
          <span>
            {item.label}
            {item.detail && <small>{item.detail}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}
