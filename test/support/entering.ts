import { formOf } from '../../src/cases/entry.ts';
import { type EntryForm, type EntryWhat, fieldsIn } from '../../src/cases/forms/entry-form.ts';
import type { Field, Typed } from '../../src/cases/forms/field.ts';
import type { OpenView, SubmitOutcome } from '../../src/sandbox/workspace.ts';
import { fieldOf } from '../../src/slack/views/modal.ts';
import { rooms, type TestWorkspace } from './desk.ts';

export interface SavedEntry {
  readonly outcome: SubmitOutcome;
  readonly form: OpenView;
  /** How Slack calls it from now on. */
  readonly key: string;
}

/** What a person enters of one case, through the card, the forms and *What is known*. */
export function enteringOf(work: TestWorkspace, key: string, userId: string, room: string = rooms.hiring) {
  const person = work.sandbox.person(userId);
  const views = (): readonly OpenView[] => person.views().map(byField);
  const view = (callbackId: string): Promise<OpenView> =>
    work.sandbox.until(() => views().findLast((one) => one.callbackId === callbackId));
  const top = (): OpenView | undefined => views().at(-1);
  const titled = (part: string): Promise<OpenView> =>
    work.sandbox.until(() => views().findLast((one) => one.title.includes(part)));

  async function closeAll(): Promise<void> {
    for (const open of [...person.views()].reverse()) await person.close(open.id);
  }

  async function press(action: string, value?: string): Promise<void> {
    const card = person.messages(room).find((message) => message.text.startsWith(`${key}:`));
    await person.click({ channelId: room, messageTs: card?.ts ?? '' }, action, undefined, value);
  }

  /** Chooses a kind after *Add source* or *Record event*; `declared:names`, `import:logins`, `paste:` and the like too. */
  async function choose(button: 'add_source' | 'record_event', value: string, callbackId: string): Promise<OpenView> {
    await closeAll();
    await press(button);
    const chooser = await titled(button === 'add_source' ? 'Add source' : 'Record event');
    await person.choose({ viewId: chooser.id }, button === 'add_source' ? 'choose_source' : 'choose_event', value);
    return view(callbackId);
  }

  async function submit(viewId: string, values: Readonly<Record<string, unknown>>): Promise<SubmitOutcome> {
    const inputs = inputsOf(person.views().find((one) => one.id === viewId));
    person.fill(
      viewId,
      Object.fromEntries(Object.entries(values).map(([key, value]) => [inputs.get(key) ?? key, value])),
    );
    const { errors, ...outcome } = await person.submit(viewId);
    await work.settled();
    return { ...outcome, ...(errors && { errors: keyedByField(errors) }) };
  }

  async function add(what: EntryWhat, kind: string, typed: Typed): Promise<SavedEntry> {
    const button = what === 'event' ? 'record_event' : 'add_source';
    const value = what === 'event' || what === 'source' ? kind : `${what}:${kind}`;
    const callback = { source: 'add_source', event: 'record_event', declared: 'declare', lookup: 'add_lookup' }[what];
    const form = await choose(button, value, callback);
    const outcome = await submit(form.id, asFilled(formOf(what, kind), typed, form));
    return { outcome, form, key: /Saved: (\S+?)\. Add/.exec(JSON.stringify(top()?.blocks ?? []))?.[1] ?? '' };
  }

  async function known(): Promise<OpenView> {
    await closeAll();
    await press('case_menu', `known:${key}`);
    return titled('what is known');
  }

  /** Opens the entry whose line in the list holds this text. */
  async function openEntry(text: string): Promise<OpenView> {
    const list = await known();
    const block = list.blocks.find((one) => JSON.stringify(one.text ?? '').includes(text));
    await person.click({ viewId: list.id }, 'open_entry', String(block?.block_id));
    return view('show_entry');
  }

  async function openPart(shown: OpenView, part: string): Promise<OpenView> {
    await person.click({ viewId: shown.id }, 'change_part', `part-${part}`);
    return view('change_entry');
  }

  /** Types what the parts of an open entry do not hold yet; what they ask for and gets nothing is left as it is. */
  async function fillParts(form: EntryForm, typed: Typed, parts: readonly string[]): Promise<void> {
    for (const part of form.parts.filter((one) => parts.includes(one.key))) {
      const shown = await view('show_entry');
      const open = await openPart(shown, part.key);
      const outcome = await submit(open.id, asFilled(form, typed, open));
      if (outcome.kind !== 'updated') throw new Error(`${form.kind} ${part.key}: ${JSON.stringify(outcome)}`);
    }
  }

  return { add, choose, closeAll, fillParts, known, openEntry, openPart, person, press, submit, titled, top, view };
}

/** Ids of the inputs of a form by the field that they are of: after a form has saved something, they are new ones. */
export function inputsOf(view: OpenView | undefined): ReadonlyMap<string, string> {
  const ids = (view?.blocks ?? []).filter((block) => block.type === 'input').map((block) => String(block.block_id));
  return new Map(ids.map((id) => [fieldOf(id), id]));
}

const keyedByField = <T>(by: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(by).map(([id, value]) => [fieldOf(id), value]));

/** A form as it reads to a person: what each field holds, whatever the ids of its inputs are. */
const byField = (view: OpenView): OpenView => ({ ...view, values: keyedByField(view.values) });

/** What the log complains of, but for a picture that Slack has not read yet: that one is sent again. */
export function troubles(work: TestWorkspace): readonly unknown[] {
  return work.logged.filter((entry) => entry.level !== 'info' && !/slack.file|picture/i.test(JSON.stringify(entry)));
}

/** Typed texts as a person puts them into the inputs of a view that asks for them. */
export function asFilled(form: EntryForm | undefined, typed: Typed, view: OpenView): Record<string, unknown> {
  const fields = form ? fieldsIn(form) : [];
  const asked = inputsOf(view);
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([key]) => asked.has(key))
      .map(([key, value]) => [
        key,
        filledValue(
          fields.find((field) => field.key === key),
          value,
        ),
      ]),
  );
}

function filledValue(field: Field | undefined, value: string | readonly string[]): unknown {
  if (field?.input === 'moment') return Math.floor(Date.parse(String(value)) / 1_000);
  return value;
}
