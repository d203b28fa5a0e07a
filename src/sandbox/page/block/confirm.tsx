import { type ReactNode, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Json, recordAt, stringAt } from '../../json.ts';
import { useDialog } from '../use-dialog.ts';
import { plainText, TextObject } from './text-object.tsx';

/** Asks before it does something, where the element says so; the dialog has to be drawn beside the element. */
export function useConfirm(element: Json): readonly [(run: () => void) => void, ReactNode] {
  const [waiting, setWaiting] = useState<() => void>();
  const confirm = recordAt(element, 'confirm');
  const ask = (run: () => void) => (confirm ? setWaiting(() => run) : run());
  if (!confirm || !waiting) return [ask, undefined];
  const answer = (isYes: boolean) => {
    setWaiting(undefined);
    if (isYes) waiting();
  };
  return [ask, createPortal(<ConfirmDialog confirm={confirm} answer={answer} />, document.body)];
}

function ConfirmDialog({ confirm, answer }: { readonly confirm: Json; readonly answer: (isYes: boolean) => void }) {
  const id = useId();
  const dialog = useDialog(() => answer(false));
  const style = stringAt(confirm, 'style') === 'danger' ? 'danger filled' : 'primary';
  return (
    <div className="backdrop above">
      <div
        className="confirm"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={id}
        aria-describedby={`${id}-text`}
        ref={dialog}
      >
        <h2 id={id}>{plainText(confirm.title)}</h2>
        <div className="text" id={`${id}-text`}>
          <TextObject value={confirm.text} />
        </div>
        <footer>
          <button type="button" className="button" onClick={() => answer(false)}>
            {plainText(confirm.deny) || 'Cancel'}
          </button>
          <button type="button" className={`button ${style}`} onClick={() => answer(true)}>
            {plainText(confirm.confirm) || 'Yes'}
          </button>
        </footer>
      </div>
    </div>
  );
}
