import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sealed } from './sealed.ts';

export const meta = sqliteTable('meta', { key: text('key').primaryKey(), value: sealed('value').notNull() });

export const receipts = sqliteTable('receipts', {
  requestId: text('request_id').primaryKey(),
  at: text('at').notNull(),
  /** Ids and enum words, such as the id of the case that was opened. */
  outcome: text('outcome'),
});

export const settings = sqliteTable('settings', {
  /** 'workspace', a channel's id, or a person's id. */
  scope: text('scope').primaryKey(),
  body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  version: integer('version').notNull().default(1),
});

export const audit = sqliteTable(
  'audit',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').notNull(),
    by: text('by').notNull(),
    act: text('act').notNull(),
    caseKey: text('case_key'),
    /** Canonical JSON, kept as text: the hash is over these very characters. */
    detail: text('detail').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('audit_case').on(table.caseKey)],
);
