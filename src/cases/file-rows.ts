import { filesOf, insertFile, markUploaded, removeFile } from '../../db/files.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { CaseFile } from './case-file.ts';
import { type CaseRecord, caseRecord } from './case-record.ts';
import { dossierOf } from './dossier-of.ts';
import type { House } from './house.ts';

/** A file of a case in Slack, by Slack's id; the digest is of what it was made from. */
export interface FileRow {
  readonly id: string;
  readonly digest: string;
  /** `begun`: whether Slack has its bytes is not known. */
  readonly state: 'begun' | 'uploaded';
  /** RFC 3339. */
  readonly at: string;
}

/** What delivery needs to make files of a case, and to know which it has put into Slack. */
export interface FileRows {
  /** As of the case's report. */
  readonly dossier: (file: CaseFile) => Dossier;
  readonly record: (file: CaseFile) => CaseRecord;
  /** Of one surface, the oldest first. */
  readonly of: (caseId: string, kind: string, part: string) => readonly FileRow[];
  readonly begun: (file: Omit<FileRow, 'state'> & { caseId: string; kind: string; part: string }) => void;
  readonly uploaded: (id: string) => void;
  readonly removed: (id: string) => void;
}

export function fileRows(house: House): FileRows {
  const { db } = house;
  return {
    dossier: (file) => dossierOf(house, file.id, file.report.as_of),
    record: (file) => caseRecord(house, file),
    of: (caseId, kind, part) => filesOf(db, caseId, kind, part),
    begun: (file) => insertFile(db, file),
    uploaded: (id) => markUploaded(db, id),
    removed: (id) => removeFile(db, id),
  };
}
