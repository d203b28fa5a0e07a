import { type FormEvent, type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { isJson } from '../json.ts';
import { Blocks } from './block/blocks.tsx';
import { type BlockPlace, BlockPlaceContext } from './block/press.ts';
import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { useDialog } from './use-dialog.ts';
import type { OpenView } from './workspace-api.ts';

interface ModalProps {
  readonly view: OpenView;
  readonly isTop: boolean;
  readonly isPushed: boolean;
}

type Typed = Readonly<Record<string, unknown>>;

/** A modal of the stack: what was typed stays when the app answers with errors, or not at all. */
export function Modal({ view, isTop, isPushed }: ModalProps) {
  const { act } = useDesk();
  const title = useId();
  const [typed, setTyped] = useState<Typed>({});
  const [isSent, setSent] = useState(false);
  const close = () => void act('close', { viewId: view.id });
  const dialog = useDialog(close);
  const [tries, setTries] = useState(0);
  useFocus(dialog, view, isTop, tries);
  const values = useMemo(() => heldNow(view, typed), [view, typed]);
  const isWaiting = isSent || view.pending === true;

  const place: BlockPlace = {
    viewId: view.id,
    values,
    ...(view.errors && { errors: view.errors }),
    change: (blockId, actionId, value) => setTyped((before) => withValue(view, before, blockId, actionId, value)),
    press: (press) => act('click', { where: { viewId: view.id }, state: known(view, typed), ...press }),
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (view.submit === undefined || isWaiting) return;
    setSent(true);
    await act('submit', { viewId: view.id, values });
    setSent(false);
    setTries((before) => before + 1);
  };
  return (
    <div className="backdrop" hidden={!isTop}>
      <div className="modal" role="dialog" aria-modal="true" aria-labelledby={title} aria-busy={isWaiting} ref={dialog}>
        <form onSubmit={submit} noValidate>
          <header>
            {isPushed && (
              <button type="button" className="icon-button" aria-label="Back" onClick={close}>
                <Icon name="back" />
              </button>
            )}
            <h2 id={title}>{view.title}</h2>
            <button type="button" className="icon-button" aria-label="Dismiss" onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          <div className="modal-body">
            <BlockPlaceContext value={place}>
              <Blocks blocks={view.blocks} />
            </BlockPlaceContext>
          </div>
          <footer>
            <button type="button" className="button" onClick={close}>
              {view.close ?? 'Cancel'}
            </button>
            {view.submit !== undefined && (
              <button type="submit" className="button primary" aria-busy={isWaiting}>
                {view.submit}
              </button>
            )}
          </footer>
        </form>
      </div>
    </div>
  );
}

/** What was typed here, as far as the view still has the block: an update may have taken it away. */
function known(view: OpenView, typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([blockId]) => blockId in view.values));
}

function heldNow(view: OpenView, typed: Typed): Typed {
  return { ...view.values, ...known(view, typed) };
}

/** By block; by action below it where the block has several elements. */
function withValue(view: OpenView, before: Typed, blockId: string, actionId: string, value: unknown): Typed {
  const kept = view.values[blockId];
  if (!isJson(kept) || !(actionId in kept)) return { ...before, [blockId]: value };
  const typed = before[blockId];
  return { ...before, [blockId]: { ...kept, ...(isJson(typed) && typed), [actionId]: value } };
}

const inputs = 'input, textarea, select';

/** To the first field with an error when there are some, else into a form that has just come. */
function useFocus(dialog: RefObject<HTMLDivElement | null>, view: OpenView, isTop: boolean, tries: number): void {
  const errors = JSON.stringify(view.errors);
  const fields = view.blocks.map(({ block_id, type }) => `${String(type)} ${String(block_id)}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other fields are another form, which takes the focus anew
  useEffect(() => {
    if (!isTop || !dialog.current) return;
    const body = dialog.current.querySelector('.modal-body');
    const button = dialog.current.querySelector<HTMLElement>('footer .primary, footer button');
    (body?.querySelector<HTMLElement>(inputs) ?? button)?.focus();
  }, [isTop, fields, dialog]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try that fails leads to the field, the same errors or not
  useEffect(() => {
    if (!isTop || errors === undefined) return;
    dialog.current?.querySelector('.field.wrong')?.scrollIntoView({ block: 'nearest' });
    dialog.current?.querySelector<HTMLElement>(`.field.wrong :is(${inputs})`)?.focus();
  }, [isTop, errors, tries, dialog]);
}
