import { useState } from 'react';
import { type Json, stringAt } from '../../json.ts';
import { Control, isControl } from '../form/control.tsx';
import { heldIn, initialValue } from '../form/plain-value.ts';
import { BlockButton } from './button.tsx';
import { useConfirm } from './confirm.tsx';
import { Overflow } from './overflow.tsx';
import { useBlockPlace } from './press.ts';
import { plainText } from './text-object.tsx';
import { Unsupported } from './unsupported.tsx';

export interface ElementProps {
  readonly element: Json;
  readonly blockId: string;
  /** What it is called where it has no words of its own. */
  readonly label?: string;
}

/** Something to press or to choose from outside of an input. */
export function Element(props: ElementProps) {
  const { element } = props;
  if (element.type === 'button') return <BlockButton {...props} />;
  if (element.type === 'overflow') return <Overflow {...props} />;
  if (isControl(element)) return <Choice {...props} />;
  return <Unsupported what={String(element.type)} value={element} />;
}

/** A choice outside of an input reports itself at once. */
function Choice({ element, blockId, label }: ElementProps) {
  const { press, values, change: keep } = useBlockPlace();
  const [confirm, dialog] = useConfirm(element);
  const actionId = stringAt(element, 'action_id') ?? '';
  const [own, setOwn] = useState<unknown>(() => initialValue(element));
  const value = keep ? heldIn(values, blockId, actionId) : own;
  const change = (next: unknown) =>
    confirm(() => {
      setOwn(next);
      keep?.(blockId, actionId, next);
      void press({ actionId, blockId, value: next });
    });
  const name = label || plainText(element.placeholder) || 'Choose';
  return (
    <>
      <Control element={element} blockId={blockId} value={value} change={change} label={name} />
      {dialog}
    </>
  );
}
