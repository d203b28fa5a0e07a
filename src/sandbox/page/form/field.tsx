import { type KeyboardEvent, useId, useState } from 'react';
import { flagAt, type Json, recordAt, stringAt } from '../../json.ts';
import { useBlockPlace } from '../block/press.ts';
import { plainText } from '../block/text-object.tsx';
import { Unsupported } from '../block/unsupported.tsx';
import { Icon } from '../icon.tsx';
import { Control, isControl, isGroup } from './control.tsx';
import { heldIn, initialValue } from './plain-value.ts';

/** One input of a form: its label, what is in it, and what is wrong with it beside it. */
export function Field({ block }: { readonly block: Json }) {
  const id = useId();
  const element = recordAt(block, 'element') ?? {};
  const blockId = stringAt(block, 'block_id') ?? '';
  const [value, change, onKeyDown] = useHeld(block, element, blockId);
  const error = useBlockPlace().errors?.[blockId];
  const isOptional = flagAt(block, 'optional');
  const hint = plainText(block.hint);
  if (!isControl(element)) return <Unsupported what={String(element.type)} value={block} />;
  const words = (
    <>
      {plainText(block.label)}
      {isOptional && <span className="optional"> (optional)</span>}
    </>
  );
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={`field${error ? ' wrong' : ''}`}>
      {isGroup(element) ? (
        <span className="label" id={`${id}-label`}>
          {words}
        </span>
      ) : (
        <label className="label" htmlFor={id}>
          {words}
        </label>
      )}
      <Control
        element={element}
        blockId={blockId}
        value={value}
        change={change}
        {...(isGroup(element) ? { labelledBy: `${id}-label` } : { id })}
        describedBy={describedBy || undefined}
        isInvalid={error !== undefined}
        isRequired={!isOptional}
        onKeyDown={onKeyDown}
      />
      {error && (
        <p className="error" role="alert" id={`${id}-error`}>
          <Icon name="alert" size={15} /> {error}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

type Held = readonly [unknown, (value: unknown) => void, (event: KeyboardEvent) => void];

/** In a form the form holds the value; elsewhere the field does. With `dispatch_action` the app hears of it at once, or at Enter. */
function useHeld(block: Json, element: Json, blockId: string): Held {
  const { values, change, press } = useBlockPlace();
  const actionId = stringAt(element, 'action_id') ?? '';
  const [own, setOwn] = useState<unknown>(() => initialValue(element));
  const isTyped = String(element.type).endsWith('_input');
  const dispatches = flagAt(block, 'dispatch_action');
  const value = change ? heldIn(values, blockId, actionId) : own;
  const set = (next: unknown) => {
    setOwn(next);
    change?.(blockId, actionId, next);
    if (dispatches && !isTyped) void press({ actionId, blockId, value: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!dispatches || !isTyped || event.key !== 'Enter' || element.multiline === true) return;
    event.preventDefault();
    void press({ actionId, blockId, value });
  };
  return [value, set, onKeyDown];
}
