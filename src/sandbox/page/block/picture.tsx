import { type Json, recordAt, stringAt } from '../../json.ts';
import { useDesk } from '../desk.ts';
import { Icon } from '../icon.tsx';
import { ownPath } from '../own-path.ts';

/** A picture of another host is never fetched: its description stands there instead. */
export function Picture({ image, small = false }: { readonly image: Json; readonly small?: boolean }) {
  const { workspace } = useDesk();
  const file = recordAt(image, 'slack_file');
  const id = stringAt(file, 'id');
  const address = stringAt(image, 'image_url') ?? stringAt(file, 'url') ?? (id ? `/files/${id}/picture` : '');
  const description = stringAt(image, 'alt_text') ?? '';
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
