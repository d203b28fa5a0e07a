import { caseById } from '../../db/cases.ts';
import { evidenceOfItem, insertEvidence } from '../../db/evidence.ts';
import { closeItem, itemById, reopenItem } from '../../db/items.ts';
import { lackingFor } from '../engine/checklist.ts';
import { Measure, Stage } from '../engine/dossier.ts';
import { screen } from '../engine/screen.ts';
import { atStage } from '../engine/view.ts';
import { dossierOf, type EvidenceBody, evidenceText } from './dossier-of.ts';
import type { Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export type Settlement = 'done' | 'not_applicable' | 'failed' | 'open';

export interface SettleItem {
  readonly caseId: string;
  readonly itemId: string;
  /** The version that the person saw: a stale press changes nothing. */
  readonly version: number;
  readonly to: Settlement;
  readonly typed: Typed;
}

/** A person closes a measure, or opens it again, with a reason. Nothing else ever closes one. */
export function settleItem(house: House, act: Act, input: SettleItem): Done<{ readonly outcome: string }> {
  const reason = typeof input.typed.reason === 'string' ? input.typed.reason.trim() : '';
  if (reason === '') return refuse({ reason: 'Why is needed.' });
  return once(
    house,
    act,
    () => {
      const item = itemById(house.db, input.itemId);
      if (!item || item.caseId !== input.caseId)
        return refuse({ reason: 'That measure is no longer on this checklist.' });
      if (isDecided(house, input.caseId)) return refuse({ reason: 'This case is decided. Reopen it first.' });
      const lacking = input.to === 'done' ? whatIsLacking(house, act, input) : undefined;
      if (lacking) return refuse({ reason: `Not yet: ${lacking}.` });
      const isMine =
        input.to === 'open'
          ? reopenItem(house.db, item.id, input.version)
          : closeItem(house.db, item.id, input.version, input.to, act.at);
      if (!isMine)
        return refuse({
          reason: 'Somebody else changed this measure a moment ago. Close this and open the checklist again.',
        });
      keepEntry(house, act, input, { what: 'reason', text: reason.replace(/\s+/g, ' ') });
      settleChange(house, act, input.caseId, { act: 'settle_item', detail: { measure: item.measure, to: input.to } });
      return { ok: true, value: { outcome: input.to } };
    },
    (outcome) => ({ outcome: outcome ?? input.to }),
  );
}

/** What still has to be there before this measure can be marked done; undefined when nothing is. */
function whatIsLacking(house: House, act: Act, input: SettleItem): string | undefined {
  const measure = Measure.safeParse(itemById(house.db, input.itemId)?.measure);
  const evidence = evidenceOfItem(house.db, input.itemId)
    .map((entry) => evidenceText(entry.body))
    .filter((entry) => entry.what === 'evidence');
  if (!measure.success) return evidence.length === 0 ? 'no evidence is recorded' : undefined;
  const stage = Stage.parse(caseById(house.db, input.caseId)?.stage);
  const dossier = dossierOf(house, input.caseId, act.at);
  const report = screen(dossier, { stage, app: house.app });
  return lackingFor(
    measure.data,
    evidence.map((entry) => entry.text),
    atStage(dossier, stage),
    report.matrix,
    report.findings,
  );
}

export function keepEntry(
  house: House,
  act: Act,
  input: { readonly caseId: string; readonly itemId: string },
  body: EvidenceBody,
): void {
  insertEvidence(house.db, {
    id: house.id(),
    itemId: input.itemId,
    caseId: input.caseId,
    kind: body.what,
    body,
    by: act.by,
    at: act.at,
  });
}
