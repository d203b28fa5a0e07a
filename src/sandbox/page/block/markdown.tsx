import type { ReactNode } from 'react';
import { Link } from './mrkdwn.tsx';

const token =
  /`([^`\n]+)`|\*\*(.+?)\*\*|__(.+?)__|\*(\S.*?)\*|(?<!\w)_(\S.*?)_(?!\w)|~~(.+?)~~|\[([^\]\n]+)\]\(([^)\s]+)\)/g;

/** The standard Markdown of a `markdown` block, as far as Slack draws it. HTML in it stays text. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="markdown-block">
      {text
        .split(/(```[\s\S]*?```)/)
        .map((piece, at) =>
          piece.startsWith('```') ? (
            <pre key={at}>{piece.replace(/^```\w*\n?|\n?```$/g, '')}</pre>
          ) : (
            piece.split(/\n{2,}/).map((paragraph, line) => <Paragraph key={`${at}.${line}`} text={paragraph.trim()} />)
          ),
        )}
    </div>
  );
}

function Paragraph({ text }: { readonly text: string }) {
  const lines = text.split('\n');
  const heading = /^(#{1,6}) (.*)/.exec(text);
  if (text === '') return null;
  if (/^(-{3,}|\*{3,})$/.test(text)) return <hr />;
  if (heading) {
    return (
      <>
        <p className="heading">{inline(heading[2] ?? '')}</p>
        <Paragraph text={lines.slice(1).join('\n')} />
      </>
    );
  }
  if (lines.every((line) => /^\s*[-*+] /.test(line))) return <ul>{items(lines, /^\s*[-*+] /)}</ul>;
  if (lines.every((line) => /^\s*\d+[.)] /.test(line))) return <ol>{items(lines, /^\s*\d+[.)] /)}</ol>;
  if (lines.every((line) => line.startsWith('>'))) {
    return <blockquote>{inline(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))}</blockquote>;
  }
  return <p>{inline(text)}</p>;
}

function items(lines: readonly string[], mark: RegExp): ReactNode {
  return lines.map((line, at) => <li key={at}>{inline(line.replace(mark, ''))}</li>);
}

function inline(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    nodes.push(text.slice(from, match.index), nodeOf(match));
    from = match.index + match[0].length;
  }
  nodes.push(text.slice(from));
  return nodes;
}

function nodeOf(match: RegExpExecArray): ReactNode {
  const [, code, bold, alsoBold, italic, alsoItalic, strike, label, address] = match;
  const key = match.index;
  if (code !== undefined) return <code key={key}>{code}</code>;
  if (address !== undefined) {
    return (
      <Link key={key} address={address}>
        {label}
      </Link>
    );
  }
  if (strike !== undefined) return <s key={key}>{strike}</s>;
  const strong = bold ?? alsoBold;
  if (strong !== undefined) return <strong key={key}>{inline(strong)}</strong>;
  return <em key={key}>{inline(italic ?? alsoItalic ?? '')}</em>;
}
