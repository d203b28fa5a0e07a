import { type Refusal, refusalText } from './access.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { plain } from './text.ts';

/** Slack's silence is no change of the channel: it is asked again. */
const passing: readonly Refusal[] = ['no_answer'];

/** The channel can no longer show these cases: their owners read why by direct message, once a day at most. */
export async function tellOwners(
  tools: SurfaceTools,
  files: readonly OwnedCase[],
  channelId: string,
  why: Refusal,
): Promise<void> {
  if (passing.includes(why)) return;
  for (const owner of new Set(files.map((file) => file.ownerId))) {
    const keys = files.filter((file) => file.ownerId === owner).map((file) => file.key);
    await tell(tools, owner, keys, `${channelId} ${why}`, why);
  }
}

/** The same for one case. */
export async function tellOwner(tools: SurfaceTools, file: OwnedCase, why: Refusal): Promise<void> {
  if (passing.includes(why)) return;
  await tell(tools, file.ownerId, [file.key], `${file.key} ${why}`, why);
}

interface OwnedCase {
  readonly key: string;
  readonly ownerId: string;
}

const mostKeys = 20;

async function tell(tools: SurfaceTools, owner: string, keys: readonly string[], part: string, why: Refusal) {
  const opened = await tools.gateway.call<{ channel: { id: string } }>('conversations.open', { users: owner });
  if (opened.is !== 'ok') return;
  const [isOne, left] = [keys.length === 1, keys.length - mostKeys];
  const named = `${keys.slice(0, mostKeys).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  const text = `${named} ${isOne ? 'is' : 'are'} no longer shown in ${isOne ? 'its' : 'their'} channel`;
  const blocks = [
    {
      type: 'section' as const,
      text: plain(`${text}: nothing more is posted there. ${reasons[why] ?? refusalText[why]}`, 3_000),
    },
  ];
  const place = { channel: opened.data.channel.id };
  await showSurface(tools, place, {
    kind: 'unreachable',
    part: `${part} ${tools.now().slice(0, 10)}`,
    text,
    blocks,
  });
}

const reasons: Readonly<Partial<Record<Refusal, string>>> = {
  not_private:
    'The channel is public now. Make it private again, or refer the case to a private channel; what was posted before stands there still.',
  shared:
    'The channel is shared with another organisation now. End that, or go on in a private channel; what was posted before stands there still.',
  bot_missing:
    'Crosscheck was taken out of the channel. Type `/invite @Crosscheck` there, and the case is brought up to date.',
  archived: 'The channel is archived. Bring it back, and the case is brought up to date.',
};
