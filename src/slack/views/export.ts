import type { CaseFile } from '../../cases/case-file.ts';
import type { ExportKind } from '../../cases/export-case.ts';
import type { Field } from '../../cases/forms/field.ts';
import { callbacks } from '../ids.ts';
import { plain } from '../text.ts';
import { formView } from './modal.ts';

/** What stands with the files; it names the case, never the candidate. */
export function exportComment({ key }: Pick<CaseFile, 'key'>, kind: string, userId: string): string {
  return kind === 'export'
    ? `${key}: the report as PDF and JSON, for <@${userId}>. Numbers, birth dates and streets are masked, as everywhere in this thread.`
    : `${key}: the full report as PDF and JSON, for you alone. It holds numbers, birth dates and streets: keep it as carefully as the case.`;
}

export function exportFailed({ key }: Pick<CaseFile, 'key'>, error: string): string {
  const why =
    error === 'missing_scope'
      ? 'Crosscheck may not put files into this workspace. Ask whoever installed it to add files:write and install it again.'
      : `Slack refused the files (${error}). Try again in a moment.`;
  return `${key} could not be exported. ${why}`;
}

/** What the person reads while the papers are made. */
export function exportBegun(key: string): Readonly<Record<ExportKind, string>> {
  return {
    export: `The report of ${key} as PDF and JSON is on its way into the thread, with numbers, birth dates and streets masked. For the full values, which only you get, by direct message: /screen export ${key} full`,
    full_export: `The full report of ${key} as PDF and JSON is on its way to you, by direct message. Nobody else sees it.`,
  };
}

const fields: readonly Field[] = [
  {
    key: 'kind',
    label: 'Where to',
    input: 'choice',
    choices: [
      { value: 'export', text: 'Into the thread, with values masked' },
      { value: 'full_export', text: 'To me alone, with full values' },
    ],
  },
];

const intro = [
  'The report holds what was entered, what was found and what was not checked, the evidence, who did what and when, and the dates of the lists.',
  'Everybody in the channel reads the thread: numbers, birth dates and streets are masked there. With full values it comes to you alone, by direct message, if you may see the case at that moment. Slack keeps both like any other file.',
];

export function exportView({ key }: Pick<CaseFile, 'key'>, request: string) {
  return formView({
    callback: callbacks.exportCase,
    title: `Export ${key}`,
    submit: 'Export',
    metadata: { case: key, request },
    fields,
    intro: intro.map((text) => ({ type: 'section', text: plain(text, 3_000) })),
    initial: { kind: 'export' },
  });
}
