import { defineCheck, found, missing, type Part } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { copiedTrees } from './_copied-trees.ts';

/** GH-03: the same tree of files stands elsewhere, earlier, under somebody else. */
export const copiedCode = defineCheck({
  id: 'copied-code',
  signals: ['GH-03'],
  family: 'code',
  severities: ['moderate', 'strong'],
  title: 'The files of a repository stand elsewhere under another author',
  source: 'SEAL and Ketman guidance on code accounts: repositories copied and shown as own work',
  needs: ['source.code_account', 'lookup.tree'],
  may: ['stated.name'],
  question: 'How did this repository begin, and who wrote its first version?',
  innocent: [
    'A template or a course from which many begin',
    'Vendored code, or a fork that was not marked as one',
    'The candidate wrote both, under two accounts',
  ],
  next: 'Open both repositories, compare their first commits, and ask the candidate to walk through one part of the code live',
  run: (facts) => {
    const accounts = facts['source.code_account'];
    const hashes = accounts
      .flatMap((account) => account.repositories ?? [])
      .filter((one) => !one.fork && one.tree_hash);
    if (hashes.length === 0) return [missing('no repository with the hash of its files')];
    const unknown = hashes
      .map((one) => facts['lookup.tree'].about(one.tree_hash ?? ''))
      .find((answer) => answer.state === 'unknown');
    if (unknown?.state === 'unknown') return [missing(unknown.why, unknown.reason)];
    return accounts.flatMap((account) =>
      copiedTrees(account, facts['lookup.tree'], facts['stated.name']).flatMap((copy): readonly Part[] => {
        if (copy.isOlder === false) return [];
        const next = 'Find out which of the two is older, then ask the candidate how the repository began';
        return [copy.isOlder ? found('strong', copy.evidence) : found('moderate', copy.evidence, { next })];
      }),
    );
  },
  examples: [
    {
      title: 'the same files, three years earlier, by another owner',
      dossier: trees({ owner: 'quillfeather', first_commit_at: '2019-01-01T00:00:00Z' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['quillfeather', '2019-01-01', 'ExampleTrees, 2026-10-01'],
    },
    {
      title: 'nobody knows which is older',
      dossier: trees({ owner: 'quillfeather' }),
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'the other is younger',
      dossier: trees({ owner: 'quillfeather', first_commit_at: '2023-01-01T00:00:00Z' }),
      expect: 'clear',
    },
    {
      title: 'the same owner',
      dossier: trees({ owner: 'AHollis', first_commit_at: '2019-01-01T00:00:00Z' }),
      expect: 'clear',
    },
    {
      title: 'another account of the same author',
      dossier: trees({ owner: 'harbor-labs', author: 'Ann Hollis', first_commit_at: '2019-01-01T00:00:00Z' }),
      expect: 'clear',
    },
    {
      title: 'a fork',
      dossier: trees({ owner: 'quillfeather', first_commit_at: '2019-01-01T00:00:00Z' }, true),
      expect: 'missing',
    },
    { title: 'not on the list', dossier: trees(undefined), expect: 'clear' },
    { title: 'no list', dossier: { ...trees(undefined), lookups: [] }, expect: 'missing' },
    {
      title: 'an old list',
      dossier: {
        ...trees(undefined),
        lookups: [{ kind: 'tree', provider: 'ExampleTrees', as_of: '2026-01-01', results: {} }],
      },
      expect: 'missing',
      mentions: ['2026-01-01'],
    },
  ],
});

function trees(
  entry: { owner: string; author?: string; first_commit_at?: string } | undefined,
  fork = false,
): Partial<Dossier> {
  const tree_hash = 'b'.repeat(40);
  const repository = { name: 'invoice-api', fork, tree_hash, first_commit_at: '2022-05-01T10:00:00Z' };
  return {
    sources: [
      {
        id: 'code',
        kind: 'code_account',
        site: 'git',
        handle: 'ahollis',
        name: 'Ann Hollis',
        repositories: [repository],
      },
    ],
    lookups: [
      { kind: 'tree', provider: 'ExampleTrees', as_of: '2026-10-01', results: entry ? { [tree_hash]: entry } : {} },
    ],
  };
}
