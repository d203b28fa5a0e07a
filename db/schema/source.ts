import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { cases } from './case.ts';
import { sealed } from './sealed.ts';

const caseId = () =>
  text('case_id')
    .notNull()
    .references(() => cases.id);

export const sources = sqliteTable(
  'sources',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    sourceKey: text('source_key').notNull(),
    kind: text('kind').notNull(),
    stage: text('stage').notNull(),
    body: sealed('body').notNull(),
    withdrawnAt: text('withdrawn_at'),
    replacedBy: text('replaced_by'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    index('sources_case').on(table.caseId),
    uniqueIndex('sources_standing').on(table.caseId, table.sourceKey).where(sql`withdrawn_at IS NULL`),
  ],
);

export const events = sqliteTable(
  'events',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    kind: text('kind').notNull(),
    stage: text('stage').notNull(),
    at: text('at').notNull(),
    /** One event, or the many of an import, which stand and fall together. */
    body: sealed('body').notNull(),
    withdrawnAt: text('withdrawn_at'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    replacedBy: text('replaced_by'),
  },
  (table) => [index('events_case').on(table.caseId)],
);

export const lookups = sqliteTable(
  'lookups',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    kind: text('kind').notNull(),
    body: sealed('body').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    withdrawnAt: text('withdrawn_at'),
    replacedBy: text('replaced_by'),
  },
  (table) => [index('lookups_case').on(table.caseId)],
);

/** Who changed or withdrew what was entered, and why; of a declaration, with what was declared before. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    /** Id of the row that was changed or withdrawn; of a declaration, the case's. */
    entryId: text('entry_id').notNull(),
    kind: text('kind', { enum: ['changed', 'withdrawn'] }).notNull(),
    body: sealed('body').notNull(),
    by: text('by').notNull(),
    at: text('at').notNull(),
  },
  (table) => [index('corrections_case').on(table.caseId)],
);

export const declarations = sqliteTable('declarations', {
  caseId: text('case_id')
    .primaryKey()
    .references(() => cases.id),
  id: text('id').notNull().unique(),
  body: sealed('body').notNull(),
});

export const reviews = sqliteTable(
  'reviews',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    checkId: text('check_id').notNull(),
    body: sealed('body').notNull(),
    by: text('by').notNull(),
    at: text('at').notNull(),
    withdrawnAt: text('withdrawn_at'),
  },
  (table) => [index('reviews_case').on(table.caseId)],
);

/** What a person said of one finding: it was put to the candidate, or it was of no use. */
export const findingNotes = sqliteTable(
  'finding_notes',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    checkId: text('check_id').notNull(),
    kind: text('kind', { enum: ['asked', 'not_useful'] }).notNull(),
    body: sealed('body').notNull(),
    by: text('by').notNull(),
    at: text('at').notNull(),
  },
  (table) => [index('finding_notes_case').on(table.caseId)],
);

/** What one change of the facts changed in the report, as a line for the thread. */
export const changes = sqliteTable(
  'changes',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    /** Of the report that it led to. */
    ordinal: integer('ordinal').notNull(),
    body: sealed('body').notNull(),
    by: text('by').notNull(),
    at: text('at').notNull(),
  },
  (table) => [uniqueIndex('changes_case_ordinal').on(table.caseId, table.ordinal)],
);

/** Keyed hashes by which a case is found again: an e-mail, a phone, a word of a name. */
export const caseKeys = sqliteTable(
  'case_keys',
  {
    caseId: caseId(),
    kind: text('kind', { enum: ['email', 'phone', 'name_word'] }).notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.kind, table.hash] }),
    index('case_keys_hash').on(table.kind, table.hash),
  ],
);
