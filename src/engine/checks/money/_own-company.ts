import { quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { compareWithLegalName } from '../../legal-name.ts';
import type { Answers } from '../../lookups.ts';
import { sameEmployer } from '../../read/organisation.ts';
import type { Evidence } from '../../report.ts';
import { namesCandidate, type Paper, papersIn } from '../_proof.ts';

/** A declared company of the candidate, and the paper that shows it to be theirs. */
export interface OwnCompany {
  readonly name: string;
  readonly paper: Paper;
}

/**
 * The candidate's own company of this name: declared, with a registry extract or contract in the file that names it or
 * them and nobody else instead, and with no register that lists other directors only.
 */
export function ownCompany(dossier: Dossier, name: string, registers: Answers<'organisation'>): OwnCompany | undefined {
  const declared = dossier.declared?.companies?.find((company) => sameEmployer(company.name, name));
  const paper = papersIn(dossier, 'registry_extract', 'contract').find((one) => one.id === declared?.proof);
  if (!declared || !paper || !isAbout(dossier, paper, name) || isSomebodyElses(dossier, name, registers))
    return undefined;
  return { name: declared.name, paper };
}

function isAbout(dossier: Dossier, paper: Paper, company: string): boolean {
  const fitsCompany = paper.company === undefined || sameEmployer(paper.company, company);
  const fitsPerson = paper.name === undefined || namesCandidate(dossier, paper);
  return fitsCompany && fitsPerson && (paper.company !== undefined || paper.name !== undefined);
}

/** Directors that a register lists, when the candidate is not among them. */
export function isSomebodyElses(dossier: Dossier, company: string, registers: Answers<'organisation'>): boolean {
  const answer = registers.about(company);
  const directors = answer.state === 'known' ? (answer.result.directors ?? []) : [];
  return directors.length > 0 && !directors.some((name) => isCandidate(dossier, name));
}

function isCandidate(dossier: Dossier, name: string): boolean {
  const relation = compareWithLegalName(dossier, name)?.relation;
  return relation === 'same' || relation === 'variant';
}

export function ownCompanyEvidence({ paper, name }: OwnCompany): Evidence {
  return quote(
    paper.id,
    'company',
    paper.company ?? name,
    `${paper.type.replaceAll('_', ' ')}${paper.issued_on ? ` of ${paper.issued_on}` : ''}`,
  );
}

/** What a register says of who directs a company. */
export function directorsEvidence(company: string, registers: Answers<'organisation'>): readonly Evidence[] {
  const answer = registers.about(company);
  if (answer.state !== 'known' || !answer.result.directors?.length) return [];
  return [
    quote(
      'lookup:organisation',
      'directors',
      answer.result.directors.join(', '),
      `${company}: ${answer.provider}, ${answer.asOf}`,
    ),
  ];
}
