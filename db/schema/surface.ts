import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { cases } from './case.ts';
import { sealed } from './sealed.ts';

export const surfaces = sqliteTable(
  'surfaces',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').references(() => cases.id),
    kind: text('kind').notNull(),
    part: text('part').notNull(),
    channelId: text('channel_id').notNull(),
    threadTs: text('thread_ts'),
    ts: text('ts'),
    state: text('state', { enum: ['wanted', 'sending', 'shown', 'removed'] })
      .notNull()
      .default('wanted'),
    shownDigest: text('shown_digest'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: text('not_before'),
    lastError: text('last_error'),
    updatedAt: text('updated_at'),
  },
  (table) => [
    uniqueIndex('surfaces_place').on(table.caseId, table.kind, table.part, table.channelId),
    uniqueIndex('surfaces_place_without_case').on(table.kind, table.part, table.channelId).where(sql`case_id IS NULL`),
    index('surfaces_state').on(table.state),
    check('surfaces_state_known', sql`${table.state} in ('wanted', 'sending', 'shown', 'removed')`),
  ],
);

/** Files that the bot has put into Slack, each written down by Slack's id before its first byte is sent. */
export const files = sqliteTable(
  'files',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** The surface that shows it. */
    kind: text('kind').notNull(),
    part: text('part').notNull(),
    digest: text('digest').notNull(),
    state: text('state', { enum: ['begun', 'uploaded'] })
      .notNull()
      .default('begun'),
    at: text('at').notNull(),
  },
  (table) => [
    index('files_case').on(table.caseId, table.kind, table.part),
    check('files_state_known', sql`${table.state} in ('begun', 'uploaded')`),
  ],
);

export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    requestId: text('request_id').notNull(),
    caseId: text('case_id').references(() => cases.id),
    userId: text('user_id').notNull(),
    channelId: text('channel_id'),
    body: sealed('body').notNull(),
    state: text('state', { enum: ['wanted', 'sent', 'dropped'] })
      .notNull()
      .default('wanted'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: text('not_before'),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    index('notices_wanted').on(table.createdAt).where(sql`state = 'wanted'`),
    uniqueIndex('notices_request_user').on(table.requestId, table.userId),
  ],
);
