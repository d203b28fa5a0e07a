import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile } from '../cases/case-file.ts';
import type { Entry } from '../cases/entry.ts';
import { formOf } from '../cases/entry.ts';
import { entryChoices } from '../cases/entry-choices.ts';
import { type EntryForm, type EntryWhat, firstPart, partOf } from '../cases/forms/entry-form.ts';
import { typedFrom, withEntries } from '../cases/forms/entry-values.ts';
import type { Field, Typed } from '../cases/forms/field.ts';
import { fieldsToAsk, isEarly } from '../cases/late-reason.ts';
import { valuesToLookUp } from '../cases/values-to-look-up.ts';
import { type Desk, nowOf } from './desk.ts';
import { sayInView } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { plain } from './text.ts';
import { formView } from './views/modal.ts';
import { textPages } from './views/text-pages.ts';

export const callbackOf: Readonly<Record<EntryWhat, string>> = {
  source: callbacks.addSource,
  event: callbacks.recordEvent,
  declared: callbacks.declare,
  lookup: callbacks.addLookup,
};

/** What has just been saved by the same form. */
export interface Saved {
  readonly id: string;
  readonly key: string;
}

/** The form that enters one kind; after it saved something, empty again. */
export function addForm(desk: Desk, file: CaseFile, what: EntryWhat, kind: string, saved?: Saved): ModalView {
  const form = formOf(what, kind);
  const part = form?.parts[0];
  if (!form || !part) return sayInView('Not found', 'Choose one of the list.');
  const asked = withEntries(fieldsToAsk(form, part, isEarly(desk.house, file.id)), entryChoices(desk.house, file.id));
  const missing = asked.find((field) => field.of && !field.optional && field.choices?.length === 0);
  if (missing) return sayInView(form.title, missingText(missing));
  return formView({
    callback: callbackOf[what],
    title: form.title,
    submit: 'Save',
    metadata: { case: file.key, what, kind, request: desk.id() },
    fields: asked.filter(canBeAsked),
    intro: saved ? savedBlocks(form, what, saved) : [],
    initial: freshInitial(desk, file, what, kind),
    ...(saved && { round: desk.id() }),
  });
}

const missingText = ({ of, label }: Field): string =>
  of === 'session'
    ? `“${label}” needs a video session. Record the session first.`
    : `“${label}” needs a ${of === 'source' ? 'source' : `source of the kind ${of}`} in this case. Add that first.`;

/** A list without choices is refused by Slack: where it may be left out, it is. */
const canBeAsked = (field: Field): boolean => field.of === undefined || (field.choices?.length ?? 0) > 0;

/** Now, for what happens; and what of the case could be looked up. */
function freshInitial(desk: Desk, file: CaseFile, what: EntryWhat, kind: string): Typed {
  if (what === 'event') return { at: nowOf(desk) };
  if (what !== 'lookup') return {};
  return { results: valuesToLookUp(desk.house, file.id, kind), as_of: nowOf(desk).slice(0, 10) };
}

function savedBlocks(form: EntryForm, what: EntryWhat, { id, key }: Saved): readonly KnownBlock[] {
  const hasMore = form.parts.length > 1;
  return [
    {
      type: 'section',
      block_id: 'saved',
      text: plain(`Saved: ${key}. Add another here, or close this.`, 300),
      accessory: {
        type: 'button',
        text: plain(hasMore ? `More of ${key}` : 'Show it', 75),
        action_id: actions.openEntry,
        value: `${what}:${id}`,
      },
    },
  ];
}

/** One part of an entry, as it is now. What is too long for a form is left out of it, and stays. */
export function changeForm(desk: Desk, file: CaseFile, entry: Entry, partKey: string): ModalView {
  const form = formOf(entry.what, entry.kind);
  const part = form && partOf(form, partKey);
  if (!form || !part) return sayInView('Not found', 'This can no longer be changed here.');
  const asked = fieldsToAsk(form, part, isEarly(desk.house, file.id));
  const fields = withEntries(asked, entryChoices(desk.house, file.id), entry.body).filter(canBeAsked);
  const initial = typedFrom(fields, entry.body);
  const left = fields.filter((field) => isTooLong(field, initial[field.key]));
  return formView({
    callback: callbacks.changeEntry,
    title: partKey === firstPart ? form.title : part.title,
    submit: 'Save',
    metadata: {
      ...{ case: file.key, what: entry.what, entry: entry.id, stamp: entry.stamp, part: partKey, request: desk.id() },
      ...(left.length > 0 && { left: left.map((field) => field.key) }),
    },
    fields: fields.filter((field) => !left.includes(field)),
    intro: left.map((field) => ({
      type: 'context' as const,
      elements: [plain(`${field.label}: cannot be shown in a form; it stays as it is.`, 300)],
    })),
    initial,
    round: desk.id(),
  });
}

const mostInLine = 3_000;

function isTooLong({ input, most }: Field, initial: Typed[string] | undefined): boolean {
  if (typeof initial !== 'string') return false;
  if (input === 'lines') return textPages(initial) === undefined;
  if (input === 'person') return !/^[UW][A-Z0-9]+$/.test(initial);
  return input === 'text' && [...initial].length > Math.min(most ?? mostInLine, mostInLine);
}
