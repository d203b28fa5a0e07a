import type { SourceKind } from '../../engine/dossier.ts';
import { choicesOf } from './field.ts';
import { identityDocumentForm, paymentForm } from './late-source-fields.ts';
import { list, phones, wholeNumber, yesNo } from './read-text.ts';
import {
  address,
  email,
  jobLines,
  location,
  name,
  paperTypes,
  phone,
  type SourceForm,
  schoolLines,
  url,
} from './stated-fields.ts';

/** What can be entered of where something was stated, in the order in which a team usually comes to it. */
export const sourceForms: readonly SourceForm[] = [
  {
    kind: 'resume',
    title: 'Jobs and schools',
    fields: [
      name,
      jobLines,
      schoolLines,
      { key: 'text', label: 'Text of the experience part', input: 'lines', optional: true },
    ],
  },
  {
    kind: 'profile',
    title: 'Profile',
    fields: [
      { key: 'site', label: 'Site', hint: 'linkedin, a freelance platform …', input: 'text', most: 100 },
      name,
      location,
      url,
      jobLines,
      schoolLines,
    ],
    more: [
      email,
      phone,
      { key: 'handle', label: 'Handle', input: 'text', optional: true, most: 200 },
      {
        key: 'nationality',
        label: 'Nationality as stated there',
        hint: 'Compared with another statement of it, never judged',
        input: 'text',
        optional: true,
        most: 100,
      },
    ],
  },
  {
    kind: 'reference',
    title: 'Reference',
    fields: [
      { ...name, label: 'Name of the referee', optional: false },
      email,
      phone,
      { key: 'employer', label: 'Employer', input: 'text', optional: true, most: 500 },
      { key: 'title', label: 'Their title', input: 'text', optional: true, most: 500 },
      {
        key: 'current',
        label: 'Do they work there now?',
        input: 'choice',
        optional: true,
        choices: choicesOf(['yes', 'no']),
        read: yesNo,
      },
    ],
  },
  identityDocumentForm,
  paymentForm,
  {
    kind: 'shipping',
    title: 'Shipping address',
    fields: [
      { ...address, optional: false },
      {
        key: 'pickup',
        label: 'If it is a pick-up point',
        input: 'choice',
        optional: true,
        choices: choicesOf(['id_checked', 'unchecked'], {
          id_checked: 'hands out against an identity document',
          unchecked: 'hands out without a check',
        }),
      },
    ],
  },
  {
    kind: 'supporting_document',
    title: 'Other paper',
    fields: [
      { key: 'type', label: 'Type', input: 'choice', choices: choicesOf(paperTypes) },
      name,
      { key: 'issued_on', label: 'Date on it', input: 'date', optional: true },
      { key: 'issuer', label: 'Issued by', input: 'text', optional: true, most: 500 },
      address,
      {
        key: 'phone',
        label: 'Phone numbers printed on it',
        hint: 'One a line. A contact of the paper never verifies that paper',
        input: 'lines',
        optional: true,
        read: phones,
      },
    ],
  },
  {
    kind: 'portfolio',
    title: 'Portfolio',
    fields: [
      { ...url, optional: false },
      name,
      email,
      phone,
      location,
      { key: 'pages', label: 'Pages', input: 'text', optional: true, read: wholeNumber(0, 100_000) },
    ],
  },
  {
    kind: 'code_account',
    title: 'Code account',
    fields: [
      { key: 'site', label: 'Site', input: 'text', most: 100 },
      { key: 'handle', label: 'Handle', input: 'text', optional: true, most: 200 },
      name,
      location,
      {
        key: 'author_offsets',
        label: 'UTC offsets of the commits',
        hint: 'One a line, such as +02:00',
        input: 'lines',
        optional: true,
        read: list,
      },
    ],
  },
  {
    kind: 'agency',
    title: 'Agency',
    fields: [
      { ...name, label: 'Name of the agency', optional: false },
      email,
      phone,
      {
        key: 'identity_checks',
        label: 'Its own identity checks',
        input: 'choice',
        optional: true,
        choices: choicesOf(['provided', 'asked', 'refused']),
      },
      { key: 'asked_on', label: 'Asked for on', input: 'date', optional: true },
    ],
  },
];

/** Kinds that are asked for from `offer` on; before that, entering one needs a reason. */
export const lateKinds: readonly SourceKind[] = ['identity_document', 'payment'];

export function sourceForm(kind: string): SourceForm | undefined {
  return sourceForms.find((form) => form.kind === kind);
}
