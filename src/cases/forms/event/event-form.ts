import type { EventKind } from '../../../engine/dossier.ts';
import * as as from '../codec.ts';
import { type EntryForm, partsOf } from '../entry-form.ts';
import type { Field } from '../field.ts';
import { line, moment, needed } from '../plain-fields.ts';
import { note, stage } from '../stated-fields.ts';

export interface EventForm extends EntryForm {
  readonly kind: EventKind;
}

export const net: readonly Field[] = [
  line('ip', 'Address of the connection (IP)'),
  line('device_id', 'Device'),
  { ...line('time_zone', 'Time zone of the device', 'Such as Europe/Berlin'), ...as.timeZone },
  line('utc_offset', 'UTC offset of the device', 'Such as +02:00'),
];

const when = needed(moment('at', 'When'));

interface Made {
  readonly kind: EventKind;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly more?: readonly Field[];
  /** A video session and an interview take no note at all. */
  readonly isBare?: boolean;
}

export function eventOf({ kind, title, fields, more = [], isBare }: Made): EventForm {
  const rest = [...more, stage, ...(isBare ? [] : [note])];
  return { kind, title, parts: partsOf([when, ...fields], [{ title: 'More of it', fields: rest }]) };
}
