import { caseById } from '../../db/cases.ts';
import { evidenceOfItem } from '../../db/evidence.ts';
import { closeItem, type Item, itemById, reopenItem } from '../../db/items.ts';
import { lackingFor, unconfirmedBy } from '../engine/checklist.ts';
import { Measure, Stage } from '../engine/dossier.ts';
import { screen } from '../engine/screen.ts';
import { atStage } from '../engine/view.ts';
import { dossierOf } from './dossier-of.ts';
import type { Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { itemBody } from './item-entry.ts';
import { keepEntry } from './items.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';
import { isStepKind } from './steps.ts';

export type Settlement = 'done' | 'not_applicable' | 'failed' | 'open';

export interface SettleItem {
  readonly caseId: string;
  readonly itemId: string;
  /** The version that the person saw: a stale press changes nothing. */
  readonly version: number;
  readonly to: Settlement;
  readonly typed: Typed;
}

export const goneItem = 'That item is no longer on this checklist.';
export const decidedCase = 'This case is decided. Reopen it first.';

/** An item of this case that may still be worked on; of a decided case only the steps that an act of a person opened. */
export function itemToChange(house: House, caseId: string, itemId: string): Item | string {
  const item = itemById(house.db, itemId);
  if (!item || item.caseId !== caseId || item.retiredAt !== undefined) return goneItem;
  return isDecided(house, caseId) && !isStepKind(item.measure) ? decidedCase : item;
}

/** A person closes an item, or opens it again, with a reason. Nothing else ever closes one. */
export function settleItem(house: House, act: Act, input: SettleItem): Done<{ readonly outcome: string }> {
  const reason = typeof input.typed.reason === 'string' ? input.typed.reason.trim().replace(/\s+/g, ' ') : '';
  if (reason === '') return refuse({ reason: 'Why is needed.' });
  return once(
    house,
    act,
    () => {
      const item = itemToChange(house, input.caseId, input.itemId);
      if (typeof item === 'string') return refuse({ reason: item });
      const lacking = input.to === 'done' ? whatIsLacking(house, act, item) : undefined;
      if (lacking) return refuse({ reason: `Not yet: ${lacking}.` });
      const isMine =
        input.to === 'open'
          ? reopenItem(house.db, item.id, input.version)
          : closeItem(house.db, item.id, input.version, input.to, act.at);
      if (!isMine)
        return refuse({
          reason: 'Somebody else changed this a moment ago. Close this form, read what they wrote, and try again.',
        });
      keepEntry(house, act, input, { what: 'reason', text: reason, to: input.to });
      settleChange(house, act, input.caseId, {
        act: 'settle_item',
        detail: { measure: item.measure, item: item.id, to: input.to },
      });
      return { ok: true, value: { outcome: input.to } };
    },
    (outcome) => ({ outcome: outcome ?? input.to }),
  );
}

/** What still has to be there before this item can be marked done; undefined when nothing is. */
function whatIsLacking(house: House, act: Act, item: Item): string | undefined {
  const measure = Measure.safeParse(item.measure);
  const evidence = evidenceOfItem(house.db, item.id)
    .map((entry) => itemBody(entry.body))
    .flatMap((entry) => (entry.what === 'evidence' ? [entry.text] : []));
  if (evidence.length === 0) return 'no evidence is recorded';
  if (!measure.success) return undefined;
  const stage = Stage.parse(caseById(house.db, item.caseId)?.stage);
  const whole = dossierOf(house, item.caseId, act.at);
  const dossier = atStage(whole, stage);
  if (item.label !== undefined) return unconfirmedBy(dossier, item.label);
  const report = screen(whole, { stage, app: house.app });
  return lackingFor(measure.data, evidence, dossier, report.matrix, report.findings);
}
