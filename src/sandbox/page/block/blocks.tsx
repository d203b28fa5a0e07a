import type { ReactNode } from 'react';
import { type Json, recordAt, recordsAt, stringAt } from '../../json.ts';
import { Field } from '../form/field.tsx';
import { Icon } from '../icon.tsx';
import { Element } from './element.tsx';
import { Markdown } from './markdown.tsx';
import { Picture } from './picture.tsx';
import { RichText } from './rich-text.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { plainText, TextObject } from './text-object.tsx';
import { Unsupported } from './unsupported.tsx';

type Drawn = (block: Json) => ReactNode;

const drawnAs: Readonly<Record<string, Drawn>> = {
  header: (block) => <h3 className="header-block">{plainText(block.text)}</h3>,
  section: (block) => <Section block={block} />,
  context: (block) => <Context block={block} />,
  divider: () => <hr />,
  actions: (block) => <Actions block={block} />,
  rich_text: (block) => <RichText block={block} />,
  image: (block) => <ImageBlock block={block} />,
  table: (block) => <Table block={block} />,
  data_table: (block) => <Table block={block} />,
  markdown: (block) => <Markdown text={stringAt(block, 'text') ?? ''} />,
  alert: (block) => <Alert block={block} />,
  input: (block) => <Field block={block} />,
};

/** The blocks of a message, a form or a home. One that this page doesn't know is shown loudly, never left out. */
export function Blocks({ blocks }: { readonly blocks: readonly Json[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, at) => (
        <BlockView key={stringAt(block, 'block_id') ?? at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Json }) {
  const draw = drawnAs[String(block.type)];
  return draw ? draw(block) : <Unsupported what={`${String(block.type)} block`} value={block} />;
}

function Context({ block }: { readonly block: Json }) {
  return (
    <div className="context-block">
      {recordsAt(block, 'elements').map((part, at) =>
        part.type === 'image' ? (
          <Picture key={at} image={part} small />
        ) : (
          <span key={at} className="text">
            <TextObject value={part} />
          </span>
        ),
      )}
    </div>
  );
}

function Actions({ block }: { readonly block: Json }) {
  return (
    <div className="actions-block">
      {recordsAt(block, 'elements').map((element, at) => (
        <Element
          key={stringAt(element, 'action_id') ?? at}
          element={element}
          blockId={stringAt(block, 'block_id') ?? ''}
        />
      ))}
    </div>
  );
}

function ImageBlock({ block }: { readonly block: Json }) {
  return (
    <figure className="image-block">
      {recordAt(block, 'title') && <figcaption>{plainText(block.title)}</figcaption>}
      <Picture image={block} />
    </figure>
  );
}

function Alert({ block }: { readonly block: Json }) {
  const level = stringAt(block, 'level') ?? 'default';
  return (
    <div className={`alert-block ${level}`} role="status">
      <Icon name={level === 'success' ? 'check' : level === 'warning' || level === 'error' ? 'alert' : 'info'} />
      <div className="text">
        <TextObject value={block.text} />
      </div>
    </div>
  );
}
