import { readEmail } from '../../engine/read/email.ts';
import type { RoleLine } from '../roles.ts';
import type { Field, ReadText } from './field.ts';
import { isLink, openCaseFields } from './open-case-fields.ts';
import { linesOf, phones } from './read-text.ts';
import { sourceForm } from './source-fields.ts';

export type TextKind = 'resume' | 'profile';

/** What was stated of how to reach somebody, told apart. */
export interface Contacts {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
}

/** E-mail addresses, telephone numbers and links, one a line in any order. */
const contacts: ReadText = (text) => {
  const found: { emails: string[]; phones: string[]; links: string[] } = { emails: [], phones: [], links: [] };
  for (const [at, line] of linesOf(text).entries()) {
    const read = contactOf(line);
    if ('error' in read) return { error: `line ${at + 1}: ${read.error}` };
    found[read.to].push(read.value);
  }
  return { value: found };
};

function contactOf(line: string): { readonly to: keyof Contacts; readonly value: string } | { readonly error: string } {
  if (/^https?:\/\/\S+$/.test(line)) {
    return isLink(line) ? { to: 'links', value: line } : { error: 'the link is too long' };
  }
  if (/^(www\.)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(line) && !/^[\d.\s/-]+$/.test(line)) {
    return { to: 'links', value: `https://${line}` };
  }
  const email = readEmail(line).address;
  if (email !== undefined) return { to: 'emails', value: email };
  const phone = phones(line, {});
  return 'error' in phone ? phone : { to: 'phones', value: String(phone.value) };
}

export interface TextForm {
  readonly kind: TextKind;
  /** Of a case that is opened with it. */
  readonly roles: readonly RoleLine[] | undefined;
  /** Whether the text itself is shown, to be kept with what was read of it. */
  readonly hasText: boolean;
}

/** What was read of a text, to be put right and confirmed: at most six inputs. */
export function textFields({ kind, roles, hasText }: TextForm): readonly Field[] {
  const own = sourceForm(kind)?.parts[0]?.fields ?? [];
  const of = (key: string): readonly Field[] => own.filter((field) => field.key === key);
  const role = roles ? openCaseFields(roles).filter((field) => field.key === 'role') : [];
  const name: Field = {
    key: 'name',
    label: roles ? 'Name of the candidate' : 'Name as written there',
    input: 'text',
    optional: roles === undefined,
    most: 500,
  };
  return [
    ...role,
    ...(kind === 'profile' ? of('site') : []),
    name,
    {
      key: 'contacts',
      label: 'E-mail, phone, links: one a line',
      hint: 'Take out what is not theirs. A link becomes a source of its own',
      input: 'lines',
      optional: true,
      read: contacts,
    },
    ...of('jobs'),
    ...of('education'),
    ...(kind === 'resume' && !roles ? of('skills') : []),
    ...(kind === 'resume' && hasText ? of('text').map((field) => ({ ...field, label: 'The text itself' })) : []),
  ];
}
