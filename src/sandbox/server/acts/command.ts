import { putMessage } from '../message.ts';
import { issueResponseUrl, slashCommand } from '../payload.ts';
import { SlackRefusal } from '../refusal.ts';
import { sayInResponse } from '../respond.ts';
import { type Actor, NotPossible, ownChannel } from './act-context.ts';

function slackbotSays(actor: Actor, channelId: string, text: string): void {
  putMessage(actor.workspace, { channel: channelId, user: 'USLACKBOT', text, ephemeralTo: actor.user.id });
}

/** Typing `/screen …`. What goes wrong is said by Slackbot, to this person alone. People of another company have none of our commands. */
export async function runCommand(actor: Actor, channelId: string, line: string): Promise<void> {
  const { workspace, user } = actor;
  const channel = ownChannel(actor, channelId);
  const [command = '', ...words] = line.trim().split(' ');
  if (!command.startsWith('/')) throw new NotPossible('A command begins with a slash.');
  const isOwn = user.teamId === workspace.state.team.id;
  if (!isOwn || !workspace.app.commands.some((known) => known.command === command)) {
    slackbotSays(actor, channel.id, `\`${command}\` is not a valid command. It isn’t one that an app here knows.`);
    return;
  }
  const place = { userId: user.id, channelId: channel.id };
  const responseUrl = issueResponseUrl(workspace, place);
  const payload = slashCommand(workspace, user, channel.id, command, words.join(' ').trim(), responseUrl);
  const answer = await workspace.delivery.ask('slash_commands', payload);
  if (answer.kind !== 'answered') {
    const error = answer.kind === 'timeout' ? 'operation_timeout' : 'dispatch_failed';
    slackbotSays(actor, channel.id, `${command} failed with the error "${error}"`);
    return;
  }
  if (answer.payload === undefined) return;
  try {
    sayInResponse(workspace, place, answer.payload);
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    slackbotSays(actor, channel.id, `${command} failed with the error "${error.slackError}"`);
  }
}
