import { oneOrManyOnLine } from '../codec.ts';
import { choicesOf } from '../field.ts';
import { choice, entry, line, needed, number, several, yes } from '../plain-fields.ts';
import { eventOf, net } from './event-form.ts';
import { contactSource } from './talking.ts';

const sameness = ['same', 'different', 'unsure'];
const confirmed = { passed: 'confirmed', failed: 'not confirmed' };

/** What was asked of others: employers, vendors, registers. */
export const verifying = [
  eventOf({
    kind: 'verification',
    title: 'Asked an employer or school',
    fields: [
      needed(choice('subject', 'Who was asked', ['employer', 'school', 'bank', 'agency', 'other'])),
      needed(line('organisation', 'Name of the organisation')),
      line('contact_used', 'Number, address or mailbox that was used'),
      needed(contactSource),
      needed(
        choice('answer', 'Their answer', ['confirmed', 'denied', 'refused', 'no_answer', 'not_found'], {
          denied: 'no such record',
          refused: 'would not say',
          not_found: 'could not be found',
        }),
      ),
    ],
    more: [
      line('found_at', 'Independent place where the contact stands', 'Register entry or link'),
      several('names_tried', 'Names that were asked for, one a line'),
      line('confirmed_name', 'Name that they confirmed'),
      entry('document', 'Which paper it was about', 'source'),
    ],
  }),
  eventOf({
    kind: 'identity_proofing',
    title: 'Identity proofing',
    fields: [
      {
        ...needed(
          choice('status', 'Result', ['passed', 'failed', 'mismatch', 'unable_to_complete', 'pending'], confirmed),
        ),
        hint: '“Unable to complete” is never held against anybody: offer another way',
      },
      choice('method', 'By', ['vendor', 'notary', 'in_person']),
      line('vendor', 'Vendor'),
      line('name', 'Name they read'),
    ],
  }),
  eventOf({
    kind: 'background_check',
    title: 'Background check',
    fields: [
      needed(choice('status', "Result, in the vendor's terms", ['clear', 'consider', 'mismatch', 'pending'])),
      line('vendor', 'Vendor'),
      yes('consent_on_file', 'Is the consent on file?'),
      {
        key: 'scope',
        label: 'Scope',
        input: 'choices',
        optional: true,
        choices: choicesOf(['criminal', 'employment', 'education', 'identity', 'address']),
      },
      { ...line('name', 'Name they searched', 'Several names: Ann Hollis ; Ann Reed'), ...oneOrManyOnLine },
    ],
  }),
  eventOf({
    kind: 'document_review',
    title: 'Document looked at',
    fields: [
      needed(entry('document', 'Which document', 'source')),
      number('readers', 'How many people read it, independently', 0, 20),
      choice('image', 'The picture', ['good', 'low_quality']),
      choice('edited', 'Signs of editing', ['no', 'suspected', 'confirmed'], {
        no: 'none seen',
        suspected: 'seen by one reader',
      }),
      several('features', 'Features that were looked at, one a line'),
    ],
  }),
  eventOf({
    kind: 'identity_number_check',
    title: 'Identity number checked',
    fields: [
      { ...needed(choice('status', 'Answer', ['match', 'mismatch', 'pending'])), hint: 'After the offer only' },
      line('authority', 'Which authority'),
    ],
  }),
  eventOf({
    kind: 'identity_owner_contact',
    title: 'Holder of the identity asked',
    fields: [
      { ...needed(contactSource) },
      needed(choice('says', 'Their answer', ['not_me', 'me', 'no_answer'])),
      line('quote', 'In their words'),
    ],
  }),
  eventOf({
    kind: 'reverse_image_search',
    title: 'Photograph searched for',
    fields: [
      needed(choice('result', 'Result', ['match', 'no_match'])),
      entry('source', 'Photograph of which source', 'source'),
      { ...line('url', 'Where it was found'), most: 2_000 },
      choice('belongs_to', 'Whose it is there', ['somebody_else', 'stock', 'same_person', 'unknown']),
    ],
  }),
  eventOf({
    kind: 'photo_comparison',
    title: 'Photographs compared',
    fields: [
      {
        key: 'sources',
        label: 'Of which sources, two or more',
        input: 'choices',
        choices: [],
        of: 'source',
      },
      needed(choice('result', 'They show', sameness, { same: 'the same person', different: 'different people' })),
      line('reviewer', 'Reviewer'),
    ],
  }),
  eventOf({
    kind: 'reference_form',
    title: 'Reference filled in the form',
    fields: [needed(entry('reference', 'Which reference', 'reference')), ...net],
  }),
  eventOf({
    kind: 'referral',
    title: 'Referred by somebody',
    fields: [
      {
        ...needed(line('referred_by', 'Key of who referred them')),
        hint: 'Of another candidate, or of an employee: small letters, digits, - and _, such as scr-9',
      },
    ],
  }),
];
