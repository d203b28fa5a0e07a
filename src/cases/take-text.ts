import { caseById } from '../../db/cases.ts';
import { listSources } from '../../db/sources.ts';
import type { Source, Stage } from '../engine/dossier.ts';
import { decidedText, freshKey } from './add-entry.ts';
import { entryFaults } from './entry-faults.ts';
import { type Field, readForm, type Typed } from './forms/field.ts';
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
      const caseId = isThere ? into.caseId : startCase(house, act, into.channelId, String(role));
      if (caseId === undefined) return refuse({ role: roleGone });
      const given = { emails: [], phones: [], links: [], ...(contacts as Contacts | undefined) };
      const faults = isThere
        ? keepStated(house, act, caseId, input, { ...stated, ...reach(given) }, fields)
        : keepNew(house, act, caseId, input, stated, given, fields);
      if (faults) return refuse(faults);
      keepLinks(house, act, caseId, given.links);
      settleChange(house, act, caseId, { act: isThere ? 'take_text' : 'open_case', detail: { kind } });
      return { ok: true, value: { outcome: caseId } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

type Faults = Readonly<Record<string, string>> | undefined;

const reach = ({ emails, phones }: Contacts) => ({
  ...(emails.length > 0 && { email: emails }),
  ...(phones.length > 0 && { phone: phones }),
});

/** A new case: who they are is the application's, the rest the text's. */
function keepNew(
  house: House,
  act: Act,
  caseId: string,
  input: TakeText,
  stated: RecordValue,
  given: Contacts,
  fields: readonly Field[],
): Faults {
  const { name, ...rest } = stated;
  const application = { id: 'application', kind: 'application', stage: 'apply', at: act.at, name, ...reach(given) };
  keepSource(house, act, caseId, application as Source);
  keepEvent(house, act, caseId, { event: 'application', at: act.at, stage: 'apply' });
  const hasMore = Object.keys(rest).length > 0 || input.text !== undefined;
  return hasMore ? keepStated(house, act, caseId, input, rest, fields) : undefined;
}

function keepStated(
  house: House,
  act: Act,
  caseId: string,
  { kind, text }: TakeText,
  stated: RecordValue,
  fields: readonly Field[],
): Faults {
  const stage = caseById(house.db, caseId)?.stage ?? 'apply';
  const own = { ...stated, ...(kind === 'resume' && text !== undefined && { text }) };
  const body = { id: freshKey(house, caseId, kind, own), kind, stage, at: act.at, ...own };
  const errors = entryFaults(house, caseId, 'source', body, fields);
  if (Object.keys(errors).length > 0) return errors;
  keepSource(house, act, caseId, body as unknown as Source);
  return undefined;
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
