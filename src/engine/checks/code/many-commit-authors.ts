import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { Told } from '../../facts.ts';
import { knownNames } from '../../legal-name.ts';
import { compareNames, isPersonalName } from '../../read/name.ts';

/** Proposal of the catalogue. */
const leastNames = 4;

type Account = SourceOf<'code_account'>;

/** GH-02: the owner's own commits carry the names of several people. */
export const manyCommitAuthors = defineCheck({
  id: 'many-commit-authors',
  signals: ['GH-02'],
  family: 'code',
  severities: ['moderate'],
  title: "The owner's own commits carry the names of several people",
  source: 'Ketman guidance on code accounts: one account used under changing names',
  needs: ['source.code_account'],
  question: 'Who are the people under whose names these commits were made?',
  innocent: ['Pair programming on one computer', 'A company laptop that was set up for somebody else', 'A former name'],
  next: 'Ask which of these commits are the candidate’s own, and record names that they give as declared',
  run: (facts, told) => facts['source.code_account'].flatMap((account) => judge(account, told)),
  examples: [
    {
      title: 'four people',
      dossier: identities('Ann Hollis', 'Tomas Wirth', 'Grace Achieng', 'Petra Lindqvist'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Tomas Wirth', 'Petra Lindqvist'],
    },
    { title: 'three people', dossier: identities('Ann Hollis', 'Tomas Wirth', 'Grace Achieng'), expect: 'clear' },
    {
      title: 'one person, written in many ways',
      dossier: identities('Ann Hollis', 'Hollis, Ann', 'A. Hollis', 'ANN HOLLIS', 'Ann M. Hollis'),
      expect: 'clear',
    },
    {
      title: 'handles and machines are no personal names',
      dossier: identities('Ann Hollis', 'root', 'ahollis', 'build7', 'Tomas Wirth'),
      expect: 'clear',
    },
    {
      title: 'former names, given openly',
      dossier: {
        ...identities('Ann Hollis', 'Tomas Wirth', 'Grace Achieng', 'Ann Brisco'),
        declared: { former_names: ['Ann Brisco'] },
      },
      expect: 'clear',
    },
    {
      title: 'pairing, as was told',
      dossier: {
        ...identities('Ann Hollis', 'Tomas Wirth', 'Grace Achieng', 'Petra Lindqvist'),
        declared: { explanations: [{ fact: 'code', reason: 'we paired on one machine' }] },
      },
      expect: 'explained',
    },
    {
      title: 'no identities',
      dossier: { sources: [{ id: 'code', kind: 'code_account', site: 'git' }] },
      expect: 'missing',
    },
  ],
});

function judge(account: Account, told: Told): readonly Part[] {
  const names = (account.identities ?? []).flatMap((identity) => identity.name ?? []);
  if (!account.identities) return [missing('no names on commits recorded')];
  const people = peopleIn(names.filter(isPersonalName), told);
  if (people.length < leastNames) return [];
  const evidence = people
    .slice(0, 8)
    .map((name) =>
      quote(account.id, 'commit author', name, `one of ${people.length} names on the commits of this account`),
    );
  const given = explanationFor(told.declared, 'code', { sources: [account.id] });
  return [given ? explained(evidence, given.reason) : found('moderate', evidence)];
}

/** One name for each person; a name that the candidate gave openly is the candidate's. */
function peopleIn(names: readonly string[], told: Told): readonly string[] {
  const declared = knownNames(told.dossier);
  const own = [declared.also_known_as, declared.former_names, declared.native_script_names].flatMap(
    (list) => list ?? [],
  );
  const people: string[] = [];
  for (const name of new Set(names)) {
    const isOwn = own.some((one) => compareNames(one, name).relation !== 'different');
    const isKnown = people.some((one) => compareNames(one, name).relation !== 'different');
    if (!isOwn && !isKnown) people.push(name);
  }
  return people;
}

function identities(...names: readonly string[]): Partial<Dossier> {
  return {
    sources: [
      {
        id: 'code',
        kind: 'code_account',
        site: 'git',
        handle: 'ahollis',
        name: 'Ann Hollis',
        identities: names.map((name) => ({ name })),
      },
    ],
  };
}
