import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useMe } from './desk.ts';
import { MessageRow } from './message-row.tsx';
import { dayOf } from './when.ts';
import type { Channel, Message } from './workspace-api.ts';

interface ListProps {
  readonly label: string;
  readonly channel: Channel;
  readonly messages: readonly Message[];
  /** Absent inside of a thread. */
  readonly repliesTo?: (root: Message) => readonly Message[];
  readonly startsAtTop?: boolean;
  readonly children?: ReactNode;
}

/** Messages under the days they were written on. The end stays in sight while nobody scrolled away from it, and what one writes is always seen. */
export function MessageList({ label, channel, messages, repliesTo, startsAtTop = false, children }: ListProps) {
  const me = useMe();
  const list = useRef<HTMLElement>(null);
  const isAtEnd = useRef(!startsAtTop);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const toEnd = () => {
      if (isAtEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
    };
    const watch = new ResizeObserver(toEnd);
    if (content.current) watch.observe(content.current);
    if (list.current) watch.observe(list.current);
    return () => watch.disconnect();
  }, []);
  const last = messages.at(-1);
  const isOwn = last?.user === me?.id;
  const seen = useRef(last?.ts);
  useEffect(() => {
    if (isOwn && seen.current !== last?.ts && list.current) list.current.scrollTop = list.current.scrollHeight;
    seen.current = last?.ts;
  }, [last?.ts, isOwn]);
  const onScroll = () => {
    const box = list.current;
    if (box && !startsAtTop) isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 60;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
    <section className="messages" aria-label={label} ref={list} onScroll={onScroll} tabIndex={0}>
      <div ref={content}>
        {children}
        {messages.map((message, at) => {
          const day = dayOf(message.ts, me?.tz);
          const before = messages[at - 1];
          return (
            <Fragment key={message.ts}>
              {!startsAtTop && (before === undefined || dayOf(before.ts, me?.tz) !== day) && <Day day={day} />}
              <MessageRow channel={channel} message={message} {...(repliesTo && { replies: repliesTo(message) })} />
            </Fragment>
          );
        })}
      </div>
    </section>
  );
}

function Day({ day }: { readonly day: string }) {
  return (
    <p className="day">
      <span>{day}</span>
    </p>
  );
}
