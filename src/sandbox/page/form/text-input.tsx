import type { HTMLInputTypeAttribute } from 'react';
import { stringAt } from '../../json.ts';
import { plainText } from '../block/text-object.tsx';
import { type ControlProps, spoken } from './control.tsx';
import { textIn } from './plain-value.ts';

const keyboards: Readonly<Record<string, 'email' | 'url' | 'decimal'>> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'decimal',
};

/** Always of type text: what a field may hold is Slack's to say, and a browser's own bubble would come before it. */
const type: HTMLInputTypeAttribute = 'text';

export function SingleLine(props: ControlProps) {
  const { element, value, change, onKeyDown } = props;
  return (
    <div className="counted">
      <input
        {...spoken(props)}
        type={type}
        inputMode={keyboards[stringAt(element, 'type') ?? '']}
        autoComplete="off"
        placeholder={plainText(element.placeholder)}
        value={textIn(value)}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Counter {...props} />
    </div>
  );
}

export function MultiLine(props: ControlProps) {
  const { element, value, change } = props;
  return (
    <div className="counted">
      <textarea
        {...spoken(props)}
        rows={3}
        placeholder={plainText(element.placeholder)}
        value={textIn(value)}
        onChange={(event) => change(event.target.value)}
      />
      <Counter {...props} />
    </div>
  );
}

/** How many characters are left, near the end; below zero when there are too many. */
function Counter({ element, value }: ControlProps) {
  const most = Number(element.max_length ?? 0);
  const left = most - [...textIn(value)].length;
  if (most === 0 || left > Math.max(20, most / 5) || textIn(value) === '') return null;
  return (
    <span className={`counter${left < 0 ? ' over' : ''}`} role="status" aria-label={`${left} characters left`}>
      {left}
    </span>
  );
}
