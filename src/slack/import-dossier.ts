import type { App } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile } from '../cases/case-file.ts';
import type { Field, Typed } from '../cases/forms/field.ts';
import { openCaseFields } from '../cases/forms/open-case-fields.ts';
import { caseFileById } from '../cases/read-case.ts';
import { rolesOffered } from '../cases/roles.ts';
import { type DossierPlan, planDossier, takeDossier } from '../cases/take-dossier.ts';
import { fileErrorText, largestFile, readDossierBytes } from '../collect/dossier-file.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { Desk } from './desk.ts';
import { atInputs } from './entry.ts';
import { actOf, enterCase, refused, replace, sayInView, withErrors } from './flow.ts';
import { callbacks } from './ids.ts';
import { openAlready } from './open-case-form.ts';
import { showOpened } from './show-opened.ts';
import { count, plain } from './text.ts';
import { fileStays } from './views/import-words.ts';
import { formView, loadingView, type Metadata, metadataOf, typedIn } from './views/modal.ts';

const title = 'A whole dossier';
const mostErrors = 12;

/** A dossier file that fills a case, or opens one: read first, then shown, then taken over. */
export function importDossierFlow(app: App, desk: Desk): void {
  app.view(callbacks.importDossier, async ({ ack, body, view }) => {
    const metadata = metadataOf(view);
    const place = await placeOf(desk, body.user.id, metadata);
    if ('say' in place) return ack(withErrors({ file: place.say }));
    const [file = ''] = [typedIn(view).file].flat();
    await ack({ response_action: 'update', view: loadingView(title) });
    const read = await readFile(desk, file);
    const next =
      'say' in read
        ? sayInView(title, read.say)
        : planView(
            desk,
            metadata,
            place,
            file,
            read.dossier,
            await sameCandidate(desk, body.user.id, place, read.dossier),
          );
    await replace(desk, view.id, next);
  });

  app.view(callbacks.takeDossier, async ({ ack, body, view }) => {
    const metadata = metadataOf(view);
    const typed = typedIn(view);
    const place = await placeOf(desk, body.user.id, metadata);
    if ('say' in place) return ack(withErrors(atInputs({ take: place.say }, view)));
    const missing = reasonMissing(view.blocks, typed);
    if (missing) return ack(withErrors({ reason: missing }));
    await ack({ response_action: 'update', view: loadingView(title) });
    const read = await readFile(desk, metadata.file ?? '');
    if ('say' in read) return replace(desk, view.id, sayInView(title, read.say));
    const done = takeDossier(desk.house, actOf(desk, body.user.id, metadata.request), {
      dossier: read.dossier,
      reason: textOf(typed, 'reason'),
      into: place.file
        ? { caseId: place.file.id }
        : { channelId: metadata.channel ?? '', roleId: textOf(typed, 'role') },
    });
    const opened = done.ok ? caseFileById(desk.house, done.value.outcome) : undefined;
    const said = done.ok
      ? `${opened?.key ?? 'The case'} holds it now. ${fileStays}`
      : Object.values(done.errors).join(' ');
    await replace(desk, view.id, sayInView(title, said));
    if (opened && place.file) await desk.delivery.draw(opened.id);
    else if (opened) await showOpened(desk, body.user.id, opened.channelId, opened.id);
  });
}

type Place = { readonly file: CaseFile | undefined } | { readonly say: string };

async function placeOf(desk: Desk, userId: string, { case: key, channel }: Metadata): Promise<Place> {
  if (key !== undefined) {
    const entry = await enterCase(desk, userId, key);
    return entry.ok ? { file: entry.file } : { say: entry.say };
  }
  const access = await desk.access.of(userId, channel ?? '');
  return access.may ? { file: undefined } : { say: refused(access.why) };
}

const textOf = (typed: Typed, key: string): string => String(typed[key] ?? '').trim();

function reasonMissing(blocks: readonly { readonly block_id?: string }[], typed: Typed): string | undefined {
  const isAsked = blocks.some((block) => block.block_id === 'reason');
  return isAsked && textOf(typed, 'reason') === '' ? 'Say why this is needed before the offer.' : undefined;
}

async function readFile(desk: Desk, id: string): Promise<{ readonly dossier: Dossier } | { readonly say: string }> {
  const got = await desk.gateway.download(id, largestFile);
  if (!got.ok) return { say: got.say };
  const read = readDossierBytes(got.bytes);
  if (read.ok) return { dossier: read.dossier };
  const shown = read.errors.slice(0, mostErrors).map(fileErrorText);
  const more = read.errors.length - shown.length;
  return { say: [`${got.name} is not taken over:`, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n') };
}

/** The form in which a dossier file is chosen for a new case. */
export function openFromFileView(desk: Desk, channel: string): ModalView {
  return formView({
    callback: callbacks.importDossier,
    title,
    submit: 'Read it',
    metadata: { channel, request: desk.id() },
    fields: [{ key: 'file', label: 'Dossier', input: 'files', fileTypes: ['yaml', 'yml', 'json'] }],
    intro: [{ type: 'context', elements: [plain(`It opens a case. ${fileStays}`, 300)] }],
  });
}

const take: Field = {
  key: 'take',
  label: 'Take it over?',
  input: 'choices',
  choices: [{ value: 'yes', text: 'Yes, add it to the case' }],
};
const reason: Field = {
  key: 'reason',
  label: 'Why are papers or pay entered now? They are usually asked for later',
  hint: 'Kept as the note of each of them',
  input: 'text',
  most: 500,
};

function planView(
  desk: Desk,
  metadata: Metadata,
  place: { readonly file: CaseFile | undefined },
  file: string,
  dossier: Dossier,
  notice: readonly KnownBlock[],
): ModalView {
  const plan = planDossier(desk.house, place.file?.id, dossier);
  const role = openCaseFields(rolesOffered(desk.house, undefined)).filter((field) => field.key === 'role');
  return formView({
    callback: callbacks.takeDossier,
    title,
    submit: place.file ? 'Take it over' : 'Open the case',
    metadata: { case: metadata.case, channel: metadata.channel, file, request: desk.id() },
    fields: [...(place.file ? [take] : role), ...(plan.needsReason ? [{ ...reason, optional: true }] : [])],
    intro: [...notice, ...planBlocks(plan)],
  });
}

/** Open cases that this file may belong to instead. */
async function sameCandidate(
  desk: Desk,
  userId: string,
  { file }: { readonly file: CaseFile | undefined },
  { sources }: Dossier,
): Promise<readonly KnownBlock[]> {
  const application = sources.find((source) => source.kind === 'application');
  if (file || application?.kind !== 'application') return [];
  const { name = '', email = [], phone = [] } = application;
  const lines = (value: string | readonly string[]): string => [value].flat().join('\n');
  return openAlready(desk, userId, { name: [name].flat()[0] ?? '', email: lines(email), phone: lines(phone) });
}

function planBlocks(plan: DossierPlan): readonly KnownBlock[] {
  const brings = [
    count(plan.sources.length, 'source'),
    count(plan.events.length, 'event'),
    count(plan.lookups.length, 'look-up'),
    ...(plan.declared ? ['what was told openly'] : []),
  ];
  const keys = plan.replaced.flatMap((entry) => (entry.what === 'source' && entry.key ? [entry.key] : []));
  const lines = [
    `New: ${brings.join(', ')}. What the case has already is left as it is.`,
    ...(keys.length > 0 ? [`Takes the place of: ${keys.join(', ')}. The earlier versions stay in the history.`] : []),
    ...plan.notTaken.map((text) => `Not taken: ${text}.`),
    fileStays,
  ];
  return [{ type: 'section', text: plain(lines.join('\n'), 3_000) }];
}
