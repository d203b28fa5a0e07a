import type { Declared } from '../engine/dossier.ts';
import { decidedText } from './add-entry.ts';
import { withDeclared } from './change-entry.ts';
import { type Entry, entryById, formOf, standingEntries } from './entry.ts';
import { fieldsIn } from './forms/entry-form.ts';
import { withFields } from './forms/entry-values.ts';
import { type Field, readForm, type Typed } from './forms/field.ts';
import { isRecord } from './forms/record-line.ts';
import type { Act, Done, House } from './house.ts';
import { correct, declaredNow, keepDeclared, withdrawRow } from './keep-entry.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface WithdrawEntry {
  readonly caseId: string;
  readonly what: string;
  readonly id: string;
  readonly stamp: string;
  readonly typed: Typed;
}

export const withdrawFields: readonly Field[] = [
  {
    key: 'reason',
    label: 'Why it is withdrawn',
    hint: 'Kept in the history with what was entered',
    input: 'text',
    most: 300,
  },
];

/** It counts no more; it and the reason stay in the history. */
export function withdrawEntry(house: House, act: Act, input: WithdrawEntry): Done<{ readonly outcome: string }> {
  const read = readForm(withdrawFields, input.typed);
  if (!read.ok) return read;
  const { caseId, what, id } = input;
  return once(
    house,
    act,
    () => {
      const entry = entryById(house, caseId, what, id);
      if (!entry || entry.withdrawnAt !== undefined || entry.stamp !== input.stamp) {
        return refuse({ reason: 'Somebody changed or withdrew this meanwhile. Close the form and open it again.' });
      }
      if (isDecided(house, caseId)) return refuse({ reason: decidedText });
      const why = stillNeeded(house, caseId, entry);
      if (why) return refuse({ reason: why });
      takeOut(house, act, caseId, entry, String(read.values.reason));
      settleChange(house, act, caseId, { act: `withdraw_${entry.what}`, detail: { entry: id, kind: entry.kind } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

function takeOut(house: House, act: Act, caseId: string, entry: Entry, reason: string): void {
  if (entry.what !== 'declared') {
    withdrawRow(house, act, entry.what, entry.id);
    correct(house, act, caseId, { entryId: entry.id, kind: 'withdrawn', body: { reason } });
    return;
  }
  const fields = fieldsIn(formOf('declared', entry.kind) ?? { kind: '', title: '', parts: [] });
  const whole = declaredNow(house, caseId);
  const isOne = entry.kind === 'explanation';
  const left = withDeclared(whole, entry, isOne ? undefined : withFields(whole, fields, {}, {}));
  keepDeclared(house, act, caseId, left as Declared, { kind: entry.kind, reason, isWithdrawn: true });
}

/** An entry that others refer to, and the last source, stay. */
function stillNeeded(house: House, caseId: string, entry: Entry): string | undefined {
  const all = standingEntries(house, caseId);
  if (entry.what === 'source' && all.filter((one) => one.what === 'source').length === 1) {
    return 'A case keeps at least one source. Change this one instead.';
  }
  const { key } = entry;
  const from =
    key === undefined ? undefined : all.find((one) => one !== entry && one.id !== entry.id && refersTo(one, key));
  if (!from) return undefined;
  const title = formOf(from.what, from.kind)?.title ?? from.kind;
  return `“${title}” refers to ${key}. Change or withdraw that first.`;
}

function refersTo({ what, kind, body }: Entry, key: string): boolean {
  const { document, source, sources, payment, reference, session, proof, companies } = body;
  if (what === 'event') return [document, source, payment, reference, session, ...many(sources)].includes(key);
  if (what !== 'declared') return false;
  const proofs =
    kind === 'sites'
      ? many(companies)
          .filter(isRecord)
          .map((one) => one.proof)
      : [];
  return kind === 'explanation' ? [proof, ...many(sources)].includes(key) : proofs.includes(key);
}

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
