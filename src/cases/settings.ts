import { z } from 'zod';
import { saveSettings, settingsOf } from '../../db/settings.ts';
import { weekdays } from '../engine/digest.ts';
import type { House } from './house.ts';

/** What holds for the whole workspace. */
export const WorkspaceSettings = z.strictObject({
  /** Where a case goes on that was referred to counsel. */
  restricted_channel: z.string().optional(),
  /** Whether cases may also live in public channels of this workspace. */
  public_channels: z.boolean().default(false),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

/** What holds for the cases of one channel. */
export const ChannelSettings = z.strictObject({
  digest: z
    .strictObject({
      on: z.boolean().default(true),
      at: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .default('09:00'),
      time_zone: z.string().default('Etc/UTC'),
      weekdays: z.array(z.enum(weekdays)).min(1).default(['mon', 'tue', 'wed', 'thu', 'fri']),
      /** Whether it also says that nothing is pending. */
      when_empty: z.boolean().default(false),
    })
    .prefault({}),
});
export type ChannelSettings = z.infer<typeof ChannelSettings>;

/** What one person wants for themself. */
export const PersonSettings = z.strictObject({
  /** Their own open items by direct message, every working day. */
  digest: z.boolean().default(false),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('09:00'),
  time_zone: z.string().default('Etc/UTC'),
});
export type PersonSettings = z.infer<typeof PersonSettings>;

export function channelSettings(house: House, channelId: string): ChannelSettings {
  return ChannelSettings.parse(settingsOf(house.db, channelId)?.body ?? {});
}

export function personSettings(house: House, userId: string): PersonSettings {
  return PersonSettings.parse(settingsOf(house.db, userId)?.body ?? {});
}

/** A channel's first case sets its clock to the zone of whoever opened it; settings change it. */
export function setFirstZone(house: House, channelId: string, timeZone: string): void {
  const digest = { time_zone: timeZone };
  house.db.transaction(() => saveSettings(house.db, channelId, 0, ChannelSettings.parse({ digest })));
}

export function workspaceSettings(house: House): WorkspaceSettings {
  return WorkspaceSettings.parse(settingsOf(house.db, 'workspace')?.body ?? {});
}

/** How often the settings of a scope were saved; 0: never, so the defaults hold. */
export function settingsVersion(house: House, scope: string): number {
  return settingsOf(house.db, scope)?.version ?? 0;
}
