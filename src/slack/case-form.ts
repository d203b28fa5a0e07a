import type { App } from '@slack/bolt';
import type { Act, Done, House } from '../cases/house.ts';
import type { OnCase } from '../cases/move-stage.ts';
import type { Desk } from './desk.ts';
import { actOf, enterCase, sayInView, withErrors } from './flow.ts';
import { metadataOf, typedIn } from './views/modal.ts';

type OnForm = OnCase & { readonly check: string };

export interface CaseForm<T> {
  readonly callback: string;
  /** The field at which what belongs to no field is said. */
  readonly first: string;
  readonly act: (house: House, act: Act, input: OnForm) => Done<T>;
  /** Asked of Slack before the act: an error by field, or nothing. */
  readonly before?: (
    desk: Desk,
    typed: OnCase['typed'],
    where: { readonly channelId: string; readonly userId: string },
  ) => Promise<Readonly<Record<string, string>> | undefined>;
  /** What to say in place of the form; it closes if there is nothing to say. */
  readonly after?: (value: T) => { readonly title: string; readonly text: string } | undefined;
}

/** One way for every form of a case: validate, commit, acknowledge, draw. */
export function onCaseForm<T>(app: App, desk: Desk, form: CaseForm<T>): void {
  app.view(form.callback, async ({ ack, body, view }) => {
    const { case: key, version, kind, request } = metadataOf(view);
    const typed = { ...typedIn(view), ...(kind && { outcome: kind }) };
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [form.first]: entry.say }));
    const { id: caseId, channelId } = entry.file;
    const errors = await form.before?.(desk, typed, { channelId, userId: body.user.id });
    if (errors) return ack(withErrors(errors));
    const act = actOf(desk, body.user.id, request);
    const input = { caseId, typed, check: kind ?? '', ...(version !== undefined && { version }) };
    const done = form.act(desk.house, act, input);
    if (!done.ok) return ack(withErrors(inForm(done.errors, view.blocks, form.first)));
    const say = form.after?.(done.value);
    await ack(say && { response_action: 'update', view: sayInView(say.title, say.text) });
    await desk.delivery.draw(caseId);
  });
}

/** Slack drops an error at a field that the form does not have: it stands at the first one then. */
function inForm(
  errors: Readonly<Record<string, string>>,
  blocks: readonly { readonly block_id?: string }[],
  first: string,
): Readonly<Record<string, string>> {
  const there = new Set(blocks.map((block) => block.block_id));
  return Object.fromEntries(Object.entries(errors).map(([key, text]) => [there.has(key) ? key : first, text]));
}
