import type { EventKind } from '../../engine/dossier.ts';
import { choicesOf, type Field } from './field.ts';
import { list, wholeNumber, yesNo } from './read-text.ts';

export interface EventForm {
  readonly kind: EventKind;
  readonly title: string;
  readonly fields: readonly Field[];
}

const at: Field = { key: 'at', label: 'When', input: 'moment' };
const note: Field = { key: 'note', label: 'Note', input: 'text', optional: true, most: 500 };
const yes = (key: string, label: string): Field => ({
  key,
  label,
  input: 'choice',
  optional: true,
  choices: choicesOf(['yes', 'no']),
  read: yesNo,
});
const plain: Readonly<Record<string, string>> = {
  passed: 'done, as asked',
  failed: 'not done, or not confirmed',
  no_answer: 'no answer',
};
const choice = (key: string, label: string, values: readonly string[], optional = false): Field => ({
  key,
  label,
  input: 'choice',
  optional,
  choices: choicesOf(values, plain),
});
const line = (key: string, label: string, hint?: string): Field => ({
  key,
  label,
  ...(hint && { hint }),
  input: 'text',
  optional: true,
  most: 500,
});
const net: readonly Field[] = [
  line('ip', 'Address of the connection (IP)'),
  line('device_id', 'Device'),
  line('time_zone', 'Time zone of the device', 'Such as Europe/Berlin'),
];

/** What can be recorded of what happened. A video session and an interview take no note at all. */
export const eventForms: readonly EventForm[] = [
  {
    kind: 'video',
    title: 'Video session',
    fields: [
      at,
      choice('camera', 'Camera', ['on', 'off', 'refused', 'failed']),
      choice(
        'reason',
        'Reason given, if it was not on',
        ['connection', 'equipment', 'privacy', 'time', 'other', 'none_given'],
        true,
      ),
      yes('accommodation_offered', 'Was another way offered?'),
      choice('liveness', 'The same challenge as for everybody', ['passed', 'failed', 'not_asked'], true),
      {
        key: 'reviewers',
        label: 'How many of the team were there',
        input: 'text',
        optional: true,
        read: wholeNumber(0, 20),
      },
    ],
  },
  {
    kind: 'contact_attempt',
    title: 'Contact attempt',
    fields: [
      at,
      choice('channel', 'How', ['call', 'chat', 'email', 'video']),
      { key: 'answered_at', label: 'Answered at', input: 'moment', optional: true },
      yes('missed', 'Missed?'),
      note,
    ],
  },
  {
    kind: 'availability',
    title: 'Hours offered',
    fields: [
      at,
      {
        key: 'slots',
        label: 'Slots offered, one a line',
        hint: '2026-10-05T10:00-04:00 / 2026-10-05T12:00-04:00',
        input: 'lines',
        read: slots,
      },
      {
        key: 'asked',
        label: 'How often they were asked so far',
        input: 'text',
        optional: true,
        read: wholeNumber(0, 50),
      },
      yes('accommodation_offered', 'Was another way offered?'),
    ],
  },
  {
    kind: 'login',
    title: 'Sign-in',
    fields: [
      at,
      line('account', 'Account'),
      ...net,
      { key: 'ended_at', label: 'Ended at', input: 'moment', optional: true },
    ],
  },
  {
    kind: 'message',
    title: 'Something the candidate wrote',
    fields: [
      at,
      {
        key: 'says',
        label: 'What it asks or says',
        input: 'choice',
        choices: choicesOf(
          [
            'off_platform_request',
            'crypto_request',
            'advance_pay_request',
            'cannot_receive_at_id_address',
            'no_vpn',
            'identity_loan_request',
            'threat',
          ],
          {
            no_vpn: 'says that no VPN is used',
            cannot_receive_at_id_address: 'cannot receive at the address on the identity document',
          },
        ),
      },
      line('quote', 'In their words'),
      yes('after_refusal', 'Again, after we had said no?'),
      choice('from', 'From', ['candidate', 'agency', 'team'], true),
    ],
  },
  {
    kind: 'delivery',
    title: 'Delivery',
    fields: [
      at,
      choice('status', 'What happened', ['delivered', 'returned', 'refused', 'lost']),
      line('address', 'Address, on one line'),
      line('signed_by', 'Signed by'),
      yes('id_checked', 'Was an identity document checked?'),
      choice('id_photo', 'Its photograph against the person interviewed', ['same', 'different', 'unsure'], true),
    ],
  },
  {
    kind: 'identity_proofing',
    title: 'Identity proofing',
    fields: [
      at,
      choice('status', 'Result', ['passed', 'failed', 'mismatch', 'unable_to_complete', 'pending']),
      choice('method', 'By', ['vendor', 'notary', 'in_person'], true),
      line('vendor', 'Vendor'),
      line('name', 'Name they read'),
      note,
    ],
  },
  {
    kind: 'background_check',
    title: 'Background check',
    fields: [
      at,
      choice('status', 'Result', ['clear', 'consider', 'mismatch', 'pending']),
      line('vendor', 'Vendor'),
      yes('consent_on_file', 'Is the consent on file?'),
      line('name', 'Name they searched'),
    ],
  },
  {
    kind: 'milestone',
    title: 'Milestone',
    fields: [
      at,
      choice('milestone', 'What', ['offer_made', 'contract_signed', 'started', 'dispatched', 'first_pay', 'ended']),
      note,
    ],
  },
  {
    kind: 'contact_change',
    title: 'Contact changed',
    fields: [
      at,
      choice('fact', 'What', ['phone', 'email', 'address']),
      line('from', 'Before'),
      { ...line('to', 'Now'), optional: false },
    ],
  },
  {
    kind: 'transfer',
    title: 'Payment made',
    fields: [
      at,
      choice('method', 'Method', ['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other'], true),
      line('country', 'Country of the receiving account', 'Two letters'),
      line('holder', 'Name on the account'),
    ],
  },
  {
    kind: 'device_inventory',
    title: 'Device inventory',
    fields: [
      at,
      { key: 'tools', label: 'Software found, one a line', input: 'lines', optional: true, read: list },
      { key: 'issued_on', label: 'Device issued on', input: 'date', optional: true },
      choice('serial', 'Serial number shown', ['same', 'different', 'not_shown'], true),
      line('ip', 'Address of the connection (IP)'),
    ],
  },
];

function slots(text: string): { readonly value: unknown } | { readonly error: string } {
  const rows = text
    .split(/\n+/)
    .map((row) => row.trim())
    .filter(Boolean);
  const read = rows.map((row) => row.split(/\s+\/\s+|\s+to\s+/));
  const bad = read.findIndex(([start, end]) => !isMoment(start) || !isMoment(end));
  if (bad >= 0)
    return {
      error: `Line ${bad + 1}: write a start and an end with their offset, such as 2026-10-05T10:00-04:00 / 2026-10-05T12:00-04:00.`,
    };
  return { value: read.map(([start = '', end = '']) => ({ start: withSeconds(start), end: withSeconds(end) })) };
}

const isMoment = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);

const withSeconds = (text: string): string => text.replace(/T(\d\d:\d\d)(Z|[+-])/, 'T$1:00$2');

export function eventForm(kind: string): EventForm | undefined {
  return eventForms.find((form) => form.kind === kind);
}
