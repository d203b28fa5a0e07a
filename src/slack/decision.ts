import type { App, BlockAction } from '@slack/bolt';
import type { DecisionOutcome } from '../cases/case-file.ts';
import { decide } from '../cases/decide.ts';
import { choicesOf, type Field } from '../cases/forms/field.ts';
import { moveStage } from '../cases/move-stage.ts';
import { proposeClearing, settleClearing } from '../cases/propose-clearing.ts';
import { reopenCase } from '../cases/reopen-case.ts';
import { workspaceSettings } from '../cases/settings.ts';
import { stages } from '../engine/dossier.ts';
import { onCaseForm } from './case-form.ts';
import type { Desk } from './desk.ts';
import { answer, enterCase, open, pressed, refused, replace, sayInView } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { chooseOutcomeView } from './views/choose-outcome.ts';
import { decisionView, secondLookView } from './views/decision-forms.ts';
import { formView, loadingView, metadataOf } from './views/modal.ts';
import { stageText } from './views/wording.ts';

const reason: Field = { key: 'reason', label: 'Why', hint: 'Kept with the case', input: 'lines', most: 1_000 };

/** *Move on*, *Decide*, the second look and *Reopen*: what a named person does with a whole case. */
export function decisionFlow(app: App, desk: Desk): void {
  onCaseButton(app, desk, actions.moveStage, (file) => moveView(file.key, file.stage, desk.id()));
  onCaseButton(app, desk, actions.decide, (file) => chooseOutcomeView(file.key));
  onCaseButton(app, desk, actions.secondLook, (file) => secondLookView(file, desk.id()));
  onCaseButton(app, desk, actions.reopenCase, (file) =>
    formView({
      callback: callbacks.reopenCase,
      title: `Reopen ${file.key}`,
      submit: 'Reopen',
      metadata: { case: file.key, request: desk.id() },
      fields: [reason],
    }),
  );
  app.action<BlockAction>(actions.chooseOutcome, async ({ ack, body }) => {
    await ack();
    if (!body.view) return;
    const outcome = pressed(body) as DecisionOutcome;
    await replace(desk, body.view.id, loadingView('Decide'));
    const entry = await enterCase(desk, body.user.id, metadataOf(body.view).case);
    if (!entry.ok) return replace(desk, body.view.id, sayInView('Decide', entry.say));
    const { restricted_channel: restrictedChannelId } = workspaceSettings(desk.house);
    const words = { file: entry.file, outcome, userId: body.user.id, request: desk.id(), restrictedChannelId };
    await replace(desk, body.view.id, decisionView(words));
  });

  onCaseForm(app, desk, { callback: callbacks.moveStage, first: 'stage', act: moveStage });
  onCaseForm(app, desk, { callback: callbacks.reopenCase, first: 'reason', act: reopenCase });
  onCaseForm(app, desk, { callback: callbacks.proposeClearing, first: 'reason', act: proposeClearing });
  onCaseForm(app, desk, { callback: callbacks.secondLook, first: 'answer', act: settleClearing });
  onCaseForm(app, desk, {
    callback: callbacks.decide,
    first: 'reason',
    act: decide,
    before: async (_, { channel }, { channelId }) => restrictedProblem(desk, channel, channelId),
    after: ({ outcome }) => (outcome === 'steps_opened' ? stepsOpened : undefined),
  });
}

const stepsOpened = {
  title: 'Not declined yet',
  text: 'A vendor’s report played a part, so three steps stand in the checklist now: give the candidate the copy, wait for their answer, and send the final notice. When the first two are done, press Decide again.',
};

/** A channel that cannot hold cases is refused beside its field. */
async function restrictedProblem(
  desk: Desk,
  channel: unknown,
  now: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (typeof channel !== 'string') return undefined;
  if (channel === now) return { channel: 'The case is in that channel already. Choose the restricted one.' };
  const access = await desk.access.toChannel(channel);
  if (!access.may) return { channel: refused(access.why) };
  return (await desk.access.isPublic(channel)) ? { channel: refused('not_private') } : undefined;
}

type File = Extract<Awaited<ReturnType<typeof enterCase>>, { ok: true }>['file'];

/** A button of the case card that opens a modal. */
function onCaseButton(
  app: App,
  desk: Desk,
  action: string,
  viewOf: (file: File) => ReturnType<typeof formView> | undefined,
): void {
  app.action<BlockAction>(action, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    const view = viewOf(entry.file);
    if (!view) return answer(desk, body, respond, 'This was settled a moment ago.');
    await open(desk, body.trigger_id, view);
  });
}

function moveView(key: string, stage: File['stage'], request: string) {
  const next = stages[Math.min(stages.indexOf(stage) + 1, stages.length - 1)] ?? 'apply';
  const field: Field = {
    key: 'stage',
    label: 'Stage',
    hint: 'What is entered from now on counts from this stage',
    input: 'choice',
    choices: choicesOf(stages, stageText),
  };
  return formView({
    callback: callbacks.moveStage,
    title: `Move on ${key}`,
    submit: 'Move',
    metadata: { case: key, request },
    fields: [field],
    initial: { stage: next },
  });
}
