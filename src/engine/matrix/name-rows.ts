import { isCompared } from '../checks/identity/_names-seen.ts';
import { judgedNames, nameConflict } from '../checks/identity/name-conflict.ts';
import { explanationFor } from '../declared.ts';
import type { Dossier, Source } from '../dossier.ts';
import { type FactName, type FactsFor, factBook } from '../facts.ts';
import { compareWithLegalName } from '../legal-name.ts';
import { listOf } from '../list-of.ts';
import type { Outcome } from '../screen.ts';
import type { Judge, Judged } from './rows.ts';

/** Names against the fullest legal name, by ID-02; of payment details the holder's, where no other name is given. */
export function nameRow(dossier: Dossier, outcomes: readonly Outcome[]): Judge {
  const book = factBook(dossier);
  const facts = Object.fromEntries(nameConflict.may.map((name) => [name, book.get(name)])) as FactsFor<FactName>;
  const judged = judgedNames(facts, dossier.declared ?? {}, dossier);
  return (source) => {
    const own = namesIn(source);
    if (own.length === 0) return undefined;
    const value = own.join(', ');
    const fits = own.map((name) => compareWithLegalName(dossier, name)).find((one) => one?.relation !== 'different');
    if (fits) return { state: fits.kinds.includes('declared') ? 'explained' : 'same', value };
    const seen = judged.find(({ name }) => name.source === source.id && name.fact !== 'email_display_name');
    if (!seen || isJudgedByHolder(source, outcomes))
      return { state: judgedByPerson(dossier, source, own, outcomes), value };
    if (!own.some((name) => isCompared(seen.name, name))) return undefined;
    const [part] = seen.parts;
    if (part === undefined) return { state: 'same', value };
    const isAsked = part.kind === 'found' && part.severity === 'info';
    return {
      state: isAsked || part.kind === 'explained' ? 'explained' : judgedByPerson(dossier, source, own, outcomes),
      value,
    };
  };
}

/** Whether PY-02 asks about the holder of this account. */
function isJudgedByHolder(source: Source, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    (one) =>
      one.is === 'found' &&
      one.finding.signals.includes('PY-02') &&
      one.finding.evidence.some((quoted) => quoted.source === source.id && quoted.fact === 'holder'),
  );
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
  return given || explainedEntry ? 'explained' : 'conflicting';
}

/** Who is to be paid, if not the candidate in person: explained where PY-04 has a paper or a person's word for it. */
export function payeeRow(dossier: Dossier, outcomes: readonly Outcome[]): Judge {
  return (source) => {
    if (source.kind !== 'payment' || source.payee === undefined) return undefined;
    const { payee: value } = source;
    const asked = outcomes.find((one) => one.is === 'found' && one.finding.signals.includes('PY-04'));
    if (asked?.is === 'found' && asked.finding.evidence.some((quoted) => quoted.source === source.id))
      return { state: 'conflicting', value };
    if (compareWithLegalName(dossier, value)?.relation !== 'different') return { state: 'same', value };
    const isSettled = outcomes.some((one) => one.is === 'explained' && one.entry.signals.includes('PY-04'));
    return { state: asked || isSettled ? 'explained' : 'conflicting', value };
  };
}
