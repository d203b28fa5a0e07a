import { and, asc, desc, eq, lte, max } from 'drizzle-orm';
import type { Db } from './client.ts';
import { type Fresh, maybe, present, type Row } from './row.ts';
import { reports } from './schema/index.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type StoredReport = Row<Fresh<typeof reports.$inferSelect, 'body'>>;
export type NewReport = Omit<Fresh<typeof reports.$inferInsert, 'body'>, 'ordinal'>;

const column = 'reports.body';

/** Every report is kept: a decision names the one it was made on. Gives its number within the case. */
export function insertReport(db: Db, report: NewReport): { readonly ordinal: number } {
  return db.transaction(() => {
    const last = db.orm
      .select({ is: max(reports.ordinal) })
      .from(reports)
      .where(eq(reports.caseId, report.caseId))
      .get();
    const body = sealJson(db, column, report.id, report.body);
    const ordinal = (last?.is ?? 0) + 1;
    db.orm
      .insert(reports)
      .values({ ...report, ordinal, body })
      .run();
    return { ordinal };
  });
}

export function latestReport(db: Db, caseId: string): StoredReport | undefined {
  const row = db.orm.select().from(reports).where(eq(reports.caseId, caseId)).orderBy(desc(reports.ordinal)).get();
  return maybe(row, (found) => opened(db, found));
}

/** What the latest report comes to, without opening it. */
export function latestDisposition(db: Db, caseId: string): string | undefined {
  const { disposition } = reports;
  const rows = db.orm.select({ disposition }).from(reports).where(eq(reports.caseId, caseId));
  return rows.orderBy(desc(reports.ordinal)).get()?.disposition;
}

/** The report that stood at that time. */
export function reportAsOf(db: Db, caseId: string, at: string): StoredReport | undefined {
  const isBefore = and(eq(reports.caseId, caseId), lte(reports.createdAt, at));
  const row = db.orm.select().from(reports).where(isBefore).orderBy(desc(reports.ordinal)).get();
  return maybe(row, (found) => opened(db, found));
}

export function reportById(db: Db, id: string): StoredReport | undefined {
  return maybe(db.orm.select().from(reports).where(eq(reports.id, id)).get(), (row) => opened(db, row));
}

/** The oldest first. */
export function listReports(db: Db, caseId: string): readonly StoredReport[] {
  const rows = db.orm.select().from(reports).where(eq(reports.caseId, caseId)).orderBy(asc(reports.ordinal)).all();
  return rows.map((row) => opened(db, row));
}

/** When each was made, by which version, and what it came to, without opening any; the oldest first. */
export function reportLines(
  db: Db,
  caseId: string,
): readonly { readonly at: string; readonly app: string; readonly disposition: string }[] {
  const { createdAt: at, app, disposition, ordinal } = reports;
  const rows = db.orm.select({ at, app, disposition }).from(reports).where(eq(reports.caseId, caseId));
  return rows.orderBy(asc(ordinal)).all();
}

function opened(db: Db, row: typeof reports.$inferSelect): StoredReport {
  return present({ ...row, body: openJson(db, column, row.id, row.body) });
}
