import { addEntry } from './add-entry.ts';
import type { Typed } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';

export interface SourceAdded {
  readonly sourceKey: string;
  readonly outcome: string;
}

export interface AddSource {
  readonly caseId: string;
  readonly kind: string;
  readonly typed: Typed;
}

/** One more place where something was stated; the case is screened again with it. */
export function addSource(house: House, act: Act, input: AddSource): Done<SourceAdded> {
  const done = addEntry(house, act, { ...input, what: 'source' });
  return done.ok ? { ...done, value: { sourceKey: done.value.key, outcome: done.value.outcome } } : done;
}
