import type { Check, Example } from './check.ts';
import type { Dossier } from './dossier.ts';
import { factBook } from './facts.ts';
import { type Outcome, outcomeOf } from './screen.ts';

/** "Today" of examples that don't say. */
export const exampleDay = '2026-10-20T12:00:00Z';

/** An example as a whole dossier; it has at least one source, as every dossier does. */
export function exampleDossier(example: Example): Dossier {
  const sources = example.dossier.sources ?? [{ id: 'application', kind: 'application', name: 'Ann Hollis' }];
  return { as_of: exampleDay, ...example.dossier, dossier: 1, sources };
}

/** What a check says of one of its examples. */
export function addressed(check: Check, example: Example): Outcome {
  const dossier = exampleDossier(example);
  const asOf = dossier.as_of ?? exampleDay;
  return outcomeOf(check, factBook(dossier), { asOf, stage: 'engaged', declared: dossier.declared ?? {}, dossier });
}
