import type { KeyboardEvent, ReactNode } from 'react';
import { type Json, stringAt } from '../../json.ts';
import { DateTimePicker, PlainPicker } from './date-time.tsx';
import { FileInput } from './file-input.tsx';
import { MultiSelect } from './multi-select.tsx';
import { Checkboxes, RadioButtons } from './option-list.tsx';
import { SingleSelect } from './single-select.tsx';
import { MultiLine, SingleLine } from './text-input.tsx';

/** One element with its value: drawn from outside, in inputs and beside sections alike. */
export interface ControlProps {
  readonly element: Json;
  readonly blockId: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly id?: string | undefined;
  /** Its name where no label stands beside it. */
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

type Drawn = (props: ControlProps) => ReactNode;

const singleLine: Drawn = (props) => <SingleLine {...props} />;
const singleSelect: Drawn = (props) => <SingleSelect {...props} />;
const multiSelect: Drawn = (props) => <MultiSelect {...props} />;

const drawnAs: Readonly<Record<string, Drawn>> = {
  plain_text_input: (props) =>
    props.element.multiline === true ? <MultiLine {...props} /> : <SingleLine {...props} />,
  rich_text_input: (props) => <MultiLine {...props} />,
  email_text_input: singleLine,
  url_text_input: singleLine,
  number_input: singleLine,
  static_select: singleSelect,
  users_select: singleSelect,
  channels_select: singleSelect,
  conversations_select: singleSelect,
  multi_static_select: multiSelect,
  multi_users_select: multiSelect,
  multi_channels_select: multiSelect,
  multi_conversations_select: multiSelect,
  checkboxes: (props) => <Checkboxes {...props} />,
  radio_buttons: (props) => <RadioButtons {...props} />,
  datepicker: (props) => <PlainPicker {...props} type="date" />,
  timepicker: (props) => <PlainPicker {...props} type="time" />,
  datetimepicker: (props) => <DateTimePicker {...props} />,
  file_input: (props) => <FileInput {...props} />,
};

export function isControl(element: Json): boolean {
  return String(element.type) in drawnAs;
}

/** Several small inputs under one label: the label names the group. */
export function isGroup(element: Json): boolean {
  return ['checkboxes', 'radio_buttons', 'file_input'].includes(stringAt(element, 'type') ?? '');
}

export function Control(props: ControlProps) {
  return drawnAs[String(props.element.type)]?.(props);
}

/** What every control says of itself to a screen reader. */
export function spoken({ id, label, labelledBy, describedBy, isInvalid, isRequired }: ControlProps) {
  return {
    id,
    'aria-label': labelledBy === undefined && id === undefined ? label : undefined,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
    'aria-required': isRequired || undefined,
  };
}
