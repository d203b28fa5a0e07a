import { type ReactNode, useState } from 'react';
import { parts } from './blocks.tsx';
import { useDesk } from './desk.ts';
import type { Block } from './workspace-api.ts';

/** A press or a choice, as the workspace wants to hear of it. */
export interface Press {
  readonly actionId: string;
  readonly blockId: string;
  readonly value?: unknown;
}

interface Shown {
  readonly element: Block;
  readonly blockId: string;
  readonly press: (press: Press) => void;
}

const textOf = (value: unknown): string => String((value as { readonly text?: unknown } | undefined)?.text ?? '');

/** Something to press or to choose from outside of an input. */
export function Element({ element, blockId, press }: Shown): ReactNode {
  const actionId = element.action_id ?? '';
  const tell = (value?: unknown) => press({ actionId, blockId, ...(value !== undefined && { value }) });
  switch (element.type) {
    case 'button':
      return <Button element={element} tell={() => tell()} />;
    case 'static_select':
    case 'overflow':
    case 'radio_buttons':
      return <Choice element={element} tell={tell} />;
    case 'datepicker':
      return (
        <input
          type="date"
          aria-label={textOf(element.placeholder) || 'Date'}
          onChange={(event) => tell(event.target.value)}
        />
      );
    case 'users_select':
    case 'conversations_select':
      return <Choice element={element} tell={tell} />;
    default:
      return <span className="unsupported">This page cannot show a “{element.type}”.</span>;
  }
}

function Button({ element, tell }: { readonly element: Block; readonly tell: () => void }) {
  const [asks, setAsks] = useState(false);
  const confirm = element.confirm as
    | { readonly title: unknown; readonly text: unknown; readonly confirm?: unknown; readonly deny?: unknown }
    | undefined;
  const label = typeof element.accessibility_label === 'string' ? element.accessibility_label : undefined;
  return (
    <>
      <button
        type="button"
        className={`button ${String(element.style ?? '')}`}
        aria-label={label}
        onClick={() => (confirm ? setAsks(true) : tell())}
      >
        {textOf(element.text)}
      </button>
      {asks && confirm && (
        <div className="confirm" role="alertdialog" aria-label={textOf(confirm.title)}>
          <strong>{textOf(confirm.title)}</strong>
          <p>{textOf(confirm.text)}</p>
          <button type="button" className="button" onClick={() => setAsks(false)}>
            {textOf(confirm.deny) || 'Cancel'}
          </button>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              setAsks(false);
              tell();
            }}
          >
            {textOf(confirm.confirm) || 'Yes'}
          </button>
        </div>
      )}
    </>
  );
}

function Choice({ element, tell }: { readonly element: Block; readonly tell: (value: string) => void }) {
  const options = useOptions(element);
  const label = textOf(element.placeholder) || (element.type === 'overflow' ? 'More' : 'Choose');
  return (
    <select className="button" aria-label={label} value="" onChange={(event) => tell(event.target.value)}>
      <option value="" disabled>
        {label}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** What can be chosen: given options, or people and channels of the workspace. */
export function useOptions(element: Block): readonly Option[] {
  const { workspace } = useDesk();
  if (element.type.endsWith('users_select')) {
    return workspace.users
      .filter((user) => !user.isBot && !user.deleted)
      .map((user) => ({ value: user.id, text: user.realName }));
  }
  if (/conversations_select|channels_select/.test(element.type)) {
    const include = (element.filter as { readonly include?: readonly string[] } | undefined)?.include;
    const isWanted = (isPrivate: boolean, kind: string) =>
      include === undefined || include.includes(kind === 'im' ? 'im' : isPrivate ? 'private' : 'public');
    return workspace.channels
      .filter((channel) => isWanted(channel.isPrivate, channel.kind))
      .map((channel) => ({ value: channel.id, text: channel.name }));
  }
  const groups = parts(element.option_groups).flatMap((group) => parts(group.options));
  return [...parts(element.options), ...groups].map((option) => ({
    value: String(option.value),
    text: textOf(option.text),
  }));
}
