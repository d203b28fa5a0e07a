import { useMemo } from 'react';
import { recordsAt, stringAt } from '../json.ts';
import { Blocks } from './block/blocks.tsx';
import { Mrkdwn } from './block/mrkdwn.tsx';
import { type BlockPlace, BlockPlaceContext } from './block/press.ts';
import { useDesk } from './desk.ts';
import { Icon } from './icon.tsx';
import { ownPath } from './own-path.ts';
import type { Channel, Message, SharedFile } from './workspace-api.ts';

/** Blocks where there are some, else the text; then older attachments, then files. */
export function MessageBody({ channel, message }: { readonly channel: Channel; readonly message: Message }) {
  const { act } = useDesk();
  const place = useMemo<BlockPlace>(
    () => ({
      press: (press) => act('click', { where: { channelId: channel.id, messageTs: message.ts }, ...press }),
    }),
    [act, channel.id, message.ts],
  );
  const isEdited = message.edited !== undefined;
  const blocks = message.blocks ?? [];
  return (
    <BlockPlaceContext value={place}>
      {blocks.length > 0 && <Blocks blocks={blocks} />}
      {blocks.length === 0 && message.text !== '' && (
        <div className="text">
          <Mrkdwn text={message.text} /> {isEdited && <span className="edited">(edited)</span>}
        </div>
      )}
      {message.attachments?.map((attachment, at) => (
        <div key={at} className="attachment">
          <Blocks blocks={recordsAt(attachment, 'blocks')} />
          <Mrkdwn text={stringAt(attachment, 'text') ?? ''} />
        </div>
      ))}
      {message.files?.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
      {isEdited && blocks.length > 0 && <span className="edited">(edited)</span>}
    </BlockPlaceContext>
  );
}

function FileCard({ file }: { readonly file: SharedFile }) {
  const { workspace } = useDesk();
  const path = ownPath(file.url, workspace.me);
  const kilobytes = Math.max(1, Math.round(file.size / 1_024));
  if (path !== undefined && file.mimetype.startsWith('image/')) {
    return <img className="picture" src={path} alt={file.altText ?? file.name} />;
  }
  return (
    <a className="file-card" href={path} download={file.name}>
      <Icon name="file" size={26} />
      <span>
        <strong>{file.name}</strong>
        <small>{kilobytes.toLocaleString('en-US')} KB</small>
      </span>
    </a>
  );
}
