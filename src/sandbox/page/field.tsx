import { TextObject } from './blocks.tsx';
import { useDesk } from './desk.ts';
import { useOptions } from './element.tsx';
import type { Block } from './workspace-api.ts';

interface Shown {
  readonly block: Block;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly change: (value: unknown) => void;
  readonly viewId: string;
}

/** One input of a form: its label, what is in it, and what is wrong with it beside it. */
export function FieldView({ block, value, error, change, viewId }: Shown) {
  const id = `field-${block.block_id}`;
  const element = block.element as Block;
  const text = (name: string): string => String((block[name] as { readonly text?: string } | undefined)?.text ?? '');
  return (
    <div className={`field${error ? ' wrong' : ''}`}>
      <label htmlFor={id}>
        {text('label')}
        {block.optional === true && <span className="optional"> (optional)</span>}
      </label>
      <Input id={id} element={element} value={value} change={change} viewId={viewId} blockId={block.block_id ?? ''} />
      {error && (
        <p className="error" role="alert" id={`${id}-error`}>
          {error}
        </p>
      )}
      {block.hint !== undefined && (
        <p className="hint">
          <TextObject value={block.hint} />
        </p>
      )}
    </div>
  );
}

interface InputProps {
  readonly id: string;
  readonly element: Block;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly viewId: string;
  readonly blockId: string;
}

function Input({ id, element, value, change, viewId, blockId }: InputProps) {
  const { act } = useDesk();
  const options = useOptions(element);
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const typed = { id, value: text, onChange: (event: { target: { value: string } }) => change(event.target.value) };
  switch (element.type) {
    case 'plain_text_input':
      return element.multiline === true ? (
        <textarea rows={4} maxLength={Number(element.max_length) || 3_000} {...typed} />
      ) : (
        <input type="text" maxLength={Number(element.max_length) || 3_000} {...typed} />
      );
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <input type="text" {...typed} />;
    case 'datepicker':
      return <input type="date" {...typed} />;
    case 'timepicker':
      return <input type="time" {...typed} />;
    case 'datetimepicker':
      return (
        <input
          type="datetime-local"
          id={id}
          value={localTime(value)}
          onChange={(event) => change(secondsOf(event.target.value))}
        />
      );
    case 'checkboxes':
    case 'radio_buttons':
      return (
        <div id={id} role={element.type === 'checkboxes' ? 'group' : 'radiogroup'}>
          {options.map((option) => (
            <label key={option.value} className="choice">
              <input
                type={element.type === 'checkboxes' ? 'checkbox' : 'radio'}
                name={id}
                checked={element.type === 'checkboxes' ? chosen.includes(option.value) : text === option.value}
                onChange={() =>
                  change(
                    element.type === 'radio_buttons'
                      ? option.value
                      : chosen.includes(option.value)
                        ? chosen.filter((one) => one !== option.value)
                        : [...chosen, option.value],
                  )
                }
              />{' '}
              {option.text}
            </label>
          ))}
        </div>
      );
    case 'file_input':
      return (
        <input
          id={id}
          type="file"
          onChange={(event) =>
            void upload(event.target.files?.[0], (name, base64) => act('upload', { viewId, blockId, name, base64 }))
          }
        />
      );
    default:
      if (element.type.startsWith('multi_')) {
        return (
          <select
            id={id}
            multiple
            value={chosen}
            onChange={(event) => change([...event.target.selectedOptions].map((option) => option.value))}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        );
      }
      if (!element.type.endsWith('_select'))
        return <p className="unsupported">This page cannot show a “{element.type}”.</p>;
      return (
        <select {...typed}>
          <option value="">Choose …</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      );
  }
}

/** Seconds since 1970 as the browser's own field shows them, in local time. */
function localTime(value: unknown): string {
  if (typeof value !== 'number') return '';
  const date = new Date(value * 1_000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function secondsOf(text: string): number | null {
  return text === '' ? null : Math.floor(new Date(text).getTime() / 1_000);
}

async function upload(file: File | undefined, send: (name: string, base64: string) => Promise<boolean>): Promise<void> {
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  await send(file.name, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
}
