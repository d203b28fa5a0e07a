import { explanationFor } from '../declared.ts';
import type { Dossier, Source } from '../dossier.ts';
import { listOf } from '../list-of.ts';
import { readEmail } from '../read/email.ts';
import { isSameStatement } from '../read/nationality.ts';
import { isSamePhone } from '../read/phone.ts';
import type { MatrixCell } from '../report.ts';
import type { Outcome } from '../screen.ts';
import { historyRow } from './history-rows.ts';
import { nameRow, payeeRow } from './name-rows.ts';
import { addressRow, locationRow } from './place-rows.ts';

export interface Judged {
  /** `not_given` where a value stands that nothing can be compared with. */
  readonly state: MatrixCell['state'];
  readonly value: string;
}

export type Judge = (source: Source) => Judged | undefined;

export interface Row {
  readonly fact: string;
  readonly judge: (dossier: Dossier, outcomes: readonly Outcome[]) => Judge;
}

/** The rows of the matrix, in the fact sheet's order (sixth measure). */
export const rows: readonly Row[] = [
  { fact: 'name', judge: nameRow },
  { fact: 'nationality', judge: (dossier) => statementRow(dossier, 'nationality') },
  { fact: 'work_right', judge: (dossier) => statementRow(dossier, 'work_right') },
  { fact: 'location', judge: locationRow },
  { fact: 'email', judge: emailRow },
  { fact: 'phone', judge: phoneRow },
  { fact: 'education', judge: (dossier, outcomes) => historyRow(dossier, outcomes, 'education') },
  { fact: 'job', judge: (dossier, outcomes) => historyRow(dossier, outcomes, 'job') },
  { fact: 'address', judge: addressRow },
  { fact: 'payee', judge: payeeRow },
];

/** The application's value, or the first that is given. */
export function reference<T>(dossier: Dossier, valuesOf: (source: Source) => readonly T[]): readonly T[] {
  const given = dossier.sources.filter((source) => valuesOf(source).length > 0);
  const first = given.find((source) => source.kind === 'application') ?? given[0];
  return first ? valuesOf(first) : [];
}

type Statement = 'nationality' | 'work_right';

/** Two statements are compared for equality; what they say is never read. */
function statementRow(dossier: Dossier, fact: Statement): Judge {
  const valuesOf = (source: Source): readonly string[] =>
    source.kind === 'reference' || source.kind === 'agency' ? [] : listOf(source[fact]);
  const first = reference(dossier, valuesOf);
  return (source) => {
    const own = valuesOf(source);
    if (own.length === 0) return undefined;
    const isSame = own.some((value) => first.some((other) => isSameStatement(fact, value, other)));
    return { state: isSame ? 'same' : explainedOr(dossier, fact, source, own), value: own.join(', ') };
  };
}

function emailRow(dossier: Dossier): Judge {
  const valuesOf = (source: Source): readonly string[] => listOf(source.email);
  const normal = (value: string): string => readEmail(value).normal ?? value.toLowerCase();
  const first = reference(dossier, valuesOf).map(normal);
  const websites = dossier.declared?.websites ?? [];
  return (source) => {
    const own = valuesOf(source);
    if (own.length === 0) return undefined;
    const value = own.join(', ');
    if (own.some((one) => first.includes(normal(one)))) return { state: 'same', value };
    if (own.every((one) => websites.includes(readEmail(one).domain ?? ''))) return { state: 'explained', value };
    return { state: explainedOr(dossier, 'email', source, own), value };
  };
}

function phoneRow(dossier: Dossier): Judge {
  const valuesOf = (source: Source): readonly string[] => listOf(source.phone);
  const first = reference(dossier, valuesOf);
  return (source) => {
    const own = valuesOf(source);
    if (own.length === 0) return undefined;
    const isSame = own.some((one) => first.some((other) => isSamePhone(one, other)));
    return { state: isSame ? 'same' : explainedOr(dossier, 'phone', source, own), value: own.join(', ') };
  };
}

function explainedOr(
  dossier: Dossier,
  fact: 'nationality' | 'work_right' | 'email' | 'phone',
  source: Source,
  own: readonly string[],
): 'explained' | 'conflicting' {
  const given = own.some((value) => explanationFor(dossier.declared ?? {}, fact, { value, sources: [source.id] }));
  return given ? 'explained' : 'conflicting';
}
