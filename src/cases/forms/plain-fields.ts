import { lines, wholeNumber, yesNo } from './codec.ts';
import { choicesOf, type EntriesOf, type Field } from './field.ts';

/** What words of the format are called where the word alone would conclude, or would not be understood. */
const texts: Readonly<Record<string, string>> = {
  passed: 'done, as asked',
  failed: 'not done, or not confirmed',
  no_answer: 'no answer',
  not_me: 'says: that was not me',
  me: 'says: that was me',
  clear: 'nothing reported',
  image_broke: 'the picture broke',
  no_vpn: 'says that no VPN is used',
  cannot_receive_at_id_address: 'cannot receive at the address on the identity document',
  id_checked: 'hands out against an identity document',
  unchecked: 'hands out without a check',
  candidate_document: "the candidate's papers",
  mail_drop: 'mail drop',
};

/** One line of text that may be left out. */
export const line = (key: string, label: string, hint?: string): Field => ({
  key,
  label,
  ...(hint && { hint }),
  input: 'text',
  optional: true,
  most: 500,
});

export const needed = (field: Field): Field => ({ ...field, optional: false });

export const choice = (
  key: string,
  label: string,
  values: readonly string[],
  own: Readonly<Record<string, string>> = {},
): Field => ({ key, label, input: 'choice', optional: true, choices: choicesOf(values, { ...texts, ...own }) });

export const yes = (key: string, label: string): Field => ({ ...choice(key, label, ['yes', 'no']), ...yesNo });

export const number = (key: string, label: string, least: number, most: number): Field => ({
  ...line(key, label),
  ...wholeNumber(least, most),
});

export const day = (key: string, label: string): Field => ({ key, label, input: 'date', optional: true });

export const moment = (key: string, label: string): Field => ({ key, label, input: 'moment', optional: true });

export const several = (key: string, label: string, hint?: string): Field => ({
  key,
  label,
  ...(hint && { hint }),
  input: 'lines',
  optional: true,
  ...lines,
});

/** One of the case's own sources or sessions. */
export const entry = (key: string, label: string, of: EntriesOf): Field => ({
  key,
  label,
  input: 'choice',
  optional: true,
  choices: [],
  of,
});
