import { channelDigest } from '../../cases/digest.ts';
import { channelSettings } from '../../cases/settings.ts';
import { digestMoment } from '../../engine/digest.ts';
import { nowOf } from '../desk.ts';
import { namesOf } from '../digest.ts';
import { refused } from '../flow.ts';
import { digestMessages, ownersIn } from '../views/digest.ts';
import type { Subcommand } from './subcommand.ts';

export const digestCommand: Subcommand = {
  word: 'digest',
  does: 'what is pending in this channel, shown to you alone',
  run: async (desk, { userId, channelId, say }) => {
    const access = await desk.access.of(userId, channelId);
    if (!access.may) return say(refused(access.why));
    const now = nowOf(desk);
    const { day } = digestMoment(channelSettings(desk.house, channelId).digest, now);
    const content = channelDigest(desk.house, channelId, day, now);
    for (const { text, blocks } of digestMessages(content, await namesOf(desk, ownersIn(content)), false)) {
      await say(text, blocks);
    }
  },
};
