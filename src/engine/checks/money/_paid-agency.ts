import type { SourceOf } from '../../dossier.ts';
import { sameEmployer } from '../../read/organisation.ts';

/** An agency that stands in the file is no undisclosed middleman: that it is paid is how agencies work. */
export function paidAgency(agencies: readonly SourceOf<'agency'>[], name: string): SourceOf<'agency'> | undefined {
  return agencies.find((agency) => sameEmployer(agency.name, name));
}

export const throughAgency = 'the agency that presented the candidate';
