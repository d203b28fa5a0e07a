import type { App, BlockAction } from '@slack/bolt';
import type { CaseFile } from '../cases/case-file.ts';
import { declareIncident } from '../cases/declare-incident.ts';
import { exportFromForm } from '../cases/export-case.ts';
import { handOver } from '../cases/hand-over.ts';
import { onCaseForm } from './case-form.ts';
import type { Desk } from './desk.ts';
import { openKnown } from './entry.ts';
import { answer, enterCase, open, pressed, refused } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import type { MenuWord } from './views/case-menu.ts';
import { exportBegun, exportView } from './views/export.ts';
import { formView } from './views/modal.ts';

/** What an entry of the card's menu does. */
type MenuAct = (desk: Desk, body: BlockAction, file: CaseFile) => Promise<unknown>;

const acts: Readonly<Record<MenuWord, MenuAct>> = {
  known: (desk, body, file) => openKnown(desk, body.trigger_id, file),
  export: (desk, body, file) => open(desk, body.trigger_id, exportView(file, desk.id())),
  hand_over: (desk, body, file) => open(desk, body.trigger_id, handOverView(file, desk.id())),
  incident: (desk, body, file) => open(desk, body.trigger_id, incidentView(file, desk.id())),
};

/** The card's menu: what is done seldom with a case. */
export function caseMenuFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.caseMenu, async ({ ack, body, respond }) => {
    await ack();
    const [word = '', key] = (pressed(body) ?? '').split(':');
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await acts[word as MenuWord]?.(desk, body, entry.file);
  });

  onCaseForm(app, desk, {
    callback: callbacks.exportCase,
    first: 'kind',
    act: exportFromForm,
    after: ({ key, kind }) => ({ title: 'On its way', text: exportBegun(key)[kind] }),
  });
  onCaseForm(app, desk, { callback: callbacks.declareIncident, first: 'sure', act: declareIncident });
  onCaseForm(app, desk, {
    callback: callbacks.handOver,
    first: 'owner',
    act: handOver,
    before: async (_, { owner }, { channelId }) => {
      const access = typeof owner === 'string' ? await desk.access.of(owner, channelId) : undefined;
      return access && !access.may ? { owner: notHere(access.why) } : undefined;
    },
  });
}

function notHere(why: Parameters<typeof refused>[0]): string {
  return why === 'not_member' ? 'They are not in this private channel. Invite them first.' : refused(why);
}

function handOverView(file: CaseFile, request: string) {
  return formView({
    callback: callbacks.handOver,
    title: `Owner of ${file.key}`,
    submit: 'Hand over',
    metadata: { case: file.key, request },
    fields: [
      {
        key: 'owner',
        label: 'New owner',
        hint: 'Who ever owned a case may not explain its strong findings',
        input: 'person',
      },
    ],
  });
}

function incidentView(file: CaseFile, request: string) {
  return formView({
    callback: callbacks.declareIncident,
    title: `Incident: ${file.key}`,
    submit: 'Declare',
    metadata: { case: file.key, request },
    fields: [
      {
        key: 'sure',
        label: 'Declare it?',
        input: 'choices',
        choices: [{ value: 'yes', text: 'Yes: open the steps now' }],
      },
    ],
    intro: [
      {
        type: 'section',
        text: {
          type: 'plain_text',
          emoji: false,
          text: 'For when somebody has access or was paid. Six steps open in the checklist: access, devices, pay, evidence, counsel, authorities. Nothing of this case can be erased from then on.',
        },
      },
    ],
  });
}
