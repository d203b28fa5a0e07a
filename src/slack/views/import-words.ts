import type { ChoiceGroup } from './choose-entry.ts';

export type ImportKind = 'logins' | 'payments' | 'lookups' | 'dossier';

export const importTitles: Readonly<Record<ImportKind, string>> = {
  logins: 'Sign-ins of an export',
  payments: 'Payments of a statement',
  lookups: 'Look-ups of a list',
  dossier: 'A whole dossier',
};

export const importChoices: ChoiceGroup = {
  title: 'From lines or a file',
  choices: Object.entries(importTitles).map(([kind, text]) => ({ value: `import:${kind}`, text })),
};

/** Said wherever a file is asked for. */
export const fileStays =
  'It is read here and goes nowhere else. Your own copy of the file stays in Slack; delete it there when you need it no more.';
