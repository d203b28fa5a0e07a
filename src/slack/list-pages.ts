import type { App, BlockAction } from '@slack/bolt';
import { casesListed } from './command/list.ts';
import type { Desk } from './desk.ts';
import { pressed, whisper } from './flow.ts';
import { actions } from './ids.ts';

/** *Next* and *Previous* under a list: the same answer, for the same person, with what stands now. */
export function listPagesFlow(app: App, desk: Desk): void {
  app.action<BlockAction>(new RegExp(`^${actions.listPage}_\\d+$`), async ({ ack, body, respond }) => {
    await ack();
    const { text, blocks } = await casesListed(desk, body.user.id, body.channel?.id ?? '', pressed(body) ?? '');
    const message = { replace_original: true, text, ...(blocks && { blocks: [...blocks] }) };
    await whisper(desk, body.user.id, respond, message);
  });
}
