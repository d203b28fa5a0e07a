import { quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';
import type { Answers, ResultOf } from '../../lookups.ts';
import { compareNames } from '../../read/name.ts';
import type { Evidence } from '../../report.ts';
import type { Stated } from '../../stated.ts';

type Account = SourceOf<'code_account'>;
type Repository = NonNullable<Account['repositories']>[number];

export interface CopiedTree {
  /** The other is known to be older; undefined where one of the two has no date. */
  readonly isOlder: boolean | undefined;
  readonly evidence: readonly Evidence[];
}

/** Repositories, forks apart, whose tree of files a list knows under another owner. */
export function copiedTrees(
  account: Account,
  trees: Answers<'tree'>,
  names: readonly Stated<string>[],
): readonly CopiedTree[] {
  return (account.repositories ?? []).flatMap((repository): readonly CopiedTree[] => {
    if (repository.fork || !repository.tree_hash) return [];
    const answer = trees.about(repository.tree_hash);
    if (answer.state !== 'known' || isOwn(account, names, answer.result)) return [];
    const { owner, repository: name, first_commit_at: at } = answer.result;
    const theirs = [owner, name].filter((part) => part !== undefined).join('/');
    return [
      {
        isOlder: isOlder(repository, answer.result),
        evidence: [
          quote(account.id, 'repository', repository.name, dated(repository.first_commit_at)),
          quote(
            'lookup:tree',
            repository.tree_hash,
            theirs,
            `the same files, ${dated(at)}; ${answer.provider}, ${answer.asOf}`,
          ),
        ],
      },
    ];
  });
}

/** The candidate's own work under another account: the handle or the author's name is theirs. */
function isOwn(account: Account, names: readonly Stated<string>[], { owner, author }: ResultOf<'tree'>): boolean {
  if (account.handle && owner.toLowerCase() === account.handle.toLowerCase()) return true;
  return author !== undefined && names.some((name) => compareNames(name.value, author).relation !== 'different');
}

function isOlder(mine: Repository, theirs: ResultOf<'tree'>): boolean | undefined {
  if (!mine.first_commit_at || !theirs.first_commit_at) return undefined;
  return Date.parse(theirs.first_commit_at) < Date.parse(mine.first_commit_at);
}

const dated = (at: string | undefined): string => (at ? `first commit ${at.slice(0, 10)}` : 'no date given');
