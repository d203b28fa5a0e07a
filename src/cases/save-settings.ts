import { appendAudit } from '../../db/audit.ts';
import { saveSettings as saveRow } from '../../db/settings.ts';
import { readForm, type Typed } from './forms/field.ts';
import { type SettingsKind, settingsForms, settingsFrom } from './forms/settings-fields.ts';
import type { Act, Done, House } from './house.ts';
import { once, refuse } from './once.ts';
import { ChannelSettings, PersonSettings, WorkspaceSettings } from './settings.ts';

export interface SaveSettings {
  readonly kind: SettingsKind;
  /** 'workspace', a channel's id, or a person's id. */
  readonly scope: string;
  /** Of the settings that the form began with; 0 where nothing was set. */
  readonly version: number;
  /** IANA zone of the person, as Slack has it. */
  readonly timeZone: string;
  readonly typed: Typed;
}

const shapes = { channel: ChannelSettings, me: PersonSettings, workspace: WorkspaceSettings } as const;

/** Saves what a form says. Whether the person may is asked of Slack before. */
export function saveSettings(house: House, act: Act, input: SaveSettings): Done<{ readonly outcome: string }> {
  const { kind, scope, version } = input;
  const fields = settingsForms[kind];
  const first = fields[0]?.key ?? '';
  const read = readForm(fields, input.typed);
  if (!read.ok) return read;
  const body = shapes[kind].safeParse(settingsFrom(kind, read.values, input.timeZone));
  if (!body.success) return refuse({ [first]: 'These settings cannot be saved as they are.' });
  return once(
    house,
    act,
    () => {
      if (!saveRow(house.db, scope, version, body.data)) {
        return refuse({
          [first]:
            'These settings were changed while your form was open. Close it and open it again to see how they are now.',
        });
      }
      appendAudit(house.db, { at: act.at, by: act.by, act: 'save_settings', detail: { scope, version: version + 1 } });
      return { ok: true, value: { outcome: scope } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
