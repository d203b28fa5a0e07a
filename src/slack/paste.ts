import type { App } from '@slack/bolt';
import { readForm } from '../cases/forms/field.ts';
import type { TextKind } from '../cases/forms/text-fields.ts';
import { caseFileById } from '../cases/read-case.ts';
import { takeText } from '../cases/take-text.ts';
import { decodedText } from '../collect/table.ts';
import type { Desk } from './desk.ts';
import { atInputs, firstInput } from './entry.ts';
import { actOf, enterCase, refused, replace, sayInView, withErrors } from './flow.ts';
import { callbacks } from './ids.ts';
import { newCase, pasteFields, takeForm } from './paste-form.ts';
import { showOpened } from './show-opened.ts';
import { loadingView, metadataOf, typedIn } from './views/modal.ts';

const title = 'Résumé or profile';
/** The dossier's own limit for a text is 200,000 characters. */
const mostBytes = 800_000;
const mostCharacters = 200_000;

/** A pasted text: read, shown to be put right, and only then kept. */
export function pasteFlow(app: App, desk: Desk): void {
  app.view(callbacks.pasteText, async ({ ack, body, view }) => {
    const metadata = metadataOf(view);
    const typed = typedIn(view);
    const to = typeof typed.to === 'string' ? typed.to : undefined;
    const key = to === undefined ? metadata.case : to === newCase ? undefined : to;
    const channel = typeof typed.channel === 'string' ? typed.channel : metadata.channel;
    const refusal = await mayNot(desk, body.user.id, key, channel);
    if (refusal) return ack(withErrors(atInputs({ [to === newCase ? 'channel' : 'to']: refusal }, view)));
    const read = readForm(
      pasteFields(undefined).filter((field) => ['as', 'country'].includes(field.key)),
      typed,
    );
    if (!read.ok) return ack(withErrors(read.errors));
    const country = read.values.country === undefined ? undefined : String(read.values.country);
    const kind = String(read.values.as) as TextKind;
    const text = typeof typed.text === 'string' ? typed.text.trim() : '';
    const [file] = Array.isArray(typed.file) ? (typed.file as readonly string[]) : [];
    if (text === '' && file === undefined) return ack(withErrors({ text: 'Paste a text, or choose a file.' }));
    if (text !== '' && file !== undefined) return ack(withErrors({ text: 'A text or a file, not both.' }));
    const words = { key, channel, kind, country, userId: body.user.id };
    if (file === undefined) {
      return ack({ response_action: 'update', view: await takeForm(desk, { ...words, text, file: undefined }) });
    }
    await ack({ response_action: 'update', view: loadingView(title) });
    const got = await textOfFile(desk, file);
    const next = 'say' in got ? sayInView(title, got.say) : await takeForm(desk, { ...words, text: got.text, file });
    await replace(desk, view.id, next);
  });

  app.view(callbacks.takeText, async ({ ack, body, view }) => {
    const { case: key, channel, kind = 'resume', file, request } = metadataOf(view);
    const refusal = await mayNot(desk, body.user.id, key, channel);
    if (refusal) return ack(withErrors({ [firstInput(view)]: refusal }));
    const got = file === undefined ? { text: undefined } : await textOfFile(desk, file);
    if ('say' in got) return ack(withErrors({ [firstInput(view)]: got.say }));
    const entry = key === undefined ? undefined : await enterCase(desk, body.user.id, key);
    const into = entry?.ok ? { caseId: entry.file.id } : { channelId: channel ?? '' };
    const input = { kind: kind as TextKind, typed: typedIn(view), text: got.text, into };
    const done = takeText(desk.house, actOf(desk, body.user.id, request), input);
    if (!done.ok) return ack(withErrors(atInputs(done.errors, view)));
    const saved = caseFileById(desk.house, done.value.outcome)?.key ?? '';
    await ack({
      response_action: 'update',
      view: sayInView(title, `Saved in ${saved}. It stands under “What is known”.`),
    });
    if (key === undefined) await showOpened(desk, body.user.id, channel ?? '', done.value.outcome);
    else await desk.delivery.draw(done.value.outcome);
  });
}

/** Why this person may not add to the case, or open one in the channel; undefined: they may. */
async function mayNot(
  desk: Desk,
  userId: string,
  key: string | undefined,
  channel: string | undefined,
): Promise<string | undefined> {
  if (key !== undefined) {
    const entry = await enterCase(desk, userId, key);
    return entry.ok ? undefined : entry.say;
  }
  if (channel === undefined) return 'Choose the private channel in which the case opens.';
  const access = await desk.access.of(userId, channel);
  return access.may ? undefined : refused(access.why);
}

async function textOfFile(desk: Desk, id: string): Promise<{ readonly text: string } | { readonly say: string }> {
  const got = await desk.gateway.download(id, mostBytes);
  if (!got.ok) return { say: got.say };
  const text = decodedText(got.bytes).trim();
  if (text.includes('\u0000')) return { say: `${got.name} is not text. Save it as .txt first.` };
  return text.length > mostCharacters ? { say: `${got.name} has more than ${mostCharacters} characters.` } : { text };
}
