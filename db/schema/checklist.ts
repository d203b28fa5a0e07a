import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { cases } from './case.ts';
import { sealed } from './sealed.ts';

export const items = sqliteTable(
  'items',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    measure: text('measure').notNull(),
    /** A random part id, for one employer or school of a measure; null for the whole measure. */
    part: text('part'),
    label: sealed('label'),
    state: text('state', { enum: ['open', 'done', 'failed', 'not_applicable'] })
      .notNull()
      .default('open'),
    ownerId: text('owner_id'),
    dueOn: text('due_on'),
    version: integer('version').notNull().default(1),
    /** When it left `open`; null while it is open. */
    settledAt: text('settled_at'),
    retiredAt: text('retired_at'),
    /** The local day on which its owner was last reminded. */
    remindedOn: text('reminded_on'),
  },
  (table) => [
    // SQLite holds two nulls for different, so the whole measure has an index of its own.
    uniqueIndex('items_measure').on(table.caseId, table.measure).where(sql`part IS NULL`),
    uniqueIndex('items_measure_part').on(table.caseId, table.measure, table.part),
    check('items_state', sql`${table.state} in ('open', 'done', 'failed', 'not_applicable')`),
  ],
);

export const evidence = sqliteTable(
  'evidence',
  {
    id: text('id').primaryKey(),
    itemId: text('item_id')
      .notNull()
      .references(() => items.id),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    kind: text('kind').notNull(),
    body: sealed('body').notNull(),
    by: text('by').notNull(),
    at: text('at').notNull(),
    withdrawnAt: text('withdrawn_at'),
  },
  (table) => [index('evidence_case').on(table.caseId), index('evidence_item').on(table.itemId)],
);
