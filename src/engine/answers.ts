import { voidReason } from './contact-provenance.ts';
import type { Dossier, EventOf } from './dossier.ts';
import { sameEmployer, sameSchool } from './read/organisation.ts';

/** Whether two names are of one employer or one school. */
export function sameOrganisation(a: string, b: string): boolean {
  return sameEmployer(a, b) || sameSchool(a, b);
}

/** Answers of an organisation that count, oldest first: those got by a contact that isn't the candidate's own. */
export function answersThatCount(dossier: Dossier, organisation: string): readonly EventOf<'verification'>[] {
  return (dossier.events ?? [])
    .filter((event): event is EventOf<'verification'> => event.event === 'verification')
    .filter((event) => sameOrganisation(event.organisation, organisation) && voidReason(dossier, event) === undefined)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
