import { z } from 'zod';
import { settingsOf } from '../../db/settings.ts';
import type { House } from './house.ts';

/** What holds for the whole workspace. */
export const WorkspaceSettings = z.strictObject({
  /** Where a case goes on that was referred to counsel. */
  restricted_channel: z.string().optional(),
  /** Whether cases may also live in public channels of this workspace. */
  public_channels: z.boolean().default(false),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

export function workspaceSettings(house: House): WorkspaceSettings {
  return WorkspaceSettings.parse(settingsOf(house.db, 'workspace')?.body ?? {});
}
