import { type Refusal, refusalText } from './access.ts';
import { type SurfaceTools, showSurface } from './surface.ts';
import { plain } from './text.ts';

/** Slack's silence is no change of the channel: it is asked again. */
const passing: readonly Refusal[] = ['no_answer'];

/** The channel can no longer show this case: its owner reads why by direct message, once a day at most. */
export async function tellOwner(
  tools: SurfaceTools,
  file: { readonly key: string; readonly ownerId: string },
  why: Refusal,
): Promise<void> {
  if (passing.includes(why)) return;
  const opened = await tools.gateway.call<{ channel: { id: string } }>('conversations.open', { users: file.ownerId });
  if (opened.is !== 'ok') return;
  const text = `${file.key} is no longer shown in its channel`;
  const part = `${file.key} ${why} ${tools.now().slice(0, 10)}`;
  const blocks = [
    {
      type: 'section' as const,
      text: plain(`${text}: nothing more is posted there. ${reasons[why] ?? refusalText[why]}`, 3_000),
    },
  ];
  await showSurface(tools, { channel: opened.data.channel.id }, { kind: 'unreachable', part, text, blocks });
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
