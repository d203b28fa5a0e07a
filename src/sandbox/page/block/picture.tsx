import { type Json, recordAt, stringAt } from '../../json.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../icon.tsx';
import { ownPath } from '../own-path.ts';
import type { SharedFile, Workspace } from '../workspace-api.ts';

/** A file of this workspace, wherever it was shared. */
function fileNamed(workspace: Workspace, id: string | undefined): SharedFile | undefined {
  if (id === undefined) return undefined;
  const messages = Object.values(workspace.messages).flat();
  return messages.flatMap(({ files }) => files ?? []).find((file) => file.id === id);
}

/** A picture of another host is never fetched: its description stands there instead. */
export function Picture({ image, small = false }: { readonly image: Json; readonly small?: boolean }) {
  const { workspace } = useDesk();
  const file = recordAt(image, 'slack_file');
  const known = fileNamed(workspace, stringAt(file, 'id'));
  const address = stringAt(image, 'image_url') ?? stringAt(file, 'url') ?? known?.url ?? '';
  const description = stringAt(image, 'alt_text') ?? known?.altText ?? known?.name ?? '';
  const path = ownPath(address, workspace.me);
  if (path !== undefined) return <img className={small ? 'small-picture' : 'picture'} src={path} alt={description} />;
  return (
    <span
      className={`absent-picture${small ? ' small' : ''}`}
      role="img"
      aria-label={`Picture: ${description}`}
      title={address}
    >
      <Icon name="picture" /> {description}
    </span>
  );
}
