import type { BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { CaseFile, CaseItem } from '../cases/case-file.ts';
import { namesToAskIn } from '../cases/evidence-form.ts';
import { caseFile } from '../cases/read-case.ts';
import { reviewersOf } from '../cases/record-interview.ts';
import { decidedCase, goneItem } from '../cases/settle-item.ts';
import type { Desk } from './desk.ts';
import { enterCase, replace, sayInView } from './flow.ts';
import { checklistView } from './views/checklist-modal.ts';
import { itemView } from './views/item.ts';
import { mayChange } from './views/item-state.ts';
import { type Metadata, metadataOf } from './views/modal.ts';
import { itemName, stateText } from './views/wording.ts';

/** An item's view as it stands now; where it went, if it is no longer on the checklist. */
export function shownItem(desk: Desk, file: CaseFile, itemId: string, page: number | undefined): ModalView {
  const item = file.items.find((one) => one.id === itemId);
  if (!item) return sayInView(`Checklist ${file.key}`, `${goneItem} Close this and open the checklist again.`);
  const facts = { names: namesToAskIn(desk.house, file.id), reviewers: reviewersOf(desk.house, file.id) };
  return itemView(file, item, facts, page);
}

export type FoundItem =
  | { readonly file: CaseFile; readonly item: CaseItem; readonly page: number | undefined }
  | { readonly say: string };

/** The item that was pressed on, as the person saw it; else what became of it, and the view shows that too. */
export async function pressedItem(desk: Desk, body: BlockAction, ref: string): Promise<FoundItem> {
  const [id, version] = ref.split(':');
  const { case: key, page } = metadataOf(body.view ?? {});
  const entry = await enterCase(desk, body.user.id, key);
  if (!entry.ok) return { say: entry.say };
  const { file } = entry;
  const item = file.items.find((one) => one.id === id);
  if (item && !mayChange(file, item)) return { say: decidedCase };
  if (item?.version === Number(version)) return { file, item, page };
  if (body.view) await replace(desk, body.view.id, shownItem(desk, file, id ?? '', page));
  return { say: item ? changedText(item) : goneItem };
}

function changedText(item: CaseItem): string {
  const last = item.history.at(-1);
  const why = last?.what === 'reason' ? `: ${last.text}` : '';
  return `Somebody changed "${itemName(item)}" meanwhile. It is ${stateText[item.state]} now${why}. Nothing of yours was lost; look again and press once more if it is still needed.`;
}

/** The views below a form that was just sent show what changed. */
export async function refreshBelow(
  desk: Desk,
  view: { readonly root_view_id?: string | null; readonly previous_view_id?: string | null },
  { case: key, item = '', page }: Metadata,
): Promise<void> {
  const file = caseFile(desk.house, key ?? '');
  if (!file) return;
  const { root_view_id: root, previous_view_id: below } = view;
  if (below) await replace(desk, below, shownItem(desk, file, item, page));
  if (root && root !== below && page !== undefined) await replace(desk, root, checklistView(file, page));
}
