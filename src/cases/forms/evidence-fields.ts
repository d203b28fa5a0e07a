import type { ItemKind } from '../case-file.ts';
import { type Choice, choicesOf, type Field } from './field.ts';
import type { Challenge } from './interview-bank.ts';
import { list, wholeNumber, yesNo } from './read-text.ts';

/** What the form of an item has to know of its case. */
export interface EvidenceFacts {
  /** The legal name and every declared former one. */
  readonly names: readonly string[];
  /** Identity documents that were entered, by their key. */
  readonly documents: readonly Choice[];
  readonly challenges: readonly Challenge[];
}

const where: Field = {
  key: 'text',
  label: 'What was seen, and where it is kept',
  hint: 'Shown in the case; no document numbers, please',
  input: 'text',
  most: 400,
};
const on: Field = { key: 'on', label: 'On which day', input: 'date' };
const line = (key: string, label: string): Field => ({ key, label, input: 'text', most: 200 });
const choice = (key: string, label: string, choices: readonly Choice[]): Field => ({
  key,
  label,
  input: 'choice',
  choices,
});
const yes = (key: string, label: string): Field => ({ ...choice(key, label, choicesOf(['yes', 'no'])), read: yesNo });
const people = (label: string): Field => ({ key: 'readers', label, input: 'text', read: wholeNumber(1, 20) });

/** Where a contact came from; the candidate's own papers are among them so that choosing them can be refused in words. */
const contactSources = [
  'official_register',
  'company_registry',
  'public_directory',
  'organisation_website',
  'own_records',
  'vendor',
  'candidate_document',
  'other',
];

const challengeResults = choicesOf(['passed', 'image_broke', 'not_done', 'declined'], {
  passed: 'done, as asked',
  image_broke: 'the picture broke',
  declined: 'declined, as anybody may',
});

const challengeLabels: Readonly<Record<Challenge['kind'], string>> = {
  head_turn: 'Turning the head',
  hand_across_face: 'A hand across the face',
  code_word: 'Reading out the words',
};

/** What closes each item, and nothing else. Evidence is recorded first; closing is an act of its own. */
export function evidenceFields(kind: ItemKind, facts: EvidenceFacts): readonly Field[] {
  switch (kind) {
    case 'docs_direct':
      return askedFields(facts.names);
    case 'id_scrutiny':
      return documentFields(facts.documents);
    case 'video_interview':
      return videoFields(facts.challenges);
    default:
      return plainFields[kind];
  }
}

function askedFields(names: readonly string[]): readonly Field[] {
  const toAsk = names.length > 0 ? `Names to ask for: ${names.join('; ')}` : 'Every name of theirs that you know';
  return [
    { ...line('contact_used', 'Number, address or mailbox that was used'), most: 500 },
    choice(
      'contact_source',
      'Where that contact came from',
      choicesOf(contactSources, { candidate_document: "the candidate's papers", other: 'elsewhere' }),
    ),
    {
      key: 'found_at',
      label: 'Independent place where it stands',
      hint: 'Register entry or link. Needed if the candidate gave the same contact',
      input: 'text',
      optional: true,
      most: 500,
    },
    {
      key: 'names_tried',
      label: 'Names that were asked for, one a line',
      hint: toAsk,
      input: 'lines',
      optional: true,
      read: list,
    },
    choice(
      'answer',
      'Their answer',
      choicesOf(['confirmed', 'denied', 'refused', 'no_answer', 'not_found'], {
        denied: 'no such record',
        refused: 'would not say',
        no_answer: 'no answer',
        not_found: 'could not be found',
      }),
    ),
    { ...on, label: 'On which day they were asked', optional: true },
  ];
}

function documentFields(documents: readonly Choice[]): readonly Field[] {
  return [
    ...(documents.length > 0 ? [choice('document', 'Which document', documents)] : []),
    people('How many people read it, independently'),
    {
      ...where,
      label: 'Features that were looked at, one a line',
      hint: 'Fonts, edges, the machine-readable zone …',
      input: 'lines',
    },
    { ...choice('image', 'The picture', choicesOf(['good', 'low_quality'])), optional: true },
    {
      ...choice(
        'edited',
        'Signs of editing',
        choicesOf(['no', 'suspected', 'confirmed'], { no: 'none seen', suspected: 'seen by one reader' }),
      ),
      optional: true,
    },
    on,
  ];
}

function videoFields(challenges: readonly Challenge[]): readonly Field[] {
  return [
    { key: 'at', label: 'When the session with the camera on was', input: 'moment' },
    people('How many of the team were there'),
    yes('accommodation_offered', 'Was another way offered?'),
    ...challenges.map(({ kind, text }) => ({
      ...choice(kind, challengeLabels[kind], challengeResults),
      hint: text,
      optional: true,
    })),
  ];
}

const plainFields: Readonly<
  Record<Exclude<ItemKind, 'docs_direct' | 'id_scrutiny' | 'video_interview'>, readonly Field[]>
> = {
  background_check: [
    line('vendor', 'Vendor'),
    choice('status', 'Result, in the terms of the vendor', choicesOf(['clear', 'consider', 'mismatch', 'pending'])),
    {
      key: 'scope',
      label: 'Scope',
      input: 'choices',
      optional: true,
      choices: choicesOf(['criminal', 'employment', 'education', 'identity', 'address']),
    },
    yes('consent_on_file', 'Is the consent on file?'),
    { ...where, label: 'Where the report and the consent are kept' },
    on,
  ],
  biometric_or_idv: [
    line('vendor', 'Vendor, notary, or who met in person'),
    choice('method', 'How', choicesOf(['vendor', 'notary', 'in_person'])),
    {
      ...choice(
        'status',
        'Their status',
        choicesOf(['passed', 'failed', 'mismatch', 'unable_to_complete', 'pending'], {
          passed: 'confirmed',
          failed: 'not confirmed',
        }),
      ),
      hint: '“Unable to complete” is never held against anybody: offer another way',
    },
    { ...line('name', 'Name they read'), optional: true },
    { ...where, label: 'Where their answer is kept', optional: true },
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
    {
      ...choice('status', 'What the carrier says', choicesOf(['delivered', 'returned', 'refused', 'lost'])),
      hint: 'Leave it empty where a dated paper proves a new address',
      optional: true,
    },
    { ...line('address', 'Address it went to, on one line'), optional: true, most: 500 },
    { ...line('signed_by', 'Signed by'), optional: true },
    { ...yes('id_checked', 'Was an identity document checked?'), optional: true },
    { ...where, label: "Carrier's proof, or the dated proof of a new address" },
    on,
  ],
  adverse_action: [{ ...where, label: 'What was sent or said, and where it is kept' }, on],
  incident: [{ ...where, label: 'What was done, and where it is kept' }, on],
};
