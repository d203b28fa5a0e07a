import { plainText } from '../block/text-object.tsx';
import { Icon } from '../icon.tsx';
import { type ControlProps, spoken } from './control.tsx';
import { type OptionGroup, useOptions } from './options.ts';
import { textIn } from './plain-value.ts';

/** The browser's own list: it opens on a phone as well as with a keyboard. */
export function SingleSelect(props: ControlProps) {
  const { element, value, change, isRequired } = props;
  const groups = useOptions(element);
  const chosen = textIn(value);
  return (
    <span className={`select${chosen === '' ? ' unset' : ''}`}>
      <select {...spoken(props)} value={chosen} onChange={(event) => change(event.target.value || null)}>
        <option value="" disabled={isRequired === true || chosen === ''} hidden={isRequired === true}>
          {chosen === '' ? plainText(element.placeholder) || 'Choose an option' : 'None'}
        </option>
        {groups.map((group, at) =>
          group.label ? (
            <optgroup key={at} label={group.label}>
              <Options group={group} />
            </optgroup>
          ) : (
            <Options key={at} group={group} />
          ),
        )}
      </select>
      <Icon name="down" size={16} />
    </span>
  );
}

function Options({ group }: { readonly group: OptionGroup }) {
  return group.options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  ));
}
