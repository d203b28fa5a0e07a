import type { App, BlockAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { CaseFile } from '../cases/case-file.ts';
import type { Desk } from './desk.ts';
import { answer, enterCase, open, pressed } from './flow.ts';
import { actions } from './ids.ts';
import { plain } from './text.ts';
import { findingBlock } from './views/finding.ts';
import { textView } from './views/modal.ts';
import { notCheckedView } from './views/not-checked.ts';

const mostFindings = 40;

/** What the thread masks, or has no room for: for one person, checked at the moment of asking. */
export function fullValuesFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(actions.showNotChecked, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, notCheckedView(entry.file));
  });

  app.action<BlockAction>(actions.showFull, async ({ ack, body, respond }) => {
    await ack();
    const entry = await enterCase(desk, body.user.id, pressed(body));
    if (!entry.ok) return answer(desk, body, respond, entry.say);
    await open(desk, body.trigger_id, textView(`${entry.file.key}, full values`, fullBlocks(entry.file)));
  });
}

function fullBlocks(file: CaseFile): KnownBlock[] {
  const shown = file.report.findings
    .slice(0, mostFindings)
    .map((finding) => findingBlock(finding, (evidence) => evidence));
  const left = file.report.findings.length - shown.length;
  if (shown.length === 0)
    return [{ type: 'section', text: plain('Nothing was found, so there is nothing to show in full.', 3_000) }];
  return [
    ...shown,
    ...(left > 0
      ? [{ type: 'context' as const, elements: [plain(`${left} more findings are not shown here.`, 200)] }]
      : []),
  ];
}
