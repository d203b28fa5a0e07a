import type { ItemKind } from '../case-file.ts';
import { choicesOf, type Field } from './field.ts';
import { list, wholeNumber } from './read-text.ts';

const where: Field = {
  key: 'text',
  label: 'What was seen, and where it is kept',
  hint: 'Shown in the case; no document numbers, please',
  input: 'text',
  most: 400,
};
const on: Field = { key: 'on', label: 'On which day', input: 'date' };

/** Where a contact came from; the candidate's own papers are among them so that choosing them can be refused in words. */
export const contactSources = [
  'official_register',
  'company_registry',
  'public_directory',
  'organisation_website',
  'own_records',
  'vendor',
  'candidate_document',
  'other',
];

/** What closes each measure, and nothing else. Evidence is recorded first; closing is an act of its own. */
export const evidenceFields: Readonly<Record<ItemKind, readonly Field[]>> = {
  docs_direct: [
    { key: 'organisation', label: 'Employer or school that was asked', input: 'text', most: 500 },
    { key: 'contact_used', label: 'Number, address or mailbox that was used', input: 'text', most: 500 },
    {
      key: 'contact_source',
      label: 'Where that contact came from',
      input: 'choice',
      choices: choicesOf(contactSources, { candidate_document: "the candidate's papers", other: 'elsewhere' }),
    },
    {
      key: 'found_at',
      label: 'Independent place where it stands',
      hint: 'Register entry or link. Needed if the candidate gave the same contact',
      input: 'text',
      optional: true,
      most: 500,
    },
    { key: 'names_tried', label: 'Names that were asked for, one a line', input: 'lines', optional: true, read: list },
    {
      key: 'answer',
      label: 'Their answer',
      input: 'choice',
      choices: choicesOf(['confirmed', 'denied', 'refused', 'no_answer', 'not_found'], {
        refused: 'would not say',
        not_found: 'could not be found',
      }),
    },
  ],
  id_scrutiny: [
    { key: 'readers', label: 'How many people read it, independently', input: 'text', read: wholeNumber(1, 20) },
    { ...where, label: 'Which features were looked at' },
    on,
  ],
  video_interview: [
    on,
    { key: 'readers', label: 'How many of the team were there', input: 'text', read: wholeNumber(1, 20) },
    {
      ...where,
      label: 'Challenge that was asked, and what came of it',
      hint: 'The same for everybody. Never looks, voice or way of speaking',
    },
  ],
  background_check: [
    { key: 'vendor', label: 'Vendor', input: 'text', most: 200 },
    { ...where, label: 'Scope, and where the report and the consent are kept' },
    on,
  ],
  biometric_or_idv: [
    { key: 'vendor', label: 'Vendor, notary, or who met in person', input: 'text', most: 200 },
    { ...where, label: 'Their status, in their words' },
    on,
  ],
  payment_no_crypto: [{ ...where, label: 'Pay method that both sides agreed on' }, on],
  bank_matches_id: [
    { ...where, label: "The bank's document, and how the holder compares with the identity document" },
    on,
  ],
  cross_profile_consistency: [
    { ...where, label: 'Who read the table of facts by source, and what came of each difference' },
    on,
  ],
  delivery_to_id_address: [
    { ...where, label: "Carrier's proof and who signed, or the dated proof of a new address" },
    on,
  ],
  adverse_action: [{ ...where, label: 'What was sent or said, and where it is kept' }, on],
  incident: [{ ...where, label: 'What was done, and where it is kept' }, on],
};
