import { Fragment, type ReactNode } from 'react';
import { useMe } from '../desk.ts';
import { withEmoji } from '../emoji.ts';
import { safeAddress } from '../own-path.ts';
import { dateText, fullTimeOf } from '../when.ts';
import { Broadcast, ChannelMention, UserMention } from './mention.tsx';

const angle = '<([^<>\\n]+)>';
const code = '`([^`\\n]+)`';
const styled = (mark: string) =>
  `(?<![\\p{L}\\p{N}${mark}])${mark}(\\S(?:[^${mark}\\n]*\\S)?)${mark}(?![\\p{L}\\p{N}])`;
const address = '(https?:\\/\\/[^\\s<>|]+[^\\s<>|.,;:!?)\'"])';
const token = new RegExp([angle, code, styled('\\*'), styled('_'), styled('~'), address].join('|'), 'gu');

/** Slack's own markup: bold, italic, strike, code, quotes, links, mentions, dates. Never HTML. */
export function Mrkdwn({ text, verbatim = false }: { readonly text: string; readonly verbatim?: boolean }) {
  const pieces = text.split(/```(?:\n)?([\s\S]+?)```\n?/);
  return pieces.map((piece, at) =>
    at % 2 === 1 ? <pre key={at}>{unescaped(piece)}</pre> : <Lines key={at} text={piece} verbatim={verbatim} />,
  );
}

const quoteMark = /^(?:>|&gt;) ?/;

/** Neighbouring lines that are all quoted, or all not. */
function runsOf(text: string): readonly { readonly isQuote: boolean; readonly lines: string[] }[] {
  const runs: { isQuote: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isQuote = quoteMark.test(line);
    const last = runs.at(-1);
    const kept = isQuote ? line.replace(quoteMark, '') : line;
    if (last?.isQuote === isQuote) last.lines.push(kept);
    else runs.push({ isQuote, lines: [kept] });
  }
  return runs;
}

function Lines({ text, verbatim }: { readonly text: string; readonly verbatim: boolean }) {
  return runsOf(text).map(({ isQuote, lines }, at) => {
    const nodes = inline(lines.join('\n'), verbatim);
    return isQuote ? <blockquote key={at}>{nodes}</blockquote> : <Fragment key={at}>{nodes}</Fragment>;
  });
}

function inline(text: string, verbatim: boolean): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    nodes.push(withEmoji(unescaped(text.slice(from, match.index))), nodeOf(match, verbatim));
    from = match.index + match[0].length;
  }
  nodes.push(withEmoji(unescaped(text.slice(from))));
  return nodes;
}

function nodeOf(match: RegExpExecArray, verbatim: boolean): ReactNode {
  const [whole, inAngle, inCode, bold, italic, strike] = match;
  const key = match.index;
  if (inAngle !== undefined) return <Angle key={key} text={inAngle} />;
  if (inCode !== undefined) return <code key={key}>{unescaped(inCode)}</code>;
  if (bold !== undefined) return <strong key={key}>{inline(bold, verbatim)}</strong>;
  if (italic !== undefined) return <em key={key}>{inline(italic, verbatim)}</em>;
  if (strike !== undefined) return <s key={key}>{inline(strike, verbatim)}</s>;
  return verbatim ? unescaped(whole) : <Link key={key} address={unescaped(whole)} />;
}

export function Link({ address, children }: { readonly address: string; readonly children?: ReactNode }) {
  const safe = safeAddress(address);
  if (safe === undefined) return children ?? address;
  return (
    <a href={safe} target="_blank" rel="noreferrer">
      {children ?? address}
    </a>
  );
}

/** What stands between `<` and `>`. */
function Angle({ text }: { readonly text: string }) {
  const [target = '', label] = text.split('|', 2);
  if (target.startsWith('@')) return <UserMention id={target.slice(1)} />;
  if (target.startsWith('#')) return <ChannelMention id={target.slice(1)} label={label} />;
  if (target.startsWith('!date^')) return <DateToken text={target.slice(1)} fallback={label ?? ''} />;
  if (target.startsWith('!subteam^')) return <Broadcast name={label?.replace(/^@/, '') ?? 'a group'} />;
  if (target.startsWith('!')) return <Broadcast name={target.slice(1)} />;
  if (safeAddress(target) === undefined) return unescaped(`<${text}>`);
  return <Link address={unescaped(target)}>{label === undefined ? undefined : unescaped(label)}</Link>;
}

function DateToken({ text, fallback }: { readonly text: string; readonly fallback: string }) {
  const tz = useMe()?.tz;
  const [, seconds = '', pattern = '', link] = text.split('^');
  if (!/^\d+$/.test(seconds)) return unescaped(fallback);
  const shown = dateText(Number(seconds), unescaped(pattern), tz);
  if (link !== undefined) return <Link address={unescaped(link)}>{shown}</Link>;
  return <time title={fullTimeOf(seconds, tz)}>{shown}</time>;
}

/** The three entities of Slack's text, the ampersand last so that nothing is undone twice. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
