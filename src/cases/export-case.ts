import { appendAudit } from '../../db/audit.ts';
import { caseById } from '../../db/cases.ts';
import { wantSurface } from '../../db/surfaces.ts';
import type { Act, Done, House } from './house.ts';
import type { OnCase } from './move-stage.ts';
import { once, refuse } from './once.ts';

/** `export`: in the case's thread, as everything there. `full_export`: to one person, by direct message. */
export const exportKinds = ['export', 'full_export'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface ExportInput {
  readonly caseId: string;
  readonly kind: ExportKind;
}

export interface ExportAsked {
  readonly key: string;
  readonly kind: ExportKind;
  readonly outcome: string;
}

/** The same by a form that asks where to. */
export function exportFromForm(house: House, act: Act, { caseId, typed }: OnCase): Done<ExportAsked> {
  const kind = exportKinds.find((one) => one === typed.kind);
  return kind ? exportCase(house, act, { caseId, kind }) : refuse({ kind: 'Choose where to.' });
}

/** Asks for the papers of a case. They are made and sent after it, once for each time that they are asked for. */
export function exportCase(house: House, act: Act, { caseId, kind }: ExportInput): Done<ExportAsked> {
  return once(
    house,
    act,
    () => {
      const row = caseById(house.db, caseId);
      if (!row) return refuse({ kind: 'There is no such case any more.' });
      const { key, channelId } = row;
      const part = exportPart(act.by, act.request ?? house.id());
      const place = kind === 'export' ? channelId : act.by;
      wantSurface(house.db, { id: house.id(), caseId, kind, part, channelId: place });
      appendAudit(house.db, { at: act.at, by: act.by, act: 'export_case', caseKey: key, detail: { kind } });
      return { ok: true, value: { key, kind, outcome: key } };
    },
    (outcome) => ({ key: outcome ?? '', kind, outcome: outcome ?? '' }),
  );
}

const exportPart = (by: string, request: string): string => `${by} ${request}`;

/** Who asked for an export, by the part of its surface. */
export function askedBy(part: string): string {
  return part.split(' ')[0] ?? '';
}
