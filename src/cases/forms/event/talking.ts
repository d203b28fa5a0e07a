import { ContactSource } from '../../../engine/dossier/parts.ts';
import * as as from '../codec.ts';
import type { Field } from '../field.ts';
import { choice, entry, line, moment, needed, number, several, yes } from '../plain-fields.ts';
import { slots } from '../read-slots.ts';
import { eventOf, net } from './event-form.ts';

const sameness = ['same', 'different', 'unsure'];
const offered = yes('accommodation_offered', 'Was another way offered?');
const challengeForm = { first: ['challenge', 'result'], cells: { challenge: 'text', result: 'text' } } as const;
const contradictionForm = {
  first: ['fact', 'before', 'now'],
  cells: { fact: 'text', before: 'text', now: 'text' },
} as const;

const video = eventOf({
  kind: 'video',
  title: 'Video session',
  isBare: true,
  fields: [
    needed(choice('camera', 'Camera', ['on', 'off', 'refused', 'failed'])),
    choice('reason', 'Reason given, if it was not on', [
      ...['connection', 'equipment', 'privacy', 'time', 'other', 'none_given'],
    ]),
    offered,
    choice('liveness', 'The same challenge as for everybody', ['passed', 'failed', 'not_asked']),
    number('reviewers', 'How many of the team were there', 0, 20),
  ],
  more: [
    {
      key: 'challenges',
      label: 'What was asked to be done, one a line',
      hint: 'head_turn, hand_across_face, code_word, camera_to_window or other | passed, image_broke, not_done or declined',
      input: 'lines',
      optional: true,
      ...as.records(challengeForm),
    },
    choice('id_on_camera', 'The document held to the camera', [...sameness, 'refused', 'not_asked']),
    line('display_name', 'Name that the call showed'),
    ...net,
  ],
});

const interview = eventOf({
  kind: 'interview_form',
  title: "One reviewer's form",
  isBare: true,
  fields: [
    { ...needed(line('reviewer', 'Reviewer')), input: 'person' },
    entry('session', 'Of which session', 'session'),
    choice('same_person_as_before', 'The person of the sessions before', sameness),
    choice('same_person_as_id', 'The photograph of the identity document', sameness),
    choice('light_outside', 'Light outside their window', ['day', 'dark', 'not_seen']),
  ],
  more: [
    {
      ...choice('answers_read', 'Answers that seemed read out', ['1', '2', '3', '4', '5'], {
        '1': '1: not at all',
        '5': '5: all of them',
      }),
      ...as.wholeNumber(1, 5),
    },
    yes('other_voices', 'Other voices that answered?'),
    number('residence_questions.asked', 'Questions about where they live: asked', 0, 50),
    number('residence_questions.answered', 'Of those answered', 0, 50),
    {
      key: 'contradictions',
      label: 'Said otherwise before, one a line',
      hint: 'start of the last job | 2020-03 | 2021-06',
      input: 'lines',
      optional: true,
      ...as.records(contradictionForm),
    },
    offered,
  ],
});

const slotField: Field = {
  key: 'slots',
  label: 'Slots offered, one a line',
  hint: '2026-10-05T10:00-04:00 / 2026-10-05T12:00-04:00',
  input: 'lines',
  ...slots,
};

/** Talking with the candidate, and what they wrote. */
export const talking = [
  video,
  interview,
  eventOf({
    kind: 'contact_attempt',
    title: 'Contact attempt',
    fields: [
      needed(choice('channel', 'How', ['call', 'chat', 'email', 'video'])),
      moment('answered_at', 'Answered at'),
      yes('missed', 'Missed?'),
    ],
  }),
  eventOf({
    kind: 'availability',
    title: 'Hours offered',
    fields: [slotField, number('asked', 'How often they were asked so far', 0, 50), offered],
  }),
  eventOf({
    kind: 'message',
    title: 'Something the candidate wrote',
    fields: [
      needed(
        choice('says', 'What it asks or says', [
          ...['off_platform_request', 'crypto_request', 'advance_pay_request', 'cannot_receive_at_id_address'],
          ...['no_vpn', 'identity_loan_request', 'threat'],
        ]),
      ),
      line('quote', 'In their words'),
      yes('after_refusal', 'Again, after we had said no?'),
      choice('from', 'From', ['candidate', 'agency', 'team']),
      line('channel', 'Where', 'Such as e-mail, or the name of a chat'),
    ],
  }),
  eventOf({
    kind: 'in_person_offer',
    title: 'Meeting in person offered',
    fields: [
      needed(several('options', 'What was offered, one a line')),
      needed(choice('answer', 'Their answer', ['accepted', 'declined', 'no_answer'])),
      yes('expenses_paid', 'Would we pay the expenses?'),
    ],
  }),
];

export const contactSource = choice('contact_source', 'Where that contact came from', ContactSource.options);
