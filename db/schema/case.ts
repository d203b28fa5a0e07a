import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { sealed } from './sealed.ts';

export const roles = sqliteTable(
  'roles',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
    /** Set when the first case opens; from then on a change is a new version. */
    frozenAt: text('frozen_at'),
    createdBy: text('created_by').notNull(),
    createdAt: text('created_at').notNull(),
    retiredAt: text('retired_at'),
    /** What the team does for this role beside what the dossier holds: measures, due days, approvers. */
    handling: text('handling', { mode: 'json' }).$type<unknown>(),
    /** Ids of the checks, kept when the role is frozen; null before. */
    checks: text('checks', { mode: 'json' }).$type<readonly string[]>(),
  },
  (table) => [uniqueIndex('roles_name_version').on(table.name, table.version)],
);

export const cases = sqliteTable(
  'cases',
  {
    id: text('id').primaryKey(),
    /** The number in the key: SCR-12 is 12. Never given again, also not after an erasure. */
    number: integer('number').notNull().unique(),
    key: text('key').notNull().unique(),
    roleId: text('role_id')
      .notNull()
      .references(() => roles.id),
    channelId: text('channel_id').notNull(),
    stage: text('stage').notNull(),
    ownerId: text('owner_id').notNull(),
    openedBy: text('opened_by').notNull(),
    openedAt: text('opened_at').notNull(),
    informedOn: text('informed_on'),
    version: integer('version').notNull().default(1),
    drawnVersion: integer('drawn_version').notNull().default(0),
    closedAt: text('closed_at'),
    movedAt: text('moved_at'),
    movedBy: text('moved_by'),
    /** Nothing of the case may be erased from then on. */
    legalHoldAt: text('legal_hold_at'),
    incidentAt: text('incident_at'),
    incidentBy: text('incident_by'),
    /** Where it was before it went to the restricted channel. */
    formerChannelId: text('former_channel_id'),
  },
  (table) => [
    index('cases_channel').on(table.channelId, table.number),
    index('cases_to_draw').on(table.id).where(sql`version > drawn_version`),
  ],
);

export const reports = sqliteTable(
  'reports',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    /** Counts up inside a case, so that the latest is certain even where two have one time. */
    ordinal: integer('ordinal').notNull(),
    caseVersion: integer('case_version').notNull(),
    app: text('app').notNull(),
    stage: text('stage').notNull(),
    disposition: text('disposition').notNull(),
    body: sealed('body').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [uniqueIndex('reports_case_ordinal').on(table.caseId, table.ordinal)],
);

export const decisions = sqliteTable(
  'decisions',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    outcome: text('outcome').notNull(),
    reason: sealed('reason').notNull(),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    by: text('by').notNull(),
    at: text('at').notNull(),
    reopenedBy: text('reopened_by'),
    reopenedAt: text('reopened_at'),
    reopenReason: sealed('reopen_reason'),
    /** The second person, where the case was not complete. */
    confirmedBy: text('confirmed_by'),
    confirmedAt: text('confirmed_at'),
  },
  (table) => [
    index('decisions_case').on(table.caseId),
    uniqueIndex('decisions_standing').on(table.caseId).where(sql`reopened_at IS NULL`),
  ],
);

/** A decision that waits for a second person. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id),
    outcome: text('outcome').notNull(),
    reason: sealed('reason').notNull(),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    by: text('by').notNull(),
    at: text('at').notNull(),
    /** Confirmed, refused or overtaken; null while it waits. */
    settledAt: text('settled_at'),
    settledBy: text('settled_by'),
  },
  (table) => [
    index('proposals_case').on(table.caseId),
    uniqueIndex('proposals_waiting').on(table.caseId).where(sql`settled_at IS NULL`),
  ],
);

export const tombstones = sqliteTable('tombstones', {
  key: text('key').primaryKey(),
  erasedAt: text('erased_at').notNull(),
  by: text('by').notNull(),
});
