import { openSettings } from '../settings.ts';
import type { Subcommand } from './subcommand.ts';

export const settingsCommand: Subcommand = {
  word: 'settings',
  does: 'the digest of this channel, your own, and what holds for the workspace',
  run: (desk, { triggerId, userId, channelId }) => openSettings(desk, triggerId, userId, channelId),
};
