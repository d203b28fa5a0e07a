import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CommandOffers, offersFor } from './command-offers.tsx';
import { useDesk } from './desk.ts';
import { base64Of } from './file-bytes.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import type { Channel } from './workspace-api.ts';

interface ComposerProps {
  readonly channel: Channel;
  readonly threadTs?: string;
}

/** What a person types is text: Slack's own client escapes it in the same way. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Says plain text and runs slash commands. Commands do not work in threads, as in Slack. */
export function Composer({ channel, threadTs }: ComposerProps) {
  const { workspace, act, say } = useDesk();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isSending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const inThread = threadTs !== undefined;
  const offers = inThread ? [] : offersFor(workspace.apps.commands, text);

  const send = async () => {
    const words = text.trim();
    if (words === '' || isSending) return;
    if (words.startsWith('/') && inThread)
      return say('Slack runs no slash commands in threads. Type it in the channel.');
    setText('');
    setSending(true);
    const acted = words.startsWith('/')
      ? await act('command', { channel: channel.id, text: words })
      : await act('say', { channel: channel.id, text: escaped(words), ...(inThread && { threadTs }) });
    setSending(false);
    if (!acted.ok) setText((typedSince) => typedSince || words);
  };
  const take = (command: string) => {
    setText(`${command} `);
    setAt(0);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const offer = offers[at];
    if (step !== undefined && offers.length > 0) setAt((at + step + offers.length) % offers.length);
    else if (event.key === 'Tab' && offer) take(offer.command);
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void send();
    else return;
    event.preventDefault();
  };
  const place = channel.kind === 'im' ? channel.name : `#${channel.name}`;
  const hint = inThread ? 'Reply …' : `Message ${place}, or type ${workspace.apps.commands[0]?.command ?? '/'}`;
  return (
    <form
      className="composer"
      aria-label={inThread ? 'Reply in the thread' : `Write to ${channel.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {offers.length > 0 && <CommandOffers id={listId} offers={offers} at={at} take={take} />}
      <textarea
        ref={field}
        rows={Math.min(8, text.split('\n').length)}
        aria-label={inThread ? 'Reply' : `Message ${channel.name}`}
        aria-autocomplete="list"
        aria-controls={offers.length > 0 ? listId : undefined}
        aria-activedescendant={offers.length > 0 ? `${listId}-${at}` : undefined}
        placeholder={hint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="composer-tools">
        <PlusMenu channel={channel} threadTs={threadTs} />
        <span className={`composer-hint${text === '' ? ' quiet' : ''}`}>
          <strong>Enter</strong> to send, <strong>Shift + Enter</strong> for a new line
        </span>
        <button type="submit" className="send" aria-label="Send" disabled={text.trim() === ''} aria-busy={isSending}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  );
}

/** Global shortcuts of the app, and files. */
function PlusMenu({ channel, threadTs }: { readonly channel: Channel; readonly threadTs: string | undefined }) {
  const { workspace, act } = useDesk();
  const picker = useRef<HTMLInputElement>(null);
  const shortcuts = workspace.apps.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ callback_id, name }) => ({
      label: name,
      icon: 'bolt' as const,
      run: () => void act('shortcut', { callbackId: callback_id }),
    }));
  const upload = async (file: File | undefined) => {
    if (!file) return;
    const place = { channel: channel.id, ...(threadTs !== undefined && { threadTs }) };
    await act('upload', { ...place, name: file.name, base64: await base64Of(file) });
  };
  const files = { label: 'Upload a file', icon: 'upload' as const, run: () => picker.current?.click() };
  return (
    <>
      <Menu name="Shortcuts and files" icon="plus" className="icon-button plus" items={[...shortcuts, files]} />
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="File to share"
        onChange={(event) => {
          void upload(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
