import { declared } from '../../db/declarations.ts';
import { listSources } from '../../db/sources.ts';
import { Declared, Source } from '../engine/dossier.ts';
import { namesToAsk } from '../engine/names-to-ask.ts';
import type { ItemKind } from './case-file.ts';
import { evidenceFields } from './forms/evidence-fields.ts';
import type { Field } from './forms/field.ts';
import { interviewGuide } from './forms/interview-bank.ts';
import type { House } from './house.ts';

/** The fields of *Record evidence* for an item of this case: what closes it, and nothing else. */
export function evidenceForm(house: House, caseId: string, kind: ItemKind): readonly Field[] {
  const documents = sourcesOf(house, caseId)
    .filter((source) => source.kind === 'identity_document')
    .map((source) => ({ value: source.id, text: source.label ?? source.id }));
  return evidenceFields(kind, {
    names: namesToAskIn(house, caseId),
    documents,
    challenges: interviewGuide(caseId).challenges,
  });
}

/** The names of this case's candidate under which an employer or a school may keep its record. */
export function namesToAskIn(house: House, caseId: string): readonly string[] {
  const told = declared(house.db, caseId);
  return namesToAsk({
    sources: sourcesOf(house, caseId),
    ...(told !== undefined && { declared: Declared.parse(told) }),
  });
}

function sourcesOf(house: House, caseId: string): Source[] {
  return listSources(house.db, caseId).map((source) => Source.parse(source.body));
}
