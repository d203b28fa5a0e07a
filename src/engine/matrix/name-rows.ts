import { explanationFor } from '../declared.ts';
import type { Dossier, Source } from '../dossier.ts';
import { compareWithLegalName } from '../legal-name.ts';
import { listOf } from '../list-of.ts';
import { sameEmployer } from '../read/organisation.ts';
import type { Outcome } from '../screen.ts';
import type { Judge, Judged } from './rows.ts';

/** Names against the fullest legal name; of payment details the holder's, where no other name is given. */
export function nameRow(dossier: Dossier, outcomes: readonly Outcome[]): Judge {
  return (source) => {
    const own = namesIn(source);
    if (own.length === 0) return undefined;
    const value = own.join(', ');
    const compared = own.map((name) => compareWithLegalName(dossier, name));
    const fits = compared.find((one) => one && one.relation !== 'different');
    if (fits) return { state: fits.kinds.includes('declared') ? 'explained' : 'same', value };
    return { state: judgedByPerson(dossier, source, own, outcomes), value };
  };
}

function namesIn(source: Source): readonly string[] {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  const names = listOf(source.name);
  return names.length === 0 && source.kind === 'payment' ? listOf(source.holder) : names;
}

function judgedByPerson(
  dossier: Dossier,
  source: Source,
  own: readonly string[],
  outcomes: readonly Outcome[],
): Judged['state'] {
  const given = own.some((value) => explanationFor(dossier.declared ?? {}, 'name', { value, sources: [source.id] }));
  const explainedEntry = outcomes.some(
    (one) =>
      one.is === 'explained' &&
      (one.entry.signals.includes('ID-02') || one.entry.signals.includes('PY-02')) &&
      one.entry.evidence?.some((quoted) => quoted.source === source.id),
  );
  const asked = outcomes.some(
    (one) =>
      one.is === 'found' &&
      one.finding.signals.includes('ID-02') &&
      one.finding.severity === 'info' &&
      one.finding.evidence.some((quoted) => quoted.source === source.id),
  );
  return given || explainedEntry || asked ? 'explained' : 'conflicting';
}

/** Who is to be paid, if not the candidate in person: an own company is explained, anybody else conflicts. */
export function payeeRow(dossier: Dossier, outcomes: readonly Outcome[]): Judge {
  const companies = dossier.declared?.companies ?? [];
  const isExplained = outcomes.some((one) => one.is === 'explained' && one.entry.signals.includes('PY-04'));
  return (source) => {
    if (source.kind !== 'payment' || source.payee === undefined) return undefined;
    const { payee } = source;
    if (compareWithLegalName(dossier, payee)?.relation !== 'different') return { state: 'same', value: payee };
    const own = companies.some((company) => company.proof !== undefined && sameEmployer(company.name, payee));
    return { state: own || isExplained ? 'explained' : 'conflicting', value: payee };
  };
}
