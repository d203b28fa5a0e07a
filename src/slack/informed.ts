import type { App, BlockAction } from '@slack/bolt';
import type { CaseFile } from '../cases/case-file.ts';
import { inform, informedFields } from '../cases/inform.ts';
import { onCaseForm } from './case-form.ts';
import { type Desk, nowOf } from './desk.ts';
import { answer, enterCase, open, pressed } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { formView } from './views/modal.ts';
import { noticeBlocks } from './views/notice.ts';

/** *Notice text*: what the candidate is told of the screening, to copy, and the day on which they were told. */
export function informedFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.showNotice, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, noticeView(entry.file, desk.id(), nowOf(desk).slice(0, 10)));
  });

  onCaseForm(app, desk, { callback: callbacks.recordInformed, first: 'informed_on', act: inform });
}

export function noticeView(file: CaseFile, request: string, today: string) {
  return formView({
    callback: callbacks.recordInformed,
    title: `Inform: ${file.key}`,
    submit: 'Record the day',
    metadata: { case: file.key, request },
    fields: informedFields,
    intro: noticeBlocks(file),
    initial: { informed_on: file.informedOn ?? today },
  });
}
