import type { Source } from '../engine/dossier.ts';
import { readForm, type Typed } from './forms/field.ts';
import { openCaseFields, sourcesFromLinks } from './forms/open-case-fields.ts';
import type { Act, Done, House } from './house.ts';
import { keepEvent, keepSource } from './keep-entry.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { rolesOffered } from './roles.ts';
import { roleGone, startCase } from './start-case.ts';

export interface Opened {
  readonly caseId: string;
  /** What a form sent again is answered with. */
  readonly outcome: string;
}

export interface OpenCase {
  readonly channelId: string;
  readonly typed: Typed;
}

/** A case from the first form: the application, what its links show, the nine measures, and a first report. */
export function openCase(house: House, act: Act, input: OpenCase): Done<Opened> {
  const read = readForm(openCaseFields(rolesOffered(house, input.typed.role)), input.typed);
  if (!read.ok) return read;
  return once(
    house,
    act,
    () => {
      const role = String(read.values.role);
      const caseId = startCase(house, act, input.channelId, role);
      if (caseId === undefined) return refuse({ role: roleGone });
      for (const source of applicationSources(read.values, act.at)) keepSource(house, act, caseId, source);
      keepEvent(house, act, caseId, { event: 'application', at: act.at, stage: 'apply' });
      settleChange(house, act, caseId, { act: 'open_case', detail: { role } });
      return { ok: true, value: { caseId, outcome: caseId } };
    },
    (outcome) => ({ caseId: outcome ?? '', outcome: outcome ?? '' }),
  );
}

function applicationSources(values: Readonly<Record<string, unknown>>, at: string): readonly Source[] {
  const { role: _, links, ...stated } = values;
  const application = { id: 'application', kind: 'application', stage: 'apply', at, ...stated } as Source;
  const others = typeof links === 'string' ? sourcesFromLinks(links) : [];
  return [application, ...others.map((source) => ({ ...source, stage: 'apply' as const, at }))];
}
