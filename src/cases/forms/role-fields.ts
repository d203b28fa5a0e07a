import { weekdays } from '../../engine/digest.ts';
import { measures, type Role, stages } from '../../engine/dossier.ts';
import { staleAfterDays } from '../../engine/lookups.ts';
import { choicesOf, type Field } from './field.ts';
import { countries, country, hours, ipAddresses, someLines } from './read-role.ts';
import { wholeNumber } from './read-text.ts';

/** A role is edited in parts, each a form of its own that is saved by itself. */
export const roleParts = ['about', 'policies', 'systems', 'handling'] as const;
export type RolePart = (typeof roleParts)[number];

export const partTitles: Readonly<Record<RolePart, string>> = {
  about: 'About',
  policies: 'Policies',
  systems: 'Company systems',
  handling: 'Measures and people',
};

export const dayTexts: Readonly<Record<(typeof weekdays)[number], string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Policies that are on or off. */
export const switchTexts = {
  video_required: 'Video is required in interviews',
  payroll_offered: 'Payroll is offered',
  travel_allowed: 'Working while travelling is allowed',
} as const;
export type PolicySwitch = keyof typeof switchTexts;

export const shipTexts = {
  any: 'Equipment goes to any address',
  id_address: 'Equipment goes only to the address on the document',
  id_address_or_checked_pickup: 'Equipment goes to the address on the document, or a checked pick-up',
} as const;

export const cryptoTexts = {
  not_allowed: 'Pay in cryptocurrency is not allowed',
  with_proof: 'Pay in cryptocurrency is allowed with proof',
  allowed: 'Pay in cryptocurrency is allowed',
} as const;

export const measureTexts: Readonly<Record<(typeof measures)[number], string>> = {
  docs_direct: 'Ask companies and schools directly',
  id_scrutiny: 'Scrutinise identity documents',
  video_interview: 'Video interview',
  background_check: 'Background check',
  biometric_or_idv: 'Biometric or identity proofing',
  payment_no_crypto: 'Pay method that is not cryptocurrency',
  bank_matches_id: 'Bank details match the identity document',
  cross_profile_consistency: 'Everything consistent across profiles',
  delivery_to_id_address: 'Delivery to the address on the document',
};

/** Stages as the form names them. */
export const lateTexts: Readonly<Record<string, string>> = {
  apply: 'the application',
  interview: 'the interview',
  verify: 'verification',
  reference: 'references',
  offer: 'the offer',
  onboarding: 'onboarding',
};

/** From a later stage than these nobody would be asked before they have access. */
const lateStages = stages.filter((stage) => stage !== 'engaged');

const about: readonly Field[] = [
  { key: 'title', label: 'Title', input: 'text', most: 100 },
  {
    key: 'employment',
    label: 'Employment',
    input: 'choice',
    choices: choicesOf(['employee', 'contractor', 'freelancer']),
  },
  {
    key: 'remote',
    label: 'Where',
    input: 'choice',
    choices: choicesOf(['yes', 'no'], { yes: 'remote', no: 'on site' }),
  },
  {
    key: 'country',
    label: 'Country of work',
    hint: 'Such as Canada, or CA. Empty: anywhere',
    input: 'text',
    optional: true,
    most: 100,
    read: country,
  },
  {
    key: 'required_hours',
    label: 'Required hours and their time zone',
    hint: 'Such as 09:00-17:00 Europe/Berlin. Empty: none',
    input: 'text',
    optional: true,
    most: 100,
    read: hours,
  },
  { key: 'days', label: 'On which days', input: 'choices', optional: true, choices: choicesOf(weekdays, dayTexts) },
];

const policies: readonly Field[] = [
  {
    key: 'switches',
    label: 'Policies',
    input: 'choices',
    optional: true,
    choices: choicesOf(Object.keys(switchTexts), switchTexts),
  },
  { key: 'ship_to', label: 'Equipment', input: 'choice', choices: choicesOf(Object.keys(shipTexts), shipTexts) },
  {
    key: 'crypto_pay',
    label: 'Cryptocurrency',
    hint: 'With proof: a dated paper that explains it, named in the case',
    input: 'choice',
    choices: choicesOf(Object.keys(cryptoTexts), cryptoTexts),
  },
  {
    key: 'stale_after_days',
    label: 'A look-up counts as old after days',
    hint: `Empty: ${staleAfterDays}`,
    input: 'text',
    optional: true,
    most: 4,
    read: wholeNumber(1, 3_650),
  },
  {
    key: 'counsel_territories',
    label: 'Territories that your own counsel lists, one a line',
    hint: 'Empty unless counsel gave you a list. Nothing else reads a country as such',
    input: 'lines',
    optional: true,
    read: countries,
  },
];

const systems: readonly Field[] = [
  {
    key: 'allowed_remote_tools',
    label: 'Approved remote-management tools, one a line',
    hint: 'As their makers name them. Empty: none is approved',
    input: 'lines',
    optional: true,
    read: someLines,
  },
  {
    key: 'company_egress_ips',
    label: 'Addresses from which your VPN goes out, one a line',
    hint: 'IPv4 or IPv6, such as 203.0.113.7',
    input: 'lines',
    optional: true,
    read: ipAddresses,
  },
  {
    key: 'company_channels',
    label: 'Where your company talks to candidates, one a line',
    hint: 'Such as Slack, Zoom, hiring@yourcompany.example',
    input: 'lines',
    optional: true,
    read: someLines,
  },
];

const handling: readonly Field[] = [
  {
    key: 'measures',
    label: 'Measures that every candidate goes through',
    input: 'choices',
    choices: choicesOf(measures, measureTexts),
  },
  {
    key: 'due_in_days',
    label: 'Due so many days after a case opens',
    input: 'text',
    most: 3,
    read: wholeNumber(1, 365),
  },
  {
    key: 'approvers',
    label: 'Approvers',
    hint: 'Full members who confirm a decision on a case that is not complete: somebody else than who proposes it',
    input: 'people',
    optional: true,
  },
  {
    key: 'late_from',
    label: 'Identity documents and payment details are asked for from',
    hint: 'Before that, entering one needs a reason',
    input: 'choice',
    choices: choicesOf(lateStages, lateTexts),
  },
  {
    key: 'retention',
    label: 'Law under which records are kept',
    hint: 'As your company writes it, such as Germany, or New York',
    input: 'text',
    optional: true,
    most: 100,
  },
];

/** At most six inputs each. */
export const roleForms: Readonly<Record<RolePart, readonly Field[]>> = { about, policies, systems, handling };

/** What `npm start` has before anybody made a role, and what a new role begins with. */
export const defaultRole: Role = {
  title: 'Any role',
  employment: 'employee',
  remote: true,
  policies: { video_required: true, ship_to: 'id_address_or_checked_pickup', crypto_pay: 'not_allowed' },
};
