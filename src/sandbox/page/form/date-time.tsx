import { stringAt } from '../../json.ts';
import { useMe } from '../desk.ts';
import { secondsAt, wallTime } from '../when.ts';
import { type ControlProps, spoken } from './control.tsx';
import { textIn } from './plain-value.ts';

/** `2026-03-01` or `09:30`: the browser's own form is Slack's. */
export function PlainPicker(props: ControlProps & { readonly type: 'date' | 'time' }) {
  const zone = stringAt(props.element, 'timezone');
  return (
    <span className="picker">
      <input
        {...spoken(props)}
        type={props.type}
        value={textIn(props.value)}
        onChange={(event) => props.change(event.target.value || null)}
      />
      {zone && <small>{zone}</small>}
    </span>
  );
}

/** Seconds since 1970, shown in the time zone of the person, which is not always the browser's. */
export function DateTimePicker(props: ControlProps) {
  const tz = useMe()?.tz ?? 'Etc/UTC';
  const { value, change } = props;
  return (
    <span className="picker">
      <input
        {...spoken(props)}
        type="datetime-local"
        value={typeof value === 'number' ? wallTime(value, tz) : ''}
        onChange={(event) => change(event.target.value === '' ? null : secondsAt(event.target.value, tz))}
      />
      <small>{tz.replaceAll('_', ' ')}</small>
    </span>
  );
}
