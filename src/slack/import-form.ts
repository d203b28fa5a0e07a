import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile } from '../cases/case-file.ts';
import { entryChoices } from '../cases/entry-choices.ts';
import { choicesOf, type Field, type Typed } from '../cases/forms/field.ts';
import type { Desk } from './desk.ts';
import { callbacks } from './ids.ts';
import { plain } from './text.ts';
import { fileStays, type ImportKind, importTitles } from './views/import-words.ts';
import { formView } from './views/modal.ts';

const linesOf = (label: string, hint: string): Field => ({ key: 'lines', label, hint, input: 'lines', optional: true });
const fileOf = (label: string, fileTypes: readonly string[], optional = true): Field => ({
  key: 'file',
  label,
  input: 'files',
  optional,
  fileTypes,
});
const zone: Field = {
  key: 'time_zone',
  label: 'Time zone of times that name none',
  hint: 'Such as Europe/Berlin, or +02:00',
  input: 'text',
  optional: true,
  most: 100,
};
const order: Field = {
  key: 'day_order',
  label: 'In 03/04/2026',
  input: 'choice',
  optional: true,
  choices: choicesOf(['day_first', 'month_first'], { day_first: 'the day comes first', month_first: 'the month does' }),
};
const accounts: Field = {
  key: 'accounts',
  label: "The candidate's accounts, one a line",
  hint: "Needed where the export holds other people's sign-ins too: those are left out",
  input: 'lines',
  optional: true,
};
const skip: Field = {
  key: 'skip',
  label: 'Lines that cannot be read',
  input: 'choices',
  optional: true,
  choices: [{ value: 'yes', text: 'Leave them out, and import the others' }],
};

/** What is asked beside the lines or the file. */
function optionFields(desk: Desk, caseId: string, kind: ImportKind): readonly Field[] {
  if (kind === 'logins') return [zone, order, accounts];
  if (kind !== 'payments') return [];
  const choices = entryChoices(desk.house, caseId).payment;
  const payment: Field = {
    key: 'payment',
    label: 'To which payment details',
    input: 'choice',
    optional: true,
    choices,
  };
  return [zone, order, ...(choices.length > 0 ? [payment] : [])];
}

const sources: Readonly<Record<ImportKind, readonly Field[]>> = {
  logins: [
    linesOf('Lines', '2026-10-05T01:00:00Z, 192.0.2.10, account, country, city'),
    fileOf('Or a file: CSV, or a JSON export', ['csv', 'json', 'txt', 'tsv']),
  ],
  payments: [
    linesOf('Lines', '2026-10-05, 1200.00, EUR, country of the account, name on it'),
    fileOf('Or a CSV file', ['csv', 'txt', 'tsv']),
  ],
  lookups: [
    linesOf('Lines', 'phone, who says so, 2026-10-01, +12085550142, line_type=voip, country=US. Or YAML'),
    fileOf('Or a file: CSV or YAML', ['csv', 'yaml', 'yml', 'json', 'txt', 'tsv']),
  ],
  dossier: [fileOf('Dossier', ['yaml', 'yml', 'json'], false)],
};

/** A file that was read already, with what is wrong with it. */
export interface ReadBefore {
  readonly file: string;
  readonly said: string;
  readonly typed: Typed;
  /** Whether something would be left over without the lines that cannot be read. */
  readonly isUsable: boolean;
}

export function importForm(desk: Desk, file: CaseFile, kind: string, before?: ReadBefore): ModalView {
  const known = kind as ImportKind;
  const options = optionFields(desk, file.id, known);
  const shown = before ? [...options, ...(before.isUsable ? [skip] : [])] : [...sources[known], ...options];
  const intro: readonly KnownBlock[] = before
    ? [{ type: 'section', text: plain(before.said, 3_000) }]
    : [{ type: 'context', elements: [plain(fileStays, 300)] }];
  if (before && shown.length === 0) return importForm(desk, file, kind, undefined);
  return formView({
    callback: known === 'dossier' ? callbacks.importDossier : callbacks.importLines,
    title: importTitles[known],
    submit: 'Import',
    metadata: { case: file.key, kind, file: before?.file, request: desk.id() },
    fields: shown,
    intro,
    ...(before && { initial: before.typed }),
  });
}
