import { choicesOf, type Field } from './field.ts';
import { yesNo } from './read-text.ts';

const yes = (key: string, label: string, optional = true): Field => ({
  key,
  label,
  input: 'choice',
  optional,
  choices: choicesOf(['yes', 'no']),
  read: yesNo,
});

const sameness = (key: string, label: string): Field => ({
  key,
  label,
  input: 'choice',
  optional: true,
  choices: choicesOf(['same', 'different', 'unsure'], { same: 'the same person', different: 'another person' }),
});

/** Questions of the guide, of which the form counts the answered ones. */
export const residenceAsked = 3;

/** One form a reviewer, the same for every candidate: what happened, and never looks, voice or way of speaking. */
export const interviewFields: readonly Field[] = [
  { key: 'at', label: 'When the conversation was', input: 'moment' },
  yes('accommodation_offered', 'Was another way offered?', false),
  {
    key: 'residence_answered',
    label: 'How many of the three questions about the place were answered',
    hint: 'Empty if they were not asked. Somebody who has just moved says so, and that is an answer',
    input: 'choice',
    optional: true,
    choices: choicesOf(['0', '1', '2', '3']),
    read: (text) => ({ value: Number(text) }),
  },
  {
    key: 'answers_read',
    label: 'Could they explain their own answers?',
    input: 'choice',
    optional: true,
    choices: choicesOf(['1', '2', '3', '4', '5'], {
      '1': '1: explained every answer when asked further',
      '2': '2: nearly every answer',
      '3': '3: some, or cannot tell',
      '4': '4: few; answers came as if read from a page',
      '5': '5: none; answers came as if read from a page',
    }),
    read: (text) => ({ value: Number(text) }),
  },
  yes('other_voices', 'Was there a voice that prompted, or other interviews in the room?'),
  sameness('same_person_as_before', 'Against the conversation before'),
];

/** What else the form can hold; asked for after the first part is saved. */
export const moreInterviewFields: readonly Field[] = [
  sameness('same_person_as_id', 'Against the picture of the identity document'),
  {
    key: 'light_outside',
    label: 'Light outside the window, if it was shown',
    input: 'choice',
    optional: true,
    choices: choicesOf(['day', 'dark', 'not_seen']),
  },
  {
    key: 'fact',
    label: 'Something stated otherwise than before: what',
    input: 'choice',
    optional: true,
    choices: choicesOf(['job', 'education', 'dates', 'location', 'skill', 'project', 'availability', 'payment']),
  },
  { key: 'before', label: 'As stated before', hint: 'In their words', input: 'text', optional: true, most: 200 },
  { key: 'now', label: 'As stated now', hint: 'In their words', input: 'text', optional: true, most: 200 },
];
