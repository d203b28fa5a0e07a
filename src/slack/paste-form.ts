import type { KnownBlock, ModalView } from '@slack/types';
import { typedFrom } from '../cases/forms/entry-values.ts';
import { choicesOf, type Field, type Typed } from '../cases/forms/field.ts';
import { country } from '../cases/forms/read-role.ts';
import type { RecordValue } from '../cases/forms/record-line.ts';
import { type TextKind, textFields } from '../cases/forms/text-fields.ts';
import { rolesOffered } from '../cases/roles.ts';
import { type ResumeProposal, readResumeText } from '../collect/resume-text.ts';
import type { Desk } from './desk.ts';
import { callbacks } from './ids.ts';
import { openAlready } from './open-case-form.ts';
import { clip, count, plain } from './text.ts';
import { fileStays } from './views/import-words.ts';
import { formView } from './views/modal.ts';
import { fitting } from './views/text-pages.ts';

const as: Field = {
  key: 'as',
  label: 'What is it?',
  input: 'choice',
  choices: choicesOf(['resume', 'profile'], {
    resume: 'a résumé, or a message about themselves',
    profile: 'a profile',
  }),
};
const text: Field = { key: 'text', label: 'Text', hint: 'Up to 3,000 characters', input: 'lines', optional: true };
const file: Field = {
  key: 'file',
  label: 'Or, if it is longer, a .txt file',
  input: 'files',
  optional: true,
  fileTypes: ['txt'],
};
const numbers: Field = {
  key: 'country',
  label: 'Country of telephone numbers without a country code',
  hint: 'Its name, or two letters. Empty: such numbers are left for you to complete',
  input: 'text',
  optional: true,
  most: 100,
  read: country,
};

/** Which case a text goes to: one that is there, a new one in a channel, or still to be chosen. */
export interface PastePlace {
  readonly key?: string | undefined;
  readonly channel?: string | undefined;
  /** Cases to choose from, where the text came before the case. */
  readonly cases?: readonly { readonly key: string; readonly text: string }[];
  readonly text?: string;
}

export const newCase = 'new';
const mostCases = 99;

export function pasteFields(cases: PastePlace['cases']): readonly Field[] {
  if (!cases) return [as, text, file, numbers];
  const choices = [
    { value: newCase, text: 'A new case' },
    ...cases.slice(0, mostCases).map((one) => ({ value: one.key, text: one.text })),
  ];
  return [
    { key: 'to', label: 'For which case?', input: 'choice', choices },
    { key: 'channel', label: 'Private channel of a new case', input: 'channel', optional: true },
    ...[as, text, numbers],
  ];
}

export function pasteForm(desk: Desk, place: PastePlace): ModalView {
  const { key, channel, cases } = place;
  return formView({
    callback: callbacks.pasteText,
    title: cases ? 'Screen a message' : 'Résumé or profile',
    submit: 'Read it',
    metadata: { case: key, channel, request: desk.id() },
    fields: pasteFields(cases),
    intro: cases
      ? []
      : [{ type: 'context', elements: [plain(`Nothing is saved before you confirm it. ${fileStays}`, 300)] }],
    initial: {
      as: 'resume',
      ...(place.text && { text: place.text }),
      ...(cases && { to: newCase, ...(channel && { channel }) }),
    },
  });
}

export interface TakeWords {
  readonly key: string | undefined;
  readonly channel: string | undefined;
  readonly kind: TextKind;
  readonly text: string;
  /** Of the file that the text came from: it is read again, since it is too long for a form. */
  readonly file: string | undefined;
  readonly country: string | undefined;
  readonly userId: string;
}

/** What was read of the text, to be put right and confirmed. */
export async function takeForm(desk: Desk, words: TakeWords): Promise<ModalView> {
  const { key, channel, kind, file: fileId } = words;
  const proposal = readResumeText(words.text, { country: words.country });
  const roles = key === undefined ? rolesOffered(desk.house, undefined) : undefined;
  const fields = textFields({ kind, roles, hasText: fileId === undefined });
  const { name = '', emails, phones } = proposal;
  const who = { name, email: emails.join('\n'), phone: phones.join('\n') };
  const proposed = proposedTyped(fields, proposal, words.text);
  const isAsked = (key: string): boolean => fields.some((field) => field.key === key);
  const shown = Object.entries(proposed).filter(([key]) => isAsked(key));
  const fits = shown.map(([field, text]) => [field, fitting(String(text))] as const);
  const initial = Object.fromEntries(fits.map(([field, { text }]) => [field, text]));
  const tooMany = fits.filter(([, { left }]) => left > 0).map(([field, { left }]) => tooManyBlock(field, left));
  const alreadyOpen = roles ? await openAlready(desk, words.userId, who) : [];
  return formView({
    callback: callbacks.takeText,
    title: key === undefined ? 'Open a case' : 'Is this right?',
    submit: key === undefined ? 'Open the case' : 'Save',
    metadata: { case: key, channel, kind, file: fileId, request: desk.id() },
    fields,
    intro: [...alreadyOpen, ...proposalBlocks(proposal), ...tooMany],
    initial,
    round: desk.id(),
  });
}

function proposedTyped(fields: readonly Field[], proposal: ResumeProposal, whole: string): Typed {
  const { name, emails, phones, links, jobs, education, skills } = proposal;
  const body: RecordValue = {
    ...(jobs.length > 0 && { jobs: jobs.map((one) => one.value) }),
    ...(education.length > 0 && { education: education.map((one) => one.value) }),
    ...(skills.length > 0 && { skills }),
  };
  const lists = fields.filter((field) => field.key in body);
  const contacts = [...emails, ...phones, ...links.map((link) => link.url)].join('\n');
  return { ...typedFrom(lists, body), ...(name && { name }), ...(contacts && { contacts }), text: whole };
}

function tooManyBlock(field: string, left: number): KnownBlock {
  return {
    type: 'section',
    text: plain(`${left} more lines of ${field} do not fit this form. Import them as a dossier.`, 300),
  };
}

const mostUnread = 6;

function proposalBlocks({ jobs, education, unread }: ResumeProposal): readonly KnownBlock[] {
  const found = `Read: ${count(jobs.length, 'job')}, ${count(education.length, 'school')}. Put right what is wrong, take out what is not theirs, add what is missing.`;
  const lines = unread.slice(0, mostUnread).map((one) => `line ${one.line}: “${clip(one.text, 100)}” ${one.why}`);
  const more = unread.length - lines.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  const left = lines.length > 0 ? [['Not read:', ...lines, ...rest].join('\n')] : [];
  return [found, ...left].map((words) => ({ type: 'section' as const, text: plain(words, 3_000) }));
}
