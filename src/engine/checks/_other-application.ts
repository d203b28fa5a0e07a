import { explained, found, type Part, quote } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { legalName } from '../legal-name.ts';
import type { Evidence, Severity } from '../report.ts';
import type { Shared } from '../shared.ts';

/** Both places where a shared value stands. Of the other person only the value itself is quoted, never a name. */
export function sharedEvidence(shared: Shared, dossier: Dossier): readonly Evidence[] {
  const { mine, theirs, other } = shared;
  return [
    quote(mine.source, mine.fact, mine.text),
    quote(`others/${other.key}`, theirs.fact, theirs.text, otherNote(shared, dossier)),
  ];
}

/** "on another application, 2 days later, under another legal name" */
export function otherNote(shared: Shared, dossier: Dossier): string {
  const isNamed = legalName(dossier) !== undefined && legalName(shared.other) !== undefined;
  return ['on another application', apart(shared), isNamed ? 'under another legal name' : 'which gives no name']
    .filter((words) => words !== '')
    .join(', ');
}

function apart({ mine, theirs, daysApart }: Shared): string {
  if (daysApart === undefined || mine.at === undefined || theirs.at === undefined) return '';
  const days = Math.round(daysApart);
  if (days === 0) return 'on the same day';
  return `${days} ${days === 1 ? 'day' : 'days'} ${Date.parse(theirs.at) > Date.parse(mine.at) ? 'later' : 'earlier'}`;
}

/** A second application by the same person shares everything, and says nothing. */
export const isOtherPerson = (shared: Shared): boolean => !shared.sameName;

/** A value shared within a household that a person of the team recorded is explained; with anybody else it is asked about. */
export function sharedOutsideHousehold(
  shared: Shared,
  dossier: Dossier,
  severity: Severity,
  words?: Parameters<typeof found>[2],
): Part {
  const evidence = sharedEvidence(shared, dossier);
  return shared.household ? explained(evidence, 'recorded as one household') : found(severity, evidence, words);
}
