import { isJson, type Json, recordAt, stringAt } from '../../json.ts';
import { NotPossible } from '../acts/act-context.ts';
import type { Place } from '../acts/click.ts';
import { joinChannel, leaveChannel } from '../membership.ts';
import { findChannel } from '../people.ts';
import { type PersonDriver, personDriver } from '../person.ts';
import type { SandboxChannel } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';
import { markRead } from './local-state.ts';

interface Act {
  readonly workspace: Workspace;
  readonly person: PersonDriver;
  readonly body: Json;
}

type Performer = (act: Act) => Json | Promise<Json>;

function needed(body: Json, key: string): string {
  const value = stringAt(body, key);
  if (value === undefined) throw new NotPossible(`"${key}" is missing.`);
  return value;
}

function placeOf(body: Json): Place {
  const where = recordAt(body, 'where') ?? body;
  const viewId = stringAt(where, 'viewId');
  if (viewId !== undefined) return { viewId };
  return { messageTs: needed(where, 'messageTs'), channelId: needed(where, 'channelId') };
}

/** What stood in the other fields is typed first, so that the app sees it too. */
async function click({ person, body }: Act): Promise<Json> {
  const where = placeOf(body);
  const typed = recordAt(body, 'state');
  if ('viewId' in where && typed !== undefined) person.fill(where.viewId, typed);
  await person.click(where, needed(body, 'actionId'), stringAt(body, 'blockId'), body.value);
  return {};
}

async function submit({ person, body }: Act): Promise<Json> {
  const viewId = needed(body, 'viewId');
  const values = recordAt(body, 'values');
  if (values !== undefined) person.fill(viewId, values);
  const outcome = await person.submit(viewId);
  return { outcome, ...(outcome.errors && { errors: outcome.errors }) };
}

async function shortcut({ person, body }: Act): Promise<Json> {
  const message = recordAt(body, 'message');
  const where = message && {
    channelId: stringAt(message, 'channelId') ?? needed(message, 'channel'),
    ts: stringAt(message, 'ts') ?? needed(message, 'messageTs'),
  };
  await person.shortcut(needed(body, 'callbackId'), where);
  return {};
}

/** Into the channel or the form's field that is named; the answer says which file it became. */
function upload({ person, body }: Act): Json {
  const bytes = Buffer.from(needed(body, 'base64'), 'base64');
  const fileId = person.upload(needed(body, 'name'), bytes, stringAt(body, 'channel'), stringAt(body, 'threadTs'));
  const viewId = stringAt(body, 'viewId');
  const blockId = stringAt(body, 'blockId');
  if (viewId !== undefined && blockId !== undefined) {
    const before = person.views().find(({ id }) => id === viewId)?.values[blockId];
    person.fill(viewId, { [blockId]: [...(Array.isArray(before) ? before : []), fileId] });
  }
  return { fileId };
}

function channelIn({ workspace, body }: Act): SandboxChannel {
  const channel = findChannel(workspace, needed(body, 'channel'));
  if (channel === undefined) throw new NotPossible('There is no such channel.');
  return channel;
}

const performers: Readonly<Record<string, Performer>> = {
  async command({ workspace, person, body }) {
    await person.command(needed(body, 'channel'), needed(body, 'text'));
    markRead(workspace, person.userId, needed(body, 'channel'));
    return {};
  },
  async say({ workspace, person, body }) {
    const ts = await person.say(needed(body, 'channel'), needed(body, 'text'), stringAt(body, 'threadTs'));
    markRead(workspace, person.userId, needed(body, 'channel'));
    return { ts };
  },
  click,
  async input({ person, body }) {
    const where = { viewId: needed(body, 'viewId') };
    await person.choose(where, needed(body, 'actionId'), body.value, stringAt(body, 'blockId'));
    return {};
  },
  submit,
  async close({ person, body }) {
    await person.close(needed(body, 'viewId'));
    return {};
  },
  shortcut,
  async openHome({ person }) {
    await person.openHome();
    return {};
  },
  upload,
  read({ workspace, person, body }) {
    markRead(workspace, person.userId, needed(body, 'channel'));
    return {};
  },
  invite(act) {
    const invited = stringAt(act.body, 'invited') ?? stringAt(act.body, 'member') ?? needed(act.body, 'user');
    joinChannel(act.workspace, channelIn(act), invited, act.person.userId);
    return {};
  },
  kick(act) {
    const kicked = stringAt(act.body, 'kicked') ?? stringAt(act.body, 'member') ?? needed(act.body, 'user');
    leaveChannel(act.workspace, channelIn(act), kicked);
    return {};
  },
  /** Shares the channel with another company, or takes that back. */
  share(act) {
    const channel = channelIn(act);
    channel.isShared = act.body.shared !== false;
    act.workspace.changed();
    return {};
  },
};

/** One thing that a person did on the page. */
export async function performAct(workspace: Workspace, body: unknown): Promise<Json> {
  try {
    if (!isJson(body)) throw new NotPossible('The request holds no JSON object.');
    const performer = performers[needed(body, 'act')];
    if (performer === undefined) throw new NotPossible(`There is no act "${needed(body, 'act')}".`);
    const person = personDriver(workspace, needed(body, 'user'));
    return { ok: true, ...(await performer({ workspace, person, body })) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, error: error.message };
  }
}
