import type { ReactNode } from 'react';
import { parts } from './blocks.tsx';
import { useDesk } from './desk.ts';
import type { Block } from './workspace-api.ts';

/** Rich text: its text is data and is never read as markup. */
export function RichText({ block }: { readonly block: Block }) {
  return (
    <div className="rich-text">
      {parts(block.elements).map((element, at) => (
        <Part key={at} element={element} />
      ))}
    </div>
  );
}

function Part({ element }: { readonly element: Block }): ReactNode {
  const inside = parts(element.elements).map((one, at) => <Inline key={at} element={one} />);
  switch (element.type) {
    case 'rich_text_section':
      return <p>{inside}</p>;
    case 'rich_text_quote':
      return <blockquote>{inside}</blockquote>;
    case 'rich_text_preformatted':
      return <pre>{inside}</pre>;
    case 'rich_text_list': {
      const items = parts(element.elements).map((one, at) => (
        <li key={at}>
          <Part element={one} />
        </li>
      ));
      return element.style === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    default:
      return <p className="unsupported">This page cannot show a “{element.type}”.</p>;
  }
}

interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
}

function Inline({ element }: { readonly element: Block }): ReactNode {
  const { workspace } = useDesk();
  const style = (element.style ?? {}) as Style;
  const styled = (text: string): ReactNode => {
    let node: ReactNode = text;
    if (style.code) node = <code>{node}</code>;
    if (style.strike) node = <s>{node}</s>;
    if (style.italic) node = <em>{node}</em>;
    return style.bold ? <strong>{node}</strong> : node;
  };
  switch (element.type) {
    case 'text':
      return styled(String(element.text ?? ''));
    case 'link':
      return (
        <a href={String(element.url)} rel="noreferrer">
          {styled(String(element.text ?? element.url))}
        </a>
      );
    case 'user':
      return (
        <span className="mention">
          @{workspace.users.find((user) => user.id === element.user_id)?.realName ?? String(element.user_id)}
        </span>
      );
    case 'channel':
      return (
        <span className="mention">
          #{workspace.channels.find((channel) => channel.id === element.channel_id)?.name ?? String(element.channel_id)}
        </span>
      );
    case 'emoji':
      return `:${String(element.name)}:`;
    default:
      return <span className="unsupported">{element.type}</span>;
  }
}
