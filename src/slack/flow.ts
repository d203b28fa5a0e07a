import type { BlockAction, RespondFn, ViewErrorsResponseAction } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile } from '../cases/case-file.ts';
import type { Act } from '../cases/house.ts';
import { caseFile } from '../cases/read-case.ts';
import { type Refusal, refusalText } from './access.ts';
import { type Desk, nowOf } from './desk.ts';
import { plain } from './text.ts';
import { textView } from './views/modal.ts';

/** A case and the right to act on it, or the sentence to say instead. */
export type Entry = { readonly ok: true; readonly file: CaseFile } | { readonly ok: false; readonly say: string };

export async function enterCase(desk: Desk, userId: string, key: string | undefined): Promise<Entry> {
  const file = key === undefined ? undefined : caseFile(desk.house, key);
  const unknown = { ok: false, say: `There is no case ${key ?? ''} that you may see.` } as const;
  if (!file) return unknown;
  const access = await desk.access.of(userId, file.channelId);
  if (access.may) return { ok: true, file };
  // Whether a case exists is not told to somebody who may not see it.
  return access.why === 'not_member' || access.why === 'guest'
    ? { ok: false, say: `${unknown.say} ${refusalText[access.why]}` }
    : { ok: false, say: refusalText[access.why] };
}

export function actOf(desk: Desk, userId: string, request?: string): Act {
  return { by: userId, at: nowOf(desk), ...(request && { request }) };
}

/** Opens a modal with a trigger that lives three seconds. */
export async function open(desk: Desk, triggerId: string, view: ModalView): Promise<string | undefined> {
  const sent = await desk.gateway.call<{ view: { id: string } }>('views.open', { trigger_id: triggerId, view });
  if (sent.is !== 'ok')
    desk.log.warn(
      { outcome: sent.is, error: sent.is === 'refused' ? sent.error : undefined },
      'a modal could not be opened',
    );
  return sent.is === 'ok' ? sent.data.view.id : undefined;
}

/** Puts a modal on top of the one from which it was asked for. */
export async function push(desk: Desk, triggerId: string, view: ModalView): Promise<boolean> {
  const sent = await desk.gateway.call('views.push', { trigger_id: triggerId, view });
  if (sent.is !== 'ok')
    desk.log.warn(
      { outcome: sent.is, error: sent.is === 'refused' ? sent.error : undefined },
      'a modal could not be pushed',
    );
  return sent.is === 'ok';
}

export async function replace(desk: Desk, viewId: string, view: ModalView): Promise<void> {
  const sent = await desk.gateway.call('views.update', { view_id: viewId, view });
  if (sent.is !== 'ok')
    desk.log.warn(
      { outcome: sent.is, error: sent.is === 'refused' ? sent.error : undefined },
      'a modal could not be updated',
    );
}

export function sayInView(title: string, text: string): ModalView {
  return textView(title, [{ type: 'section', text: plain(text, 3_000) }]);
}

/** An answer that only the person who pressed sees: beside the message, else as a modal. Never silence. */
export async function answer(
  desk: Desk,
  body: BlockAction,
  respond: RespondFn | undefined,
  text: string,
): Promise<void> {
  if (body.view && (await showOnTop(desk, body.view.type, body.trigger_id, sayInView('Not done', text)))) return;
  await whisper(desk, body.user.id, respond, { text, replace_original: false });
}

/** On the App Home nothing is open that something could be put on top of. */
async function showOnTop(desk: Desk, type: string, triggerId: string, view: ModalView): Promise<boolean> {
  return type === 'home' ? (await open(desk, triggerId, view)) !== undefined : push(desk, triggerId, view);
}

interface Whisper {
  readonly text: string;
  readonly blocks?: KnownBlock[];
  readonly replace_original?: boolean;
}

/** Said to one person where they are; by direct message where Slack no longer takes it there. */
export async function whisper(
  desk: Desk,
  userId: string,
  respond: RespondFn | undefined,
  message: Whisper,
): Promise<void> {
  const { replace_original: _, ...content } = message;
  try {
    if (respond) return void (await respond({ response_type: 'ephemeral', ...message }));
  } catch (error) {
    desk.log.warn({ why: error instanceof Error ? error.message : '' }, 'an answer was not taken beside the message');
  }
  await desk.gateway.call('chat.postMessage', { channel: userId, ...content });
}

export function refused(refusal: Refusal): string {
  return refusalText[refusal];
}

/** The value of the pressed button or chosen option. */
export function pressed(body: BlockAction): string | undefined {
  const [action] = body.actions;
  if (!action) return undefined;
  if (action.type === 'button') return action.value;
  if (action.type === 'static_select' || action.type === 'overflow' || action.type === 'radio_buttons')
    return action.selected_option?.value;
  return undefined;
}

/** Errors beside their fields; one that belongs to no field stands at the first. */
export function withErrors(errors: Readonly<Record<string, string>>): ViewErrorsResponseAction {
  return { response_action: 'errors', errors: { ...errors } };
}
