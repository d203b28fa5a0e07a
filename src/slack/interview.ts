import type { App, BlockAction } from '@slack/bolt';
import type { CaseFile } from '../cases/case-file.ts';
import { interviewGuide } from '../cases/forms/interview-bank.ts';
import { interviewFields, moreInterviewFields } from '../cases/forms/interview-fields.ts';
import { addToInterview, lastSession, recordInterview } from '../cases/record-interview.ts';
import type { Desk } from './desk.ts';
import { answer, enterCase, open, pressed, push } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { onItemForm } from './item-form.ts';
import { plain } from './text.ts';
import { guideBlock } from './views/interview.ts';
import { formView, type Metadata, metadataOf } from './views/modal.ts';

/** The interview form: one a reviewer, with the same steps for all who meet this candidate. */
export function interviewFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.interviewForm, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    const { page } = metadataOf(body.view ?? {});
    const view = interviewView(desk, entry.file, page);
    await (body.view?.type === 'modal' ? push(desk, body.trigger_id, view) : open(desk, body.trigger_id, view));
  });

  onItemForm(app, desk, callbacks.recordInterview, async ({ act, file, item, page, typed, ack }) => {
    const done = recordInterview(desk.house, act, { caseId: file.id, typed });
    if (!done.ok) return done.errors;
    await ack({
      response_action: 'update',
      view: moreView(desk, { case: file.key, item, page, kind: done.value.outcome }),
    });
    return undefined;
  });

  onItemForm(app, desk, callbacks.addToInterview, async ({ act, file, kind: eventId, typed, ack }) => {
    const done = addToInterview(desk.house, act, { caseId: file.id, eventId, typed });
    if (!done.ok) return done.errors;
    await ack();
    return undefined;
  });
}

const oneAReviewer =
  'One form a reviewer, filled in alone. The steps are the same for all who meet this candidate, and of the same kinds for every candidate of the role.';

function interviewView(desk: Desk, file: CaseFile, page: number | undefined) {
  const item = file.items.find((one) => one.kind === 'video_interview')?.id;
  const at = lastSession(desk.house, file.id);
  return formView({
    callback: callbacks.recordInterview,
    title: 'Interview form',
    submit: 'Save',
    metadata: { case: file.key, item, page, request: desk.id() },
    fields: interviewFields,
    intro: [{ type: 'section', text: plain(oneAReviewer, 500) }, guideBlock(interviewGuide(file.id))],
    ...(at && { initial: { at } }),
  });
}

function moreView(desk: Desk, metadata: Omit<Metadata, 'request'>) {
  return formView({
    callback: callbacks.addToInterview,
    title: 'Saved. Anything else?',
    submit: 'Save',
    metadata: { ...metadata, request: desk.id() },
    fields: moreInterviewFields,
    intro: [{ type: 'section', text: plain('Your form is saved. Add what else you saw, or close this.', 500) }],
  });
}
