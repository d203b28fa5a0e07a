import type { ReactNode } from 'react';
import { useDesk } from './desk.ts';
import type { Workspace } from './workspace-api.ts';

const token =
  /<([^<>]+)>|```([\s\S]+?)```|`([^`\n]+)`|(?<![\p{L}\p{N}])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\p{N}])/gu;

/** Slack's mrkdwn: bold, italic, strike, code, links and mentions. Nothing else, and never HTML. */
export function Mrkdwn({ text }: { readonly text: string }) {
  const { workspace } = useDesk();
  return <>{nodesOf(text, workspace)}</>;
}

function nodesOf(text: string, workspace: Workspace): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    nodes.push(unescaped(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const [, angle, block, code, bold, italic, strike] = match;
    const key = match.index;
    if (angle !== undefined) nodes.push(<Angle key={key} text={angle} workspace={workspace} />);
    else if (block !== undefined) nodes.push(<pre key={key}>{unescaped(block)}</pre>);
    else if (code !== undefined) nodes.push(<code key={key}>{unescaped(code)}</code>);
    else if (bold !== undefined) nodes.push(<strong key={key}>{nodesOf(bold, workspace)}</strong>);
    else if (italic !== undefined) nodes.push(<em key={key}>{nodesOf(italic, workspace)}</em>);
    else if (strike !== undefined) nodes.push(<s key={key}>{nodesOf(strike, workspace)}</s>);
  }
  nodes.push(unescaped(text.slice(from)));
  return nodes;
}

function Angle({ text, workspace }: { readonly text: string; readonly workspace: Workspace }) {
  const [target = '', label] = text.split('|');
  if (target.startsWith('@'))
    return (
      <span className="mention">
        @{workspace.users.find((user) => user.id === target.slice(1))?.realName ?? target.slice(1)}
      </span>
    );
  if (target.startsWith('#'))
    return (
      <span className="mention">
        #{workspace.channels.find((channel) => channel.id === target.slice(1))?.name ?? label ?? 'a channel'}
      </span>
    );
  if (target.startsWith('!')) return <span className="mention">@{target.slice(1).split('^')[0]}</span>;
  return /^(https?:|mailto:)/.test(target) ? (
    <a href={target} rel="noreferrer">
      {unescaped(label ?? target)}
    </a>
  ) : (
    unescaped(`<${text}>`)
  );
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
