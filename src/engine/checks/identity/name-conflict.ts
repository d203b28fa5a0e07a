import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Declared, Dossier } from '../../dossier.ts';
import { compareWithLegalName, legalName } from '../../legal-name.ts';
import type { Severity } from '../../report.ts';
import { type Stated, statedIn } from '../../stated.ts';
import { nameConflictExamples } from './_name-conflict-examples.ts';
import { certificateFor, isOtherGivenName, nameWithBoth } from './_names.ts';
import { holdsPartOf, isCompared, type NameSeen, namesSeen } from './_names-seen.ts';

/** ID-02: every name against the fullest legal name that is claimed; ID-01, the reader of names, decides what is one name. */
export const nameConflict = defineCheck({
  id: 'name-conflict',
  signals: ['ID-02', 'ID-01'],
  family: 'identity',
  severities: ['info', 'moderate', 'strong'],
  title: 'Another name than the legal name stands in the file',
  source:
    'fact sheet, third red flag and sixth measure: inconsistencies in name spelling across profiles, portfolios and payment platforms',
  needs: [],
  may: [
    'stated.name',
    'stated.email_display_name',
    'source.payment',
    'source.agency',
    'source.supporting_document',
    'event.video',
    'event.identity_proofing',
    'event.background_check',
  ],
  question: 'Have you used another name, and which of these names is on your papers?',
  innocent: [
    'A married, former or chosen name that was not mentioned yet',
    'A patronymic, a second surname or a pen name that is left out in some places',
    'A profile, a mailbox or a meeting account of a family member was used',
  ],
  next: 'Ask which name is the legal one and which others were used, and enter those as declared names; compare again with the identity document',
  run: (facts, { declared, dossier }) => {
    const names = judgedNames(facts, declared, dossier);
    return names.length === 0 ? [missing('fewer than two places give a name')] : names.flatMap(({ parts }) => parts);
  },
  examples: nameConflictExamples,
});

/** Each place that names the candidate, beside the legal name, and what is said of it; nothing where it fits. */
export function judgedNames(
  facts: Parameters<typeof namesSeen>[0],
  declared: Declared,
  dossier: Dossier,
): readonly { readonly name: NameSeen; readonly parts: readonly Part[] }[] {
  const legal = legalName(dossier);
  if (!legal) return [];
  const claim = claimOf(legal, dossier);
  return namesSeen(facts, declared)
    .filter((name) => isElsewhere(name, legal))
    .map((name) => ({ name, parts: judged(name, claim) }));
}

const isElsewhere = (name: NameSeen, legal: Stated<string>): boolean =>
  name.source !== legal.source || !name.values.includes(legal.value);

interface Claim {
  readonly legal: Stated<string>;
  /** Whether an identity document bears the legal name. */
  readonly isDocumented: boolean;
  readonly dossier: Dossier;
}

function claimOf(legal: Stated<string>, dossier: Dossier): Claim {
  const papers = statedIn(dossier.sources, 'name').filter((name) => name.kind === 'identity_document');
  const isDocumented = papers.some((name) => compareWithLegalName(dossier, name.value)?.relation !== 'different');
  return { legal, isDocumented, dossier };
}

function judged(name: NameSeen, claim: Claim): readonly Part[] {
  const { legal, dossier } = claim;
  const values = name.values.filter((value) => isCompared(name, value));
  if (values.length === 0 || holdsPartOf(name, legal.value)) return [];
  const compared = values.map((value) => compareWithLegalName(dossier, value));
  const fitting = compared.find((one) => one && one.relation !== 'different');
  const evidence = [quote(name.source, name.fact, values.join(', ')), quote(legal.source, 'name', legal.value)];
  // The display name of a mailbox is also what CT-08 asks about: said once, here.
  const signals = name.fact === 'email_display_name' ? ['ID-02', 'CT-08'] : ['ID-02'];
  if (fitting) {
    return fitting.kinds.includes('declared')
      ? [explained(evidence, 'a name that was given openly', 'declared', signals)]
      : [];
  }
  const certificate = values.map((value) => certificateFor(dossier, legal.value, value)).find((id) => id !== undefined);
  if (certificate) return [explained(evidence, `both names stand on ${certificate}`, 'document', signals)];
  const both = values.map((value) => nameWithBoth(dossier, legal.value, value)).find((id) => id !== undefined);
  if (both) return [explained(evidence, `both names stand together in ${both}`, 'declared', signals)];
  const isGivenOnly = values.some((value) => isOtherGivenName(legal.value, value, dossier));
  const words = { signals, ...(isGivenOnly && preferredName), ...(name.weight === 'beside' && paperOfOther) };
  return [found(severityOf(name, isGivenOnly, claim), evidence, words)];
}

const paperOfOther = {
  title: 'A bill, a lease or an extract is in another name',
  question: 'In whose name is this paper, and how are you connected with them?',
  next: 'Ask for a paper in the candidate’s own name where one is needed as proof',
};

const preferredName = {
  title: 'The family name with another given name',
  question: 'Is this a name that you go by?',
  next: 'Ask whether it is a preferred name, and enter it as a declared name if so',
};

/** With the family name in common it is often the name somebody goes by, unless both places have seen papers. */
function severityOf(name: NameSeen, isGivenOnly: boolean, claim: Claim): Severity {
  if (name.weight === 'beside') return 'info';
  if (name.weight === 'shown') return isGivenOnly ? 'info' : 'moderate';
  return isGivenOnly && !(name.isDocument && claim.isDocumented) ? 'moderate' : 'strong';
}
