import { Element, type Press } from './element.tsx';
import { Mrkdwn } from './mrkdwn.tsx';
import { RichText } from './rich-text.tsx';
import type { Block } from './workspace-api.ts';

interface Shown {
  readonly blocks: readonly Block[];
  readonly press: (press: Press) => void;
}

/** Blocks of a message or a home. One that this page doesn't know is shown loudly, never left out. */
export function Blocks({ blocks, press }: Shown) {
  return (
    <div className="blocks">
      {blocks.map((block, at) => (
        <BlockView key={block.block_id ?? at} block={block} press={press} />
      ))}
    </div>
  );
}

export function BlockView({ block, press }: { readonly block: Block; readonly press: (press: Press) => void }) {
  switch (block.type) {
    case 'header':
      return (
        <h3 className="header-block">
          <TextObject value={block.text} />
        </h3>
      );
    case 'section':
      return <Section block={block} press={press} />;
    case 'context':
      return (
        <div className="context-block">
          {parts(block.elements).map((part, at) => (
            <span key={at}>{part.type === 'image' ? <Picture block={part} /> : <TextObject value={part} />}</span>
          ))}
        </div>
      );
    case 'divider':
      return <hr />;
    case 'actions':
      return (
        <div className="actions-block">
          {parts(block.elements).map((part) => (
            <Element key={part.action_id} element={part} blockId={block.block_id ?? ''} press={press} />
          ))}
        </div>
      );
    case 'rich_text':
      return <RichText block={block} />;
    case 'image':
      return <Picture block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'markdown':
      return <p className="text">{String(block.text ?? '')}</p>;
    case 'alert':
      return (
        <p className="alert-block" role="status">
          <TextObject value={block.text} />
        </p>
      );
    default:
      return <p className="unsupported">This page cannot show a “{block.type}” block. Slack would.</p>;
  }
}

function Section({ block, press }: { readonly block: Block; readonly press: (press: Press) => void }) {
  const accessory = block.accessory as Block | undefined;
  return (
    <div className="section-block">
      <div>
        {block.text !== undefined && (
          <p className="text">
            <TextObject value={block.text} />
          </p>
        )}
        {block.fields !== undefined && (
          <div className="fields">
            {parts(block.fields).map((field, at) => (
              <p key={at}>
                <TextObject value={field} />
              </p>
            ))}
          </div>
        )}
      </div>
      {accessory &&
        (accessory.type === 'image' ? (
          <Picture block={accessory} />
        ) : (
          <Element element={accessory} blockId={block.block_id ?? ''} press={press} />
        ))}
    </div>
  );
}

function Picture({ block }: { readonly block: Block }) {
  const source = String(block.image_url ?? '');
  const text = String(block.alt_text ?? '');
  return source.startsWith('/') || source.startsWith(location.origin) ? (
    <img src={source} alt={text} />
  ) : (
    <span className="picture">Picture: {text}</span>
  );
}

function Table({ block }: { readonly block: Block }) {
  const rows = Array.isArray(block.rows) ? (block.rows as readonly (readonly Block[])[]) : [];
  const [head, ...body] = rows;
  return (
    <div className="table-block">
      <table>
        <thead>
          <tr>
            {head?.map((cell, at) => (
              <th key={at} scope="col">
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, n) => (
                <td key={n}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: Block }) {
  if (cell.type === 'rich_text') return <RichText block={cell} />;
  return <>{String(cell.text ?? cell.value ?? '')}</>;
}

/** plain_text as it is, mrkdwn as Slack reads it. */
export function TextObject({ value }: { readonly value: unknown }) {
  const text = value as { readonly type?: string; readonly text?: string } | undefined;
  return text?.type === 'mrkdwn' ? <Mrkdwn text={text.text ?? ''} /> : (text?.text ?? '');
}

export function parts(value: unknown): readonly Block[] {
  return Array.isArray(value) ? (value as readonly Block[]) : [];
}
