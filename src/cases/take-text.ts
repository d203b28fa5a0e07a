import { caseById } from '../../db/cases.ts';
import { listSources } from '../../db/sources.ts';
import type { Source, Stage } from '../engine/dossier.ts';
import { decidedText, freshKey } from './add-entry.ts';
import { entryFaults } from './entry-faults.ts';
import { readForm, type Typed } from './forms/field.ts';
import { sourcesFromLinks } from './forms/open-case-fields.ts';
import type { RecordValue } from './forms/record-line.ts';
import { type Contacts, type TextKind, textFields } from './forms/text-fields.ts';
import type { Act, Done, House } from './house.ts';
import { keepEvent, keepSource } from './keep-entry.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { rolesOffered } from './roles.ts';
import { isDecided } from './standing.ts';
import { roleGone, startCase } from './start-case.ts';

export interface TakeText {
  readonly kind: TextKind;
  readonly typed: Typed;
  /** Of a file; what was pasted stands in the form. */
  readonly text: string | undefined;
  readonly into: { readonly caseId: string } | { readonly channelId: string };
}

/** What a person confirmed of a text, as sources of a case that is there or is opened with it. */
export function takeText(house: House, act: Act, input: TakeText): Done<{ readonly outcome: string }> {
  const { into, kind, typed } = input;
  const isThere = 'caseId' in into;
  const roles = isThere ? undefined : rolesOffered(house, typed.role);
  const fields = textFields({ kind, roles, hasText: input.text === undefined });
  const read = readForm(fields, typed);
  if (!read.ok) return read;
  return once(
    house,
    act,
    () => {
      if (isThere && isDecided(house, into.caseId)) return refuse({ name: decidedText });
      const { role, contacts, ...stated } = read.values;
      const given = { emails: [], phones: [], links: [], ...(contacts as Contacts | undefined) };
      const { name, ...rest } = stated;
      const own = isThere ? { ...stated, ...reach(given) } : rest;
      const body = sourceBody(house, act, isThere ? into.caseId : undefined, input, own);
      const errors = entryFaults(house, isThere ? into.caseId : '', 'source', body, fields);
      if (Object.keys(errors).length > 0) return refuse(errors);
      const caseId = isThere ? into.caseId : startCase(house, act, into.channelId, String(role));
      if (caseId === undefined) return refuse({ role: roleGone });
      if (!isThere) keepApplication(house, act, caseId, { name, ...reach(given) });
      if (isThere || Object.keys(body).length > headKeys) keepSource(house, act, caseId, body as unknown as Source);
      keepLinks(house, act, caseId, [...new Set(given.links)]);
      settleChange(house, act, caseId, { act: isThere ? 'take_text' : 'open_case', detail: { kind } });
      return { ok: true, value: { outcome: caseId } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

const reach = ({ emails, phones }: Contacts) => ({
  ...(emails.length > 0 && { email: [...new Set(emails)] }),
  ...(phones.length > 0 && { phone: [...new Set(phones)] }),
});

/** Of a new case: who they are is the application's, the rest the text's. */
function keepApplication(house: House, act: Act, caseId: string, stated: RecordValue): void {
  const application = { id: 'application', kind: 'application', stage: 'apply', at: act.at, ...stated };
  keepSource(house, act, caseId, application as Source);
  keepEvent(house, act, caseId, { event: 'application', at: act.at, stage: 'apply' });
}

/** `id`, `kind`, `stage` and `at`: a source that holds no more says nothing. */
const headKeys = 4;

function sourceBody(
  house: House,
  act: Act,
  caseId: string | undefined,
  { kind, text }: TakeText,
  stated: RecordValue,
): RecordValue {
  const own = { ...stated, ...(kind === 'resume' && text !== undefined && { text }) };
  const stage = (caseId && caseById(house.db, caseId)?.stage) ?? 'apply';
  return { id: freshKey(house, caseId ?? '', kind, own), kind, stage, at: act.at, ...own };
}

/** Each link that no source of the case has yet. */
function keepLinks(house: House, act: Act, caseId: string, links: readonly string[]): void {
  const stage = (caseById(house.db, caseId)?.stage ?? 'apply') as Stage;
  const known = new Set(listSources(house.db, caseId).map(({ body }) => (body as Source).url));
  for (const source of sourcesFromLinks(links.filter((link) => !known.has(link)).join('\n'))) {
    const id = freshKey(house, caseId, source.kind, source);
    keepSource(house, act, caseId, { ...source, id, stage, at: act.at });
  }
}
