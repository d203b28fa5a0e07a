import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import { copiedTrees } from '../code/_copied-trees.ts';
import { offsetText, statedOffset } from './_clock.ts';

/** Measured: 2.6 in 100 of 2,463 authors with at least 20 commits show this many. */
const leastOffsets = 6;
/** Between the westernmost and the easternmost; from the catalogue. */
const leastSpreadHours = 6;

type Account = SourceOf<'code_account'>;

/** TM-06: repositories said to be one person's own work carry the clocks of many zones. */
export const manyAuthorOffsets = defineCheck({
  id: 'many-author-offsets',
  signals: ['TM-06'],
  family: 'time',
  severities: ['moderate', 'strong'],
  title: 'Own repositories carry the clocks of many time zones',
  source:
    'proposal of the catalogue, measured on 2,463 authors; a published profile had seven offsets in the first commits of eight repositories',
  needs: ['source.code_account'],
  may: ['lookup.tree', 'stated.name'],
  question: 'Who wrote the first commits of these repositories, and where were you at the time?',
  innocent: ['Much travel', 'A team’s repositories were moved into this account', 'A migration rewrote the history'],
  next: 'Ask the candidate to walk through two of these repositories live, and who else worked on them',
  run: (facts) => {
    const accounts = facts['source.code_account'];
    const parts = accounts.flatMap((account): readonly Part[] => {
      const offsets = offsetsOf(account);
      if (offsets.length < leastOffsets || spreadHours(offsets) < leastSpreadHours) return [];
      const copies = copiedTrees(account, facts['lookup.tree'], facts['stated.name']).filter((copy) => copy.isOlder);
      const copied = copies.slice(0, 1).flatMap((copy) => copy.evidence);
      const shown = quote(
        account.id,
        'author offsets',
        offsets.map(offsetText).join(', '),
        `${offsets.length} offsets, ${spreadHours(offsets)} hours apart`,
      );
      return [found(copies.length > 0 ? 'strong' : 'moderate', [shown, ...copied])];
    });
    return accounts.some(hasOffsets) ? parts : [missing('no commits with the offset of their author')];
  },
  examples: [
    {
      title: 'seven offsets from west to east',
      dossier: offsets(['+01:00', '+02:00', '+03:00', '+05:30', '+07:00', '+08:00', '+09:00']),
      expect: 'found',
      severity: 'moderate',
      mentions: ['UTC+05:30'],
    },
    {
      title: 'six, six hours apart',
      dossier: offsets(['+01:00', '+02:00', '+03:00', '+05:00', '+06:00', '+07:00']),
      expect: 'found',
    },
    { title: 'five', dossier: offsets(['+01:00', '+02:00', '+03:00', '+05:00', '+09:00']), expect: 'clear' },
    {
      title: 'six, of which one is UTC',
      dossier: offsets(['+00:00', '+01:00', '+02:00', '+03:00', '+05:00', '+09:00']),
      expect: 'clear',
    },
    {
      title: 'six within five and a half hours',
      dossier: offsets(['+01:00', '+02:00', '+03:00', '+04:00', '+05:00', '+06:30']),
      expect: 'clear',
    },
    {
      title: 'forks do not count',
      dossier: repositories(['+01:00', '+02:00', '+03:00', '+05:30', '+07:00', '+08:00'], { fork: true }),
      expect: 'missing',
    },
    {
      title: 'nor does shared work',
      dossier: repositories(['+01:00', '+02:00', '+03:00', '+05:30', '+07:00', '+08:00'], { sole_author: false }),
      expect: 'missing',
    },
    {
      title: 'and one of the trees is somebody else’s',
      dossier: {
        ...repositories(['+01:00', '+02:00', '+03:00', '+05:30', '+07:00', '+08:00'], { tree_hash: 'a'.repeat(40) }),
        lookups: [
          {
            kind: 'tree',
            provider: 'ExampleTrees',
            as_of: '2026-10-01',
            results: { ['a'.repeat(40)]: { owner: 'quillfeather', first_commit_at: '2019-01-01T00:00:00Z' } },
          },
        ],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['quillfeather'],
    },
    {
      title: 'no offsets',
      dossier: { sources: [{ id: 'code', kind: 'code_account', site: 'git' }] },
      expect: 'missing',
    },
  ],
});

const ownRepositories = (account: Account) =>
  (account.repositories ?? []).filter((repository) => !repository.fork && repository.sole_author !== false);

function offsetsOf(account: Account): readonly number[] {
  const texts = [
    ...(account.author_offsets ?? []),
    ...ownRepositories(account).map((repository) => repository.first_commit_at),
  ];
  const offsets = texts.map(statedOffset).filter((offset) => offset !== undefined);
  return [...new Set(offsets)].sort((a, b) => a - b);
}

function hasOffsets(account: Account): boolean {
  return (
    account.author_offsets !== undefined ||
    ownRepositories(account).some((repository) => repository.first_commit_at !== undefined)
  );
}

function spreadHours(offsets: readonly number[]): number {
  return ((offsets.at(-1) ?? 0) - (offsets[0] ?? 0)) / 60;
}

function offsets(author_offsets: string[]): Partial<Dossier> {
  return { sources: [{ id: 'code', kind: 'code_account', site: 'git', handle: 'ahollis', author_offsets }] };
}

function repositories(
  zones: readonly string[],
  more: Partial<NonNullable<Account['repositories']>[number]>,
): Partial<Dossier> {
  const own = zones.map((zone, index) => ({
    name: `tool-${index}`,
    first_commit_at: `2022-0${index + 1}-01T10:00:00${zone}`,
    ...more,
  }));
  return { sources: [{ id: 'code', kind: 'code_account', site: 'git', handle: 'ahollis', repositories: own }] };
}
