import type { Json } from '../../json.ts';
import { findChannel } from '../people.ts';
import type { ChannelKind, SandboxFile, SandboxMessage } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';

export function fileUrl(workspace: Workspace, file: SandboxFile): string {
  return `${workspace.url()}/files/${file.id}/${encodeURIComponent(file.name)}`;
}

/** The messages that it was shared with. */
export function messagesWith(workspace: Workspace, file: SandboxFile): readonly SandboxMessage[] {
  return Object.values(workspace.state.messages)
    .flat()
    .filter(({ files }) => files?.includes(file.id));
}

/** By channel: the message that it stands in, which is how an app finds what `files.completeUploadExternal` posted. */
function sharesIn(workspace: Workspace, file: SandboxFile, kinds: readonly ChannelKind[]): Json {
  const shares: Record<string, Json[]> = {};
  for (const { channel, ts, thread_ts } of messagesWith(workspace, file)) {
    const found = findChannel(workspace, channel);
    if (found === undefined || !kinds.includes(found.kind)) continue;
    shares[channel] = [...(shares[channel] ?? []), { ts, channel_name: found.name, ...(thread_ts && { thread_ts }) }];
  }
  return shares;
}

export function fileShape(workspace: Workspace, file: SandboxFile): Json {
  const url = fileUrl(workspace, file);
  const inChannels = (kind: ChannelKind) => file.channels.filter((id) => findChannel(workspace, id)?.kind === kind);
  const isRead = file.isBeingRead !== true;
  return {
    id: file.id,
    created: file.createdAt,
    timestamp: file.createdAt,
    name: file.name,
    title: file.title,
    mimetype: isRead ? file.mimetype : '',
    filetype: isRead ? (/\.(\w+)$/.exec(file.name)?.[1] ?? 'binary') : '',
    user: file.user,
    user_team: workspace.state.team.id,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    ...(file.altText && { alt_txt: file.altText }),
    url_private: url,
    url_private_download: `${url}?download=1`,
    permalink: url,
    channels: inChannels('public'),
    groups: inChannels('private'),
    ims: inChannels('im'),
    shares: isRead
      ? { private: sharesIn(workspace, file, ['private', 'im']), public: sharesIn(workspace, file, ['public']) }
      : {},
  };
}
