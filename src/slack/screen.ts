import type { App } from '@slack/bolt';
import { openCaseFields } from '../cases/forms/open-case-fields.ts';
import { listCases } from '../cases/list-cases.ts';
import { openCase } from '../cases/open-case.ts';
import { listRoles } from '../cases/roles.ts';
import type { Access } from './access.ts';
import type { Desk } from './desk.ts';
import { actOf, enterCase, open, refused, replace, sayInView, withErrors } from './flow.ts';
import { callbacks, command } from './ids.ts';
import { openRoles } from './role.ts';
import { caseCard } from './views/case-card.ts';
import { chooseChannelView } from './views/choose-channel.ts';
import { helpMessage } from './views/help.ts';
import { listMessage } from './views/list.ts';
import { formView, loadingView, metadataOf, typedIn } from './views/modal.ts';

const mostListed = 20;
const title = 'Open a case';

/** `/screen` and the form behind it. */
export function screenFlow(app: App, desk: Desk): void {
  app.command(command, async ({ command: typed, ack, respond }) => {
    await ack();
    const say = (text: string, blocks?: object[]) =>
      respond({ response_type: 'ephemeral', text, ...(blocks && { blocks: blocks as never }) });
    const [word = '', rest] = typed.text.trim().split(/\s+/);
    switch (word.toLowerCase()) {
      case '':
        return begin(desk, typed.trigger_id, typed.user_id, typed.channel_id);
      case 'help':
        return void (await say('What /screen can do', helpMessage()));
      case 'list':
        return void (await list(desk, typed.user_id, typed.channel_id, say));
      case 'show':
        return void (await show(desk, typed.user_id, rest?.toUpperCase(), say));
      case 'role':
      case 'roles':
      case 'settings':
        return openRoles(desk, typed.trigger_id, typed.user_id, typed.channel_id);
      default:
        return void (await say(`There is no "${word.slice(0, 40)}" here.${near(word)}`, undefined));
    }
  });

  app.view(callbacks.chooseChannel, async ({ ack, body, view }) => {
    const channel = String(typedIn(view).channel ?? '');
    const access: Access = channel ? await desk.access.of(body.user.id, channel) : { may: false, why: 'not_private' };
    if (!access.may) return ack(withErrors({ channel: refused(access.why) }));
    await ack({ response_action: 'update', view: openCaseView(desk, channel) });
  });

  app.view(callbacks.openCase, async ({ ack, body, view }) => {
    const { channel = '', request } = metadataOf(view);
    const access = await desk.access.of(body.user.id, channel);
    if (!access.may) return ack(withErrors({ name: refused(access.why) }));
    const done = openCase(desk.house, actOf(desk, body.user.id, request), { channelId: channel, typed: typedIn(view) });
    if (!done.ok) return ack(withErrors(done.errors));
    await ack();
    await desk.delivery.draw(done.value.caseId);
  });
}

async function begin(desk: Desk, triggerId: string, userId: string, channelId: string): Promise<void> {
  const viewId = await open(desk, triggerId, loadingView(title));
  if (viewId === undefined) return;
  const access = await desk.access.of(userId, channelId);
  if (access.may) return replace(desk, viewId, openCaseView(desk, channelId));
  if (access.why === 'guest') return replace(desk, viewId, sayInView(title, refused('guest')));
  return replace(desk, viewId, chooseChannelView(refused(access.why), desk.id()));
}

function openCaseView(desk: Desk, channel: string) {
  return formView({
    callback: callbacks.openCase,
    title,
    submit: 'Open the case',
    metadata: { channel, request: desk.id() },
    fields: openCaseFields(listRoles(desk.house)),
    intro: [
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            text: `As the candidate stated it. The case opens in <#${channel}>, and only its members see it.`,
          },
        ],
      },
    ],
  });
}

type Say = (text: string, blocks?: object[]) => Promise<unknown>;

async function list(desk: Desk, userId: string, channelId: string, say: Say): Promise<void> {
  const access = await desk.access.of(userId, channelId);
  if (!access.may) return void (await say(refused(access.why)));
  const { lines, more } = listCases(desk.house, [channelId], mostListed);
  await say(`${lines.length + more} open cases`, listMessage(lines, more));
}

async function show(desk: Desk, userId: string, key: string | undefined, say: Say): Promise<void> {
  if (key === undefined) return void (await say('Name the case: /screen show SCR-1'));
  const entry = await enterCase(desk, userId, key);
  if (!entry.ok) return void (await say(entry.say));
  const blocks = caseCard(entry.file);
  await say(`${entry.file.key} is in <#${entry.file.channelId}>`, [
    ...blocks.filter((block) => block.type !== 'actions'),
    { type: 'section', text: { type: 'mrkdwn', text: `In <#${entry.file.channelId}>` } },
  ]);
}

const subcommands = ['help', 'list', 'show', 'role'];

/** The nearest subcommand, by shared letters at the start or one edit. */
function near(word: string): string {
  const close = subcommands.find((one) => one[0] === word[0]?.toLowerCase() || one.includes(word.toLowerCase()));
  return close ? ` Did you mean /screen ${close}?` : ' Try /screen help.';
}
