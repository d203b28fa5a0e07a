import { useId } from 'react';
import { recordsAt } from '../../json.ts';
import { TextObject } from '../block/text-object.tsx';
import { type ControlProps, spoken } from './control.tsx';
import { listIn, textIn } from './plain-value.ts';

export function Checkboxes(props: ControlProps) {
  const chosen = listIn(props.value);
  const toggle = (value: string) =>
    props.change(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset {...spoken(props)} className="option-list">
      <Choices {...props} type="checkbox" isChosen={(value) => chosen.includes(value)} choose={toggle} />
    </fieldset>
  );
}

export function RadioButtons(props: ControlProps) {
  const chosen = textIn(props.value);
  return (
    <div {...spoken(props)} role="radiogroup" className="option-list">
      <Choices {...props} type="radio" isChosen={(value) => chosen === value} choose={props.change} />
    </div>
  );
}

interface ChoicesProps extends ControlProps {
  readonly type: 'checkbox' | 'radio';
  readonly isChosen: (value: string) => boolean;
  readonly choose: (value: string) => void;
}

function Choices({ element, type, isChosen, choose }: ChoicesProps) {
  const name = useId();
  return recordsAt(element, 'options').map((option) => {
    const value = String(option.value);
    return (
      <label key={value} className="option">
        <input type={type} name={name} checked={isChosen(value)} onChange={() => choose(value)} />
        <span>
          <TextObject value={option.text} />
          {option.description !== undefined && (
            <small>
              <TextObject value={option.description} />
            </small>
          )}
        </span>
      </label>
    );
  });
}
