import { z } from 'zod';
import { Address, Contact, Education, File, Job, Photo, Place, Repository } from './parts.ts';
import * as is from './scalars.ts';

const base = {
  id: is.Id,
  label: is.Line.optional(),
  stage: is.Stage.optional(),
  at: is.DateTime.optional(),
  url: is.Url.optional(),
  note: is.Line.optional(),
};

/** What every source that speaks of the candidate may state, so that the matrix is fact by source. */
const stated = {
  ...base,
  name: is.oneOrMany(is.Line).optional(),
  email: is.oneOrMany(is.Email).optional(),
  email_display_name: is.Line.optional(),
  phone: is.oneOrMany(is.Phone).optional(),
  location: Place.optional(),
  address: Address.optional(),
  nationality: is.oneOrMany(is.Line).optional(),
  work_right: is.oneOrMany(is.Line).optional(),
  jobs: z.array(Job).optional(),
  education: z.array(Education).optional(),
  photo: Photo.optional(),
  file: File.optional(),
};

const application = z.strictObject({ ...stated, kind: z.literal('application'), found_on: is.Line.optional() });

const resume = z.strictObject({
  ...stated,
  kind: z.literal('resume'),
  text: is.LongText.optional(),
  skills: z.array(z.strictObject({ name: is.Line, years: z.number().min(0).max(60).optional() })).optional(),
  open_source_years: z.number().min(0).max(60).optional(),
});

const identityDocument = z.strictObject({
  ...stated,
  kind: z.literal('identity_document'),
  type: z.enum(['passport', 'national_id', 'driving_licence', 'residence_permit', 'other']),
  issuing_state: z
    .string()
    .regex(/^[A-Z]{1,3}$/, { error: 'must be one to three capital letters' })
    .optional(),
  number: is.Line.optional(),
  date_of_birth: is.Day.optional(),
  issued_on: is.Day.optional(),
  expires_on: is.Day.optional(),
  mrz: z
    .array(z.string().regex(/^[A-Z0-9<]{30,44}$/, { error: 'must be 30 to 44 characters of A to Z, 0 to 9 and <' }))
    .min(2)
    .max(3)
    .optional(),
  mrz_reads: z.int().min(1).optional(),
});

const supportingDocument = z.strictObject({
  ...stated,
  kind: z.literal('supporting_document'),
  type: z.enum([
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
  ]),
  issuer: is.Line.optional(),
  issued_on: is.Day.optional(),
  company: is.Line.optional(),
  contacts: z.array(Contact).optional(),
});

const profile = z.strictObject({
  ...stated,
  kind: z.literal('profile'),
  site: is.Line,
  handle: is.Line.optional(),
  created_at: is.DateTime.optional(),
  previous_handles: z.array(z.strictObject({ handle: is.Line, changed_on: is.Day.optional() })).optional(),
});

const portfolio = z.strictObject({
  ...stated,
  kind: z.literal('portfolio'),
  url: is.Url,
  pages: is.Count.optional(),
  reachable: z.boolean().optional(),
});

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'must be a month, such as 2026-10' });

const codeAccount = z.strictObject({
  ...stated,
  kind: z.literal('code_account'),
  site: is.Line,
  handle: is.Line.optional(),
  created_at: is.DateTime.optional(),
  repositories: z.array(Repository).optional(),
  identities: z.array(is.some({ name: is.Line.optional(), email: is.Email.optional() })).optional(),
  author_offsets: z.array(is.UtcOffset).optional(),
  commit_times: z.array(is.DateTime).optional(),
  commit_hours: z
    .strictObject({ counts: z.array(is.Count).length(24), from: is.Day.optional(), to: is.Day.optional() })
    .optional(),
  organisations: z.array(z.strictObject({ name: is.Line, merged_pull_requests: is.Count })).optional(),
  activity_by_month: z.record(month, is.Count).optional(),
});

const payment = z.strictObject({
  ...stated,
  kind: z.literal('payment'),
  method: z.enum(['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other']),
  provider: is.Line.optional(),
  holder: is.oneOrMany(is.Line).optional(),
  payee: is.Line.optional(),
  country: is.Country.optional(),
  currency: is.Currency.optional(),
  iban: z
    .string()
    .regex(/^[A-Z]{2}\d\d[A-Z0-9]{8,30}$/, { error: 'must be an IBAN without spaces' })
    .optional(),
  bic: z
    .string()
    .regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/, { error: 'must be a BIC of 8 or 11 characters' })
    .optional(),
  routing_number: z
    .string()
    .regex(/^\d{6,9}$/, { error: 'must be 6 to 9 digits, in quotes' })
    .optional(),
  account_number: is.Line.optional(),
  wallet: is.Line.optional(),
  asset: is.Line.optional(),
  opened_on: is.PartialDate.optional(),
});

const shipping = z.strictObject({
  ...stated,
  kind: z.literal('shipping'),
  address: Address,
  pickup: z.enum(['id_checked', 'unchecked']).optional(),
});

const contactable = {
  ...base,
  name: is.Line,
  email: is.oneOrMany(is.Email).optional(),
  phone: is.oneOrMany(is.Phone).optional(),
  address: Address.optional(),
};

const reference = z.strictObject({
  ...contactable,
  kind: z.literal('reference'),
  employer: is.Line.optional(),
  title: is.Line.optional(),
  current: z.boolean().optional(),
});

const agency = z.strictObject({
  ...contactable,
  kind: z.literal('agency'),
  identity_checks: z.enum(['provided', 'asked', 'refused']).optional(),
  asked_on: is.Day.optional(),
});

export const Source = z.discriminatedUnion('kind', [
  application,
  resume,
  identityDocument,
  supportingDocument,
  profile,
  portfolio,
  codeAccount,
  payment,
  shipping,
  reference,
  agency,
]);
export type Source = z.infer<typeof Source>;
export type SourceKind = Source['kind'];
export type SourceOf<K extends SourceKind> = Extract<Source, { kind: K }>;
/** Sources that speak of the candidate; references and agencies speak of others. */
export type CandidateSource = Exclude<Source, { kind: 'reference' | 'agency' }>;
