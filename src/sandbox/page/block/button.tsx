import { useState } from 'react';
import { stringAt } from '../../json.ts';
import { safeAddress } from '../own-path.ts';
import { useConfirm } from './confirm.tsx';
import type { ElementProps } from './element.tsx';
import { useBlockPlace } from './press.ts';
import { plainText } from './text-object.tsx';

/** A button; it turns while the app has not acknowledged the press. */
export function BlockButton({ element, blockId }: ElementProps) {
  const { press } = useBlockPlace();
  const [isBusy, setBusy] = useState(false);
  const [confirm, dialog] = useConfirm(element);
  const address = safeAddress(stringAt(element, 'url') ?? '');
  const run = async () => {
    if (address) window.open(address, '_blank', 'noopener');
    setBusy(true);
    await press({ actionId: stringAt(element, 'action_id') ?? '', blockId, value: element.value });
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className={`button ${stringAt(element, 'style') ?? ''}`}
        aria-label={stringAt(element, 'accessibility_label')}
        aria-busy={isBusy}
        disabled={element.disabled === true}
        onClick={() => !isBusy && confirm(() => void run())}
      >
        {plainText(element.text)}
      </button>
      {dialog}
    </>
  );
}
