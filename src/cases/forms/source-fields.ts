import type { SourceKind } from '../../engine/dossier.ts';
import { choicesOf, type Field } from './field.ts';
import { compact, emails, jobs, list, mrzLines, phones, schools, wholeNumber, yesNo } from './read-text.ts';

export interface SourceForm {
  readonly kind: SourceKind;
  readonly title: string;
  /** At most six, as Slack's guide asks; `more` is the second step, which adds to what the first has saved. */
  readonly fields: readonly Field[];
  readonly more?: readonly Field[];
}

const name: Field = { key: 'name', label: 'Name as written there', input: 'text', optional: true, most: 500 };
const location: Field = {
  key: 'location',
  label: 'Location as typed there',
  hint: 'City, region, country',
  input: 'text',
  optional: true,
  most: 500,
};
const address: Field = { key: 'address', label: 'Address, on one line', input: 'text', optional: true, most: 500 };
const url: Field = { key: 'url', label: 'Link', input: 'text', optional: true, most: 2_000 };
const jobLines: Field = {
  key: 'jobs',
  label: 'Jobs, one a line',
  hint: '2020-03 – present | Employer | Title | contractor. The title and the type may be left out.',
  input: 'lines',
  optional: true,
  read: jobs,
};
const schoolLines: Field = {
  key: 'education',
  label: 'Schools, one a line',
  hint: '2006 – 2010 | School | Degree',
  input: 'lines',
  optional: true,
  read: schools,
};
const email: Field = {
  key: 'email',
  label: 'E-mail',
  hint: 'One a line',
  input: 'lines',
  optional: true,
  read: emails,
};
const phone: Field = {
  key: 'phone',
  label: 'Phone',
  hint: 'One a line, with country code',
  input: 'lines',
  optional: true,
  read: phones,
};

const documentTypes = ['passport', 'national_id', 'driving_licence', 'residence_permit', 'other'];
const paperTypes = [
  'lease',
  'utility_bill',
  'diploma',
  'transcript',
  'marriage_certificate',
  'name_change',
  'registry_extract',
  'bank_letter',
  'contract',
  'tax_letter',
  'employment_letter',
  'background_report',
  'contact_list',
  'other',
];

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
  {
    kind: 'identity_document',
    title: 'Identity document',
    fields: [
      { key: 'type', label: 'Type', input: 'choice', choices: choicesOf(documentTypes) },
      { ...name, label: 'Name as printed' },
      { key: 'number', label: 'Number', input: 'text', optional: true, most: 100 },
      {
        key: 'date_of_birth',
        label: 'Date of birth as printed',
        hint: 'Compared with other papers, nothing else',
        input: 'date',
        optional: true,
      },
      { key: 'expires_on', label: 'Expires on', input: 'date', optional: true },
      address,
    ],
    more: [
      {
        key: 'mrz',
        label: 'Machine-readable zone',
        hint: 'The two or three lines at the bottom, as printed',
        input: 'lines',
        optional: true,
        read: mrzLines,
      },
      {
        key: 'mrz_reads',
        label: 'How many people read it, independently',
        input: 'text',
        optional: true,
        read: wholeNumber(1, 20),
      },
      { key: 'issued_on', label: 'Issued on', input: 'date', optional: true },
      {
        key: 'issuing_state',
        label: 'Code of the issuing state',
        hint: 'As in the machine-readable zone; compared for equality only',
        input: 'text',
        optional: true,
        most: 3,
        read: compact,
      },
    ],
  },
  {
    kind: 'payment',
    title: 'Payment details',
    fields: [
      {
        key: 'method',
        label: 'Method',
        input: 'choice',
        choices: choicesOf(['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other']),
      },
      { key: 'holder', label: 'Name on the account', input: 'text', optional: true, most: 500 },
      {
        key: 'country',
        label: 'Country of the account',
        hint: 'Two letters, such as CA',
        input: 'text',
        optional: true,
        most: 2,
        read: compact,
      },
      { key: 'iban', label: 'IBAN', input: 'text', optional: true, most: 60, read: compact },
      { key: 'account_number', label: 'Account number, if there is no IBAN', input: 'text', optional: true, most: 100 },
      {
        key: 'payee',
        label: 'Who is to be paid, if not the candidate in person',
        input: 'text',
        optional: true,
        most: 500,
      },
    ],
    more: [
      { key: 'provider', label: 'Bank or platform', input: 'text', optional: true, most: 200 },
      { key: 'routing_number', label: 'Routing number', input: 'text', optional: true, most: 20, read: compact },
      { key: 'bic', label: 'BIC', input: 'text', optional: true, most: 20, read: compact },
      {
        key: 'currency',
        label: 'Currency',
        hint: 'Three letters, such as EUR',
        input: 'text',
        optional: true,
        most: 3,
        read: compact,
      },
      { key: 'wallet', label: 'Wallet', input: 'text', optional: true, most: 200 },
      { key: 'asset', label: 'Ticker of the cryptocurrency', input: 'text', optional: true, most: 20 },
    ],
  },
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
