import { recordsAt, stringAt } from '../../json.ts';
import { Menu } from '../menu.tsx';
import { safeAddress } from '../own-path.ts';
import { useConfirm } from './confirm.tsx';
import type { ElementProps } from './element.tsx';
import { useBlockPlace } from './press.ts';
import { plainText } from './text-object.tsx';

export function Overflow({ element, blockId, label }: ElementProps) {
  const { press } = useBlockPlace();
  const [confirm, dialog] = useConfirm(element);
  const actionId = stringAt(element, 'action_id') ?? '';
  const items = recordsAt(element, 'options').map((option) => ({
    label: plainText(option.text),
    detail: plainText(option.description),
    run: () =>
      confirm(() => {
        const address = safeAddress(stringAt(option, 'url') ?? '');
        if (address) window.open(address, '_blank', 'noopener');
        void press({ actionId, blockId, value: option.value });
      }),
  }));
  return (
    <>
      <Menu name={label ? `More: ${label}` : 'More'} icon="more" className="button overflow" items={items} />
      {dialog}
    </>
  );
}
