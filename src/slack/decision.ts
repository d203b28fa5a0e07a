import type { App, BlockAction } from '@slack/bolt';
import { decide } from '../cases/decide.ts';
import { choicesOf, type Field } from '../cases/forms/field.ts';
import { moveStage } from '../cases/move-stage.ts';
import { reopenCase } from '../cases/reopen-case.ts';
import { stages } from '../engine/dossier.ts';
import type { Desk } from './desk.ts';
import { actOf, answer, enterCase, open, pressed, withErrors } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { formView, metadataOf, typedIn } from './views/modal.ts';
import { dispositionText, outcomeText, stageText } from './views/wording.ts';

const reason: Field = { key: 'reason', label: 'Why', hint: 'Kept with the case', input: 'lines', most: 1_000 };

/** *Move on*, *Decide* and *Reopen*: what a named person does with a whole case. */
export function decisionFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.moveStage, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    const now = stages.indexOf(entry.file.stage);
    const field: Field = {
      key: 'stage',
      label: 'Stage',
      hint: 'What is entered from now on counts from this stage',
      input: 'choice',
      choices: choicesOf(stages, stageText),
    };
    await open(
      desk,
      body.trigger_id,
      formView({
        callback: callbacks.moveStage,
        title: `Move on ${entry.file.key}`,
        submit: 'Move',
        metadata: { case: entry.file.key, request: desk.id() },
        fields: [field],
        initial: { stage: stages[Math.min(now + 1, stages.length - 1)] ?? 'apply' },
      }),
    );
  });

  app.action<BlockAction>(actions.decide, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    const { file } = entry;
    await open(
      desk,
      body.trigger_id,
      formView({
        callback: callbacks.decide,
        title: `Decide ${file.key}`,
        submit: 'Decide',
        metadata: { case: file.key, version: file.version, request: desk.id() },
        fields: [
          {
            key: 'outcome',
            label: 'Decision',
            input: 'choice',
            choices: choicesOf(Object.keys(outcomeText), outcomeText),
          },
          reason,
        ],
        intro: [
          {
            type: 'section',
            text: { type: 'plain_text', text: dispositionText[file.report.disposition], emoji: false },
          },
        ],
      }),
    );
  });

  app.action<BlockAction>(actions.reopenCase, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(
      desk,
      body.trigger_id,
      formView({
        callback: callbacks.reopenCase,
        title: `Reopen ${entry.file.key}`,
        submit: 'Reopen',
        metadata: { case: entry.file.key, request: desk.id() },
        fields: [reason],
      }),
    );
  });

  submitted(app, desk, callbacks.moveStage, 'stage', moveStage);
  submitted(app, desk, callbacks.decide, 'outcome', decide);
  submitted(app, desk, callbacks.reopenCase, 'reason', reopenCase);
}

/** One way for every form of a case: validate, commit, acknowledge, draw. */
function submitted(app: App, desk: Desk, callback: string, first: string, act: typeof decide): void {
  app.view(callback, async ({ ack, body, view }) => {
    const { case: key, version, request } = metadataOf(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [first]: entry.say }));
    const done = act(desk.house, actOf(desk, body.user.id, request), {
      caseId: entry.file.id,
      typed: typedIn(view),
      ...(version !== undefined && { version }),
    });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    await desk.delivery.draw(entry.file.id);
  });
}
