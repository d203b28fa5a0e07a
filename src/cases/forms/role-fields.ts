import type { Role } from '../../engine/dossier.ts';
import { offsetMinutes } from '../../engine/read/place.ts';
import { choicesOf, type Field, type ReadText, type Typed } from './field.ts';

const hours: ReadText = (text) => {
  const read = /^(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)\s+(\S+)$/.exec(text);
  const [, start = '', end = '', zone = ''] = read ?? [];
  if (!read || !isClock(start) || !isClock(end)) return { error: 'Write them as 09:00-17:00 Europe/Berlin.' };
  if (offsetMinutes(zone, '2026-01-01T00:00:00Z') === undefined)
    return { error: `There is no time zone "${zone}". Write one such as Europe/Berlin.` };
  return { value: { time_zone: zone, start, end } };
};

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const country: ReadText = (text) =>
  /^[A-Za-z]{2}$/.test(text) ? { value: text.toUpperCase() } : { error: 'Two letters, such as CA.' };

export const policyTexts = {
  video_required: 'Video is required in interviews',
  checked_shipping: 'Ship only to the address on the document, or to a pick-up that checks it',
  crypto_with_proof: 'Cryptocurrency pay is allowed with proof',
  payroll_offered: 'Payroll is offered',
  travel_allowed: 'Working while travelling is allowed',
} as const;

/** What a role settles for every candidate; it is frozen when its first case opens. */
export const roleFields: readonly Field[] = [
  { key: 'title', label: 'Title', input: 'text', most: 100 },
  {
    key: 'employment',
    label: 'Employment',
    input: 'choice',
    choices: choicesOf(['employee', 'contractor', 'freelancer']),
  },
  {
    key: 'country',
    label: 'Country of work',
    hint: 'Two letters; empty means anywhere',
    input: 'text',
    optional: true,
    most: 2,
    read: country,
  },
  {
    key: 'required_hours',
    label: 'Required hours',
    hint: '09:00-17:00 Europe/Berlin',
    input: 'text',
    optional: true,
    most: 100,
    read: hours,
  },
  {
    key: 'policies',
    label: 'Policies',
    input: 'choices',
    optional: true,
    choices: choicesOf(Object.keys(policyTexts), policyTexts),
  },
];

/** A role as the dossier holds it, from what was read of the form. */
export function roleFromValues(values: Readonly<Record<string, unknown>>, typed: Typed): Role {
  const chosen = typed.policies;
  const has = (policy: keyof typeof policyTexts): boolean => Array.isArray(chosen) && chosen.includes(policy);
  const { policies: _, ...rest } = values;
  return {
    ...(rest as Omit<Role, 'policies'>),
    remote: true,
    policies: {
      video_required: has('video_required'),
      ship_to: has('checked_shipping') ? 'id_address_or_checked_pickup' : 'any',
      crypto_pay: has('crypto_with_proof') ? 'with_proof' : 'not_allowed',
      payroll_offered: has('payroll_offered'),
      travel_allowed: has('travel_allowed'),
    },
  };
}

/** What `npm start` has before anybody made a role. */
export const defaultRole: Role = {
  title: 'Any role',
  employment: 'employee',
  remote: true,
  policies: { video_required: true, ship_to: 'id_address_or_checked_pickup', crypto_pay: 'not_allowed' },
};
