import type { App, ViewResponseAction } from '@slack/bolt';
import type { CaseFile } from '../cases/case-file.ts';
import type { FieldErrors, Typed } from '../cases/forms/field.ts';
import type { Act } from '../cases/house.ts';
import type { Desk } from './desk.ts';
import { actOf, enterCase, withErrors } from './flow.ts';
import { refreshBelow } from './item-place.ts';
import { metadataOf, typedIn } from './views/modal.ts';

export interface ItemForm {
  readonly act: Act;
  readonly file: CaseFile;
  readonly item: string;
  readonly version: number;
  readonly kind: string;
  readonly page: number | undefined;
  readonly typed: Typed;
  /** To be called once, after the commit, where there are no errors. */
  readonly ack: (answer?: ViewResponseAction) => Promise<void>;
}

/** One way for every form of an item: validate, commit, acknowledge, show what changed below it, draw. */
export function onItemForm(
  app: App,
  desk: Desk,
  callback: string,
  submit: (form: ItemForm) => Promise<FieldErrors | undefined>,
): void {
  app.view(callback, async ({ ack, body, view }) => {
    const metadata = metadataOf(view);
    const { case: key, item = '', version = 0, kind = '', page, request } = metadata;
    const inputs = view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id ?? ''] : []));
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors(inForm({ '': entry.say }, inputs)));
    const { file } = entry;
    const act = actOf(desk, body.user.id, request);
    const answered = async (said?: ViewResponseAction): Promise<void> => (said ? ack(said) : ack());
    const errors = await submit({ act, file, item, version, kind, page, typed: typedIn(view), ack: answered });
    if (errors) await ack(withErrors(inForm(errors, inputs)));
    await Promise.all([desk.delivery.draw(file.id), refreshBelow(desk, body.view, metadata)]);
  });
}

/** Slack drops an error at a field that the form does not have: it stands at the first one then. */
function inForm(errors: FieldErrors, inputs: readonly string[]): FieldErrors {
  const first = inputs[0] ?? '';
  return Object.fromEntries(Object.entries(errors).map(([key, text]) => [inputs.includes(key) ? key : first, text]));
}
