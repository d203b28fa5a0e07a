import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { addMany } from '../cases/add-many.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { Typed } from '../cases/forms/field.ts';
import type { Act } from '../cases/house.ts';
import { largestTable } from '../collect/table.ts';
import type { Desk } from './desk.ts';
import { firstInput } from './entry.ts';
import { actOf, enterCase, replace, sayInView, withErrors } from './flow.ts';
import { callbacks } from './ids.ts';
import { importForm } from './import-form.ts';
import { errorsText, type ImportRead, importedText, readImport, textIn } from './import-read.ts';
import { loadingView, metadataOf, typedIn } from './views/modal.ts';

const title = 'Import';
/** Reading and screening a large export takes a second or two each: in between, others are acknowledged. */
const breathMs = 50;

/** Sign-ins, payments and look-ups of typed lines, or of a file. */
export function importFlow(app: App, desk: Desk): void {
  app.view(callbacks.importLines, async ({ ack, body, view }) => {
    const { case: key, kind = '', file: before, request } = metadataOf(view);
    const typed = typedIn(view);
    const entry = await enterCase(desk, body.user.id, key);
    if (!entry.ok) return ack(withErrors({ [firstInput(view)]: entry.say }));
    const act = actOf(desk, body.user.id, request);
    const [file = before] = Array.isArray(typed.file) ? (typed.file as readonly string[]) : [];
    const lines = textIn(typed, 'lines').trim();
    const fault = oneOf(lines, file, before);
    if (fault) return ack(withErrors({ lines: fault }));
    if (file === undefined) {
      const read = takeLines(desk, entry.file, act, kind, lines, typed);
      if ('errors' in read) return ack(withErrors(read.errors));
      await ack({ response_action: 'update', view: sayInView(title, read.said) });
      return desk.delivery.draw(entry.file.id);
    }
    await ack({ response_action: 'update', view: loadingView(title) });
    await replace(desk, view.id, await takeFile(desk, entry.file, act, kind, file, typed));
    await desk.delivery.draw(entry.file.id);
  });
}

function oneOf(lines: string, file: string | undefined, before: string | undefined): string | undefined {
  if (before !== undefined) return undefined;
  if (lines === '' && file === undefined) return 'Paste some lines, or choose a file.';
  return lines !== '' && file !== undefined ? 'Lines or a file, not both.' : undefined;
}

function takeLines(
  desk: Desk,
  file: CaseFile,
  act: Act,
  kind: string,
  lines: string,
  typed: Typed,
): { readonly said: string } | { readonly errors: Readonly<Record<string, string>> } {
  const read = readImport(kind, lines, typed, file.stage);
  if (!read.ok) return { errors: { [read.field]: read.error } };
  if (read.errors.length > 0) return { errors: { lines: errorsText(read.errors).replaceAll('\n', '; ') } };
  const done = addMany(desk.house, act, { ...read, caseId: file.id, field: 'lines' });
  return done.ok ? { said: importedText(read) } : { errors: done.errors };
}

/** The view to show in place of the form, which has been acknowledged by now. */
async function takeFile(desk: Desk, file: CaseFile, act: Act, kind: string, id: string, typed: Typed) {
  const got = await desk.gateway.download(id, largestTable);
  if (!got.ok) return sayInView(title, got.say);
  await pause(breathMs);
  const read = readImport(kind, got.bytes, typed, file.stage);
  const again = (said: string, isUsable: boolean) =>
    importForm(desk, file, kind, { file: id, said: `${got.name}: ${said}`, typed, isUsable });
  if (!read.ok) return again(read.error, false);
  const isSkipping = Array.isArray(typed.skip) && typed.skip.includes('yes');
  if (read.errors.length > 0 && !isSkipping) return again(faultsText(read), isUsable(read));
  if (!isUsable(read)) return again(faultsText(read), false);
  await pause(breathMs);
  const done = addMany(desk.house, act, { ...read, caseId: file.id, field: 'lines' });
  return sayInView(title, done.ok ? importedText(read) : Object.values(done.errors).join(' '));
}

const isUsable = ({ events, lookups }: ImportRead): boolean => events.length + lookups.length > 0;

function faultsText(read: ImportRead): string {
  return `nothing is imported yet. ${read.errors.length} lines cannot be read.\n${errorsText(read.errors)}`;
}
