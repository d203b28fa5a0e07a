import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { CaseFile } from '../cases/case-file.ts';
import { declaredGroup } from '../cases/forms/declared-fields.ts';
import type { EntryWhat } from '../cases/forms/entry-form.ts';
import { eventGroups } from '../cases/forms/event-fields.ts';
import { lookupGroup } from '../cases/forms/lookup-fields.ts';
import { sourceGroups } from '../cases/forms/source-fields.ts';
import type { Desk } from './desk.ts';
import { addForm } from './entry-form.ts';
import { answer, enterCase, open, pressed, replace, sayInView } from './flow.ts';
import { actions } from './ids.ts';
import { importForm } from './import-form.ts';
import { pasteForm } from './paste-form.ts';
import { type ChoiceGroup, chooseEntryView, formChoices } from './views/choose-entry.ts';
import { importChoices } from './views/import-words.ts';
import { loadingView, metadataOf } from './views/modal.ts';

interface Chooser {
  readonly opens: string;
  readonly chooses: string;
  readonly title: string;
  /** What a choice without a prefix is of. */
  readonly what: EntryWhat;
  readonly groups: readonly ChoiceGroup[];
  readonly hint: string;
}

const ownText: ChoiceGroup = {
  title: 'From a text',
  choices: [{ value: 'paste:', text: 'Paste a résumé or profile' }],
};

const choosers: readonly Chooser[] = [
  {
    opens: actions.addSource,
    chooses: actions.chooseSource,
    title: 'Add source',
    what: 'source',
    groups: [
      ownText,
      ...formChoices(sourceGroups),
      ...formChoices([declaredGroup], 'declared'),
      importChoices,
      ...formChoices([lookupGroup], 'lookup'),
    ],
    hint: 'What was stated and where, what they told us, look-ups. What happened is under “Record event”.',
  },
  {
    opens: actions.recordEvent,
    chooses: actions.chooseEvent,
    title: 'Record event',
    what: 'event',
    groups: [...formChoices(eventGroups), importChoices],
    hint: 'What happened, and when. Closing a measure of the checklist is under “Checklist”.',
  },
];

/** *Add source* and *Record event*: which kind, then its form. */
export function sourceFlow(app: App, desk: Desk): void {
  for (const chooser of choosers) {
    const { title, chooses, groups, hint, what } = chooser;
    app.action<BlockAction>(chooser.opens, async ({ ack, body, respond }) => {
      await ack();
      const entry = await enterCase(desk, body.user.id, pressed(body));
      if (!entry.ok) return answer(desk, body, respond, entry.say);
      await open(desk, body.trigger_id, chooseEntryView(title, entry.file.key, chooses, groups, hint));
    });

    app.action<BlockAction>(chooses, async ({ ack, body }) => {
      await ack();
      if (!body.view) return;
      await replace(desk, body.view.id, loadingView(title));
      const entry = await enterCase(desk, body.user.id, metadataOf(body.view).case);
      const view = entry.ok ? chosenForm(desk, entry.file, what, pressed(body) ?? '') : sayInView(title, entry.say);
      await replace(desk, body.view.id, view);
    });
  }
}

function chosenForm(desk: Desk, file: CaseFile, what: EntryWhat, value: string): ModalView {
  const [prefix, kind = ''] = value.includes(':') ? value.split(':') : [what, value];
  if (prefix === 'paste') return pasteForm(desk, { key: file.key });
  if (prefix === 'import') return importForm(desk, file, kind);
  return addForm(desk, file, prefix as EntryWhat, kind);
}
