import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { plainText } from '../block/text-object.tsx';
import { Icon } from '../icon.tsx';
import { Popup } from '../popup.tsx';
import { type ControlProps, spoken } from './control.tsx';
import { type Option, useOptions } from './options.ts';
import { listIn } from './plain-value.ts';

/** Chosen things as chips, and a field to look for more. */
export function MultiSelect(props: ControlProps) {
  const { element, value, change } = props;
  const all = useOptions(element).flatMap(({ options }) => options);
  const chosen = listIn(value);
  const [looked, setLooked] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const close = useCallback(() => setOpen(false), []);
  const most = Number(element.max_selected_items ?? Number.POSITIVE_INFINITY);
  const offered = all.filter(
    ({ value: one, text }) => !chosen.includes(one) && text.toLowerCase().includes(looked.toLowerCase()),
  );
  const add = (option: Option | undefined) => {
    if (option === undefined || chosen.length >= most) return;
    setLooked('');
    setAt(0);
    change([...chosen, option.value]);
  };
  const remove = (gone: string) => change(chosen.filter((one) => one !== gone));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isOpen) setAt((at + step + offered.length) % Math.max(1, offered.length));
    else if (step !== undefined) setOpen(true);
    else if (event.key === 'Enter' && isOpen) add(offered[at]);
    else if (event.key === 'Backspace' && looked === '' && chosen.length > 0) return remove(chosen.at(-1) ?? '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="multi-select" ref={box}>
      {chosen.map((one) => (
        <Chip key={one} text={all.find((option) => option.value === one)?.text ?? one} remove={() => remove(one)} />
      ))}
      <input
        {...spoken(props)}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && offered[at] ? `${listId}-${at}` : undefined}
        autoComplete="off"
        placeholder={chosen.length === 0 ? plainText(element.placeholder) || 'Choose options' : ''}
        value={looked}
        onChange={(event) => {
          setLooked(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen && box.current && (
        <Popup anchor={box.current} close={close} isAsWide>
          <Offered id={listId} options={offered} at={at} choose={add} isFull={chosen.length >= most} />
        </Popup>
      )}
    </div>
  );
}

function Chip({ text, remove }: { readonly text: string; readonly remove: () => void }) {
  return (
    <span className="chip">
      {text}
      <button type="button" aria-label={`Remove ${text}`} onClick={remove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}

interface OfferedProps {
  readonly id: string;
  readonly options: readonly Option[];
  readonly at: number;
  readonly choose: (option: Option) => void;
  readonly isFull: boolean;
}

function Offered({ id, options, at, choose, isFull }: OfferedProps) {
  return (
    <div role="listbox" id={id} aria-label="Options" className="menu" tabIndex={-1}>
      {options.map((option, n) => (
        <div
          key={option.value}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === at}
          tabIndex={-1}
          onPointerDown={(event) => {
            // The field keeps the focus, else its blur would close the list before the choice.
            event.preventDefault();
            choose(option);
          }}
        >
          {option.text}
        </div>
      ))}
      {(options.length === 0 || isFull) && (
        <p className="nothing">{isFull ? 'No more can be chosen' : 'Nothing found'}</p>
      )}
    </div>
  );
}
