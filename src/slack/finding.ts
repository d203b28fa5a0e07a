import type { App, BlockAction } from '@slack/bolt';
import type { CaseFile } from '../cases/case-file.ts';
import { explain, takeBackExplanation } from '../cases/explain.ts';
import { recordAsked, recordNotUseful } from '../cases/note-finding.ts';
import { whyNotExplain } from '../cases/second-person.ts';
import type { Finding } from '../engine/report.ts';
import { onCaseForm } from './case-form.ts';
import type { Desk } from './desk.ts';
import { answer, enterCase, open, pressed } from './flow.ts';
import { actions, callbacks } from './ids.ts';
import { askView, explainView, notUsefulView, takeBackView } from './views/finding-forms.ts';

/** *Explain*, *Ask the candidate* and *Not useful*, at each finding. */
export function findingFlow(app: App, desk: Desk): void {
  onFinding(app, desk, actions.explainFinding, async (body, respond, file, finding) => {
    const not = whyNotExplain(desk.house, file.id, finding, body.user.id);
    if (not) return answer(desk, body, respond, not);
    await open(desk, body.trigger_id, explainView(file, finding, desk.id()));
  });
  onFinding(app, desk, actions.askCandidate, async (body, _, file, finding) => {
    await open(desk, body.trigger_id, askView(file, finding, desk.id()));
  });
  onFinding(app, desk, actions.notUseful, async (body, _, file, finding) => {
    await open(desk, body.trigger_id, notUsefulView(file, finding, desk.id()));
  });

  app.action<BlockAction>(new RegExp(`^${actions.takeBack}_`), async ({ ack, body, respond }) => {
    await ack();
    const [key, check = ''] = (pressed(body) ?? '').split(':');
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    const explained = entry.file.report.explained.find((one) => one.check === check && one.by === 'person');
    if (!explained) return answer(desk, body, respond, 'This explanation no longer stands.');
    await open(desk, body.trigger_id, takeBackView(entry.file, explained, desk.id()));
  });

  onCaseForm(app, desk, { callback: callbacks.explainFinding, first: 'reason', act: explain });
  onCaseForm(app, desk, { callback: callbacks.takeBack, first: 'reason', act: takeBackExplanation });
  onCaseForm(app, desk, { callback: callbacks.askCandidate, first: 'how', act: recordAsked });
  onCaseForm(app, desk, {
    callback: callbacks.notUseful,
    first: 'why',
    act: recordNotUseful,
    after: () => ({ title: 'Thank you', text: 'This is kept for tuning the checks. In the case nothing changes.' }),
  });
}

type Respond = Parameters<typeof answer>[2];

function onFinding(
  app: App,
  desk: Desk,
  action: string,
  run: (body: BlockAction, respond: Respond, file: CaseFile, finding: Finding) => Promise<void>,
): void {
  app.action<BlockAction>(action, async ({ ack, body, respond }) => {
    await ack();
    const [key, check = ''] = (pressed(body) ?? '').split(':');
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    if (entry.file.decision) return answer(desk, body, respond, 'This case is decided. Reopen it first.');
    const finding = entry.file.report.findings.find((one) => one.check === check);
    if (!finding) return answer(desk, body, respond, 'This is no longer found: something was entered meanwhile.');
    return run(body, respond, entry.file, finding);
  });
}
