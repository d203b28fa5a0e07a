import type { Json } from '../../json.ts';
import type { SandboxFile } from '../state.ts';
import type { Workspace } from '../workspace-context.ts';

export function fileUrl(workspace: Workspace, file: SandboxFile): string {
  return `${workspace.url()}/files/${file.id}/${encodeURIComponent(file.name)}`;
}

export function fileShape(workspace: Workspace, file: SandboxFile): Json {
  const url = fileUrl(workspace, file);
  return {
    id: file.id,
    created: file.createdAt,
    timestamp: file.createdAt,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.includes('.') ? file.name.split('.').at(-1) : 'binary',
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
    channels: [],
    groups: file.channels,
    ims: [],
  };
}
