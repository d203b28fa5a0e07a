import type { SourceKind } from '../../engine/dossier.ts';
import type { Field } from './field.ts';
import { emails, jobs, phones, schools } from './read-text.ts';

export interface SourceForm {
  readonly kind: SourceKind;
  readonly title: string;
  /** At most six, as Slack's guide asks; `more` is the second step, which adds to what the first has saved. */
  readonly fields: readonly Field[];
  readonly more?: readonly Field[];
}

/** Fields that several kinds of source share. */
export const name: Field = { key: 'name', label: 'Name as written there', input: 'text', optional: true, most: 500 };
export const location: Field = {
  key: 'location',
  label: 'Location as typed there',
  hint: 'City, region, country',
  input: 'text',
  optional: true,
  most: 500,
};
export const address: Field = {
  key: 'address',
  label: 'Address, on one line',
  input: 'text',
  optional: true,
  most: 500,
};
export const url: Field = { key: 'url', label: 'Link', input: 'text', optional: true, most: 2_000 };
export const jobLines: Field = {
  key: 'jobs',
  label: 'Jobs, one a line',
  hint: '2020-03 – present | Employer | Title | contractor. The title and the type may be left out.',
  input: 'lines',
  optional: true,
  read: jobs,
};
export const schoolLines: Field = {
  key: 'education',
  label: 'Schools, one a line',
  hint: '2006 – 2010 | School | Degree',
  input: 'lines',
  optional: true,
  read: schools,
};
export const email: Field = {
  key: 'email',
  label: 'E-mail',
  hint: 'One a line',
  input: 'lines',
  optional: true,
  read: emails,
};
export const phone: Field = {
  key: 'phone',
  label: 'Phone',
  hint: 'One a line, with country code',
  input: 'lines',
  optional: true,
  read: phones,
};

export const documentTypes = ['passport', 'national_id', 'driving_licence', 'residence_permit', 'other'];
export const paperTypes = [
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
