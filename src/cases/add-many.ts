import type { Event, Lookup } from '../engine/dossier.ts';
import { decidedText } from './add-entry.ts';
import type { Act, Done, House } from './house.ts';
import { keepLookup, keepManyEvents } from './keep-entry.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { isDecided } from './standing.ts';

export interface AddMany {
  readonly caseId: string;
  readonly events: readonly Event[];
  readonly lookups: readonly Lookup[];
  /** Under which field it is said that nothing can be added. */
  readonly field: string;
}

/** What an export or a list holds, in one transaction, with one new report. */
export function addMany(house: House, act: Act, input: AddMany): Done<{ readonly outcome: string }> {
  const { caseId, events, lookups } = input;
  return once(
    house,
    act,
    () => {
      if (isDecided(house, caseId)) return refuse({ [input.field]: decidedText });
      const later = events.find((event) => Date.parse(event.at) > Date.parse(act.at));
      if (later) return refuse({ [input.field]: `${later.at} is in the future.` });
      keepManyEvents(house, act, caseId, events);
      for (const lookup of lookups) keepLookup(house, act, caseId, lookup);
      const detail = { events: events.length, lookups: lookups.length };
      settleChange(house, act, caseId, { act: 'import', detail });
      return { ok: true, value: { outcome: String(events.length + lookups.length) } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
