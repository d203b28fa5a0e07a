import { isJson, type Json, stringAt } from '../../json.ts';
import { type Arguments, jsonArgument, neededText, numberArgument, textArgument } from '../arguments.ts';
import { mediaType } from '../media-type.ts';
import { messagesIn, putMessage, removeMessage } from '../message.ts';
import { isMember } from '../people.ts';
import { refusedArguments, SlackRefusal } from '../refusal.ts';
import type { SandboxChannel, SandboxFile } from '../state.ts';
import { slackId, type Workspace } from '../workspace-context.ts';
import { channelToPostIn, threadParent } from './channel-access.ts';
import { fileShape, messagesWith } from './file-shape.ts';
import type { Methods } from './method.ts';

const sizeMax = 1_000_000_000;

function getUploadUrl(workspace: Workspace, args: Arguments): Json {
  const name = neededText(args, 'filename');
  const size = numberArgument(args, 'length', 0);
  if (size <= 0) throw refusedArguments('missing required field: length');
  if (size > sizeMax) throw new SlackRefusal('file_upload_size_restricted');
  const uploadTicket = workspace.id();
  const altText = textArgument(args, 'alt_txt');
  const file: SandboxFile = {
    id: slackId(workspace, 'F'),
    name,
    title: name,
    mimetype: mediaType(name),
    size,
    user: workspace.state.botUserId,
    ...(altText !== undefined && { altText }),
    createdAt: Math.floor(workspace.clock() / 1000),
    channels: [],
    uploadTicket,
  };
  workspace.state.files.push(file);
  return { upload_url: `${workspace.url()}/files/upload/${uploadTicket}`, file_id: file.id };
}

function uploadedFile(workspace: Workspace, wanted: Json): SandboxFile {
  const file = workspace.state.files.find(({ id }) => id === wanted.id);
  if (file === undefined || workspace.fileBytes.get(file.id) === undefined) throw new SlackRefusal('file_not_found');
  file.title = stringAt(wanted, 'title') ?? file.title;
  delete file.uploadTicket;
  file.isBeingRead = true;
  return file;
}

/** Without a channel the file stays the bot's own; with one it is posted there. */
function completeUpload(workspace: Workspace, args: Arguments): Json {
  const wanted = jsonArgument(args, 'files')?.value;
  if (!Array.isArray(wanted)) throw refusedArguments('missing required field: files');
  const files = wanted.filter(isJson).map((one) => uploadedFile(workspace, one));
  const channelId = textArgument(args, 'channel_id') ?? textArgument(args, 'channels');
  if (channelId !== undefined) share(workspace, channelToPostIn(workspace, channelId), files, args);
  workspace.changed();
  return { files: files.map((file) => fileShape(workspace, file)) };
}

function share(workspace: Workspace, channel: SandboxChannel, files: readonly SandboxFile[], args: Arguments): void {
  const asked = textArgument(args, 'thread_ts');
  const thread = asked === undefined ? undefined : threadParent(messagesIn(workspace, channel.id), asked);
  for (const file of files) file.channels.push(channel.id);
  putMessage(workspace, {
    channel: channel.id,
    user: workspace.state.botUserId,
    botId: workspace.state.botId,
    text: textArgument(args, 'initial_comment') ?? '',
    files: files.map(({ id }) => id),
    ...(thread !== undefined && { thread_ts: thread }),
  });
}

/** The bot sees its own files, and those in channels that it is in. */
export function botSeesFile(workspace: Workspace, file: SandboxFile): boolean {
  const bot = workspace.state.botUserId;
  const isSharedWithIt = workspace.state.channels.some(
    (channel) => file.channels.includes(channel.id) && isMember(channel, bot),
  );
  return file.user === bot || file.sharedWithApp === true || isSharedWithIt;
}

function fileArgument(workspace: Workspace, args: Arguments): SandboxFile {
  const file = workspace.state.files.find(({ id }) => id === neededText(args, 'file'));
  if (file === undefined || !botSeesFile(workspace, file)) throw new SlackRefusal('file_not_found');
  return file;
}

function info(workspace: Workspace, args: Arguments): Json {
  const file = fileArgument(workspace, args);
  if (file.uploadTicket !== undefined) throw new SlackRefusal('file_not_found');
  const shape = fileShape(workspace, file);
  delete file.isBeingRead;
  return { file: shape };
}

function remove(workspace: Workspace, args: Arguments): Json {
  const file = fileArgument(workspace, args);
  if (file.user !== workspace.state.botUserId) throw new SlackRefusal('cant_delete_file');
  workspace.state.files = workspace.state.files.filter(({ id }) => id !== file.id);
  workspace.fileBytes.remove(file.id);
  for (const message of messagesWith(workspace, file)) {
    message.files = message.files?.filter((id) => id !== file.id) ?? [];
    const isEmpty = message.text === '' && message.files.length === 0 && !message.blocks?.length;
    if (isEmpty) removeMessage(workspace, message);
  }
  workspace.changed();
  return {};
}

export const fileMethods: Methods = {
  'files.getUploadURLExternal': { token: 'bot', scope: 'files:write', run: getUploadUrl },
  'files.completeUploadExternal': { token: 'bot', scope: 'files:write', run: completeUpload },
  'files.info': { token: 'bot', scope: 'files:read', run: info },
  'files.delete': { token: 'bot', scope: 'files:write', run: remove },
};
