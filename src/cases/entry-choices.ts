import { listAllEvents } from '../../db/events.ts';
import { listSources } from '../../db/sources.ts';
import { Source } from '../engine/dossier.ts';
import type { EntryChoices } from './forms/entry-values.ts';
import { isRecord } from './forms/record-line.ts';
import { sourceForm } from './forms/source-fields.ts';
import type { House } from './house.ts';

/** As many as Slack shows in one list; the newest are kept. */
const mostChoices = 100;

/** The case's own sources and sessions, where an entry refers to another. */
export function entryChoices(house: House, caseId: string): EntryChoices {
  const sources = listSources(house.db, caseId).map(({ body }) => Source.parse(body));
  const choices = (kind?: string) =>
    sources
      .filter((source) => kind === undefined || source.kind === kind)
      .slice(-mostChoices)
      .map((source) => ({ value: source.id, text: `${source.id} (${sourceForm(source.kind)?.title ?? source.kind})` }));
  const sessions = listAllEvents(house.db, caseId, 'video')
    .filter((row) => row.withdrawnAt === undefined)
    .flatMap(({ body, at }) =>
      isRecord(body) && typeof body.id === 'string' ? [{ value: body.id, text: `${body.id}, ${at.slice(0, 10)}` }] : [],
    );
  return {
    source: choices(),
    payment: choices('payment'),
    reference: choices('reference'),
    session: sessions.slice(-mostChoices),
  };
}
