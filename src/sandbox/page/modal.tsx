import { type FormEvent, useEffect, useRef, useState } from 'react';
import { BlockView } from './blocks.tsx';
import { useDesk } from './desk.ts';
import { FieldView } from './field.tsx';
import type { OpenView } from './workspace-api.ts';

/** A modal of the stack: what was typed stays when the app answers with errors or a slow Slack. */
export function Modal({ view, isTop }: { readonly view: OpenView; readonly isTop: boolean }) {
  const { act } = useDesk();
  const [typed, setTyped] = useState<Readonly<Record<string, unknown>>>({});
  const [waits, setWaits] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  const values = { ...view.values, ...typed };
  const close = () => void act('close', { viewId: view.id });

  useEffect(() => {
    if (isTop)
      dialog.current
        ?.querySelector<HTMLElement>('.wrong input, .wrong textarea, .wrong select, input, textarea, select, button')
        ?.focus();
  }, [isTop]);
  useEffect(() => {
    if (!isTop) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWaits(true);
    await act('submit', { viewId: view.id, values });
    setWaits(false);
  };
  return (
    <div className="backdrop" hidden={!isTop}>
      <div className="modal" role="dialog" aria-modal="true" aria-label={view.title} ref={dialog}>
        <form onSubmit={submit}>
          <header>
            <h2>{view.title}</h2>
            <button type="button" aria-label="Close" onClick={close}>
              ✕
            </button>
          </header>
          <div className="body">
            {view.blocks.map((block, at) =>
              block.type === 'input' ? (
                <FieldView
                  key={block.block_id ?? at}
                  block={block}
                  viewId={view.id}
                  value={values[block.block_id ?? '']}
                  error={view.errors?.[block.block_id ?? '']}
                  change={(value) => setTyped((before) => ({ ...before, [block.block_id ?? '']: value }))}
                />
              ) : (
                <BlockView
                  key={block.block_id ?? at}
                  block={block}
                  press={(press) => void act('click', { where: { viewId: view.id }, state: typed, ...press })}
                />
              ),
            )}
          </div>
          <footer>
            <button type="button" className="button" onClick={close}>
              {view.close ?? 'Cancel'}
            </button>
            {view.submit !== undefined && (
              <button type="submit" className="button primary" disabled={waits}>
                {waits ? 'One moment …' : view.submit}
              </button>
            )}
          </footer>
        </form>
      </div>
    </div>
  );
}
