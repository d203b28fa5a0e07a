import { defineCheck, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Declared, Dossier, SourceOf } from '../../dossier.ts';

/** A first commit may be this much older than the account; proposal of the catalogue. */
const graceDays = 30;
/** So many repositories, or this share of them; proposals of the catalogue. */
const leastRepositories = 3;
const leastShare = 0.5;

type Account = SourceOf<'code_account'>;

/** GH-01: commits dated before the account existed. */
export const historyOlderThanAccount = defineCheck({
  id: 'history-older-than-account',
  signals: ['GH-01'],
  family: 'code',
  severities: ['moderate'],
  title: 'The history of repositories begins before the account was made',
  source: 'Ketman and SEAL guidance on code accounts: commits dated back; usually easy to clear up',
  needs: ['source.code_account'],
  question: 'Where did these repositories live before this account?',
  innocent: [
    'Moved from another host',
    'The account was renamed or made anew',
    'Older work was put under version control later',
  ],
  next: 'Ask where the earlier history was published, and look at that place',
  run: (facts, { declared }) => facts['source.code_account'].flatMap((account) => judge(account, declared)),
  examples: [
    {
      title: 'three of seven repositories',
      dossier: repositories(['2019-01-01', '2019-02-01', '2019-03-01', ...later(4)]),
      expect: 'found',
      severity: 'moderate',
      mentions: ['3 of 7', '2022-06-01'],
    },
    { title: 'two of seven', dossier: repositories(['2019-01-01', '2019-02-01', ...later(5)]), expect: 'clear' },
    { title: 'one of two, which is half', dossier: repositories(['2019-01-01', ...later(1)]), expect: 'found' },
    { title: 'thirty days before the account', dossier: repositories(['2022-05-02']), expect: 'clear' },
    { title: 'thirty-one days before it', dossier: repositories(['2022-05-01']), expect: 'found' },
    { title: 'forks', dossier: repositories(['2019-01-01', '2019-02-01', '2019-03-01'], true), expect: 'missing' },
    {
      title: 'moved from another host, as was told',
      dossier: {
        ...repositories(['2019-01-01']),
        declared: { explanations: [{ fact: 'code', reason: 'moved from my own server', sources: ['code'] }] },
      },
      expect: 'explained',
      mentions: ['moved from my own server'],
    },
    {
      title: 'no date of the account',
      dossier: { sources: [{ id: 'code', kind: 'code_account', site: 'git' }] },
      expect: 'missing',
    },
  ],
});

function judge(account: Account, declared: Declared): readonly Part[] {
  const created = account.created_at;
  const firsts = (account.repositories ?? []).flatMap((one) =>
    one.fork || !one.first_commit_at ? [] : [{ name: one.name, at: one.first_commit_at }],
  );
  if (!created) return [missing('no date on which the code account was made')];
  if (firsts.length === 0) return [missing('no own repository with the date of its first commit')];
  const earliest = Date.parse(created) - graceDays * 86_400_000;
  const older = firsts.filter((first) => Date.parse(first.at) < earliest);
  if (older.length < leastRepositories && older.length / firsts.length < leastShare) return [];
  const evidence = [
    quote(account.id, 'created_at', created.slice(0, 10), `account at ${account.site}`),
    ...older
      .slice(0, 5)
      .map((one) =>
        quote(
          account.id,
          `first commit of ${one.name}`,
          one.at.slice(0, 10),
          `${older.length} of ${firsts.length} own repositories begin before the account`,
        ),
      ),
  ];
  const given = explanationFor(declared, 'code', { sources: [account.id] });
  return [given ? explained(evidence, given.reason) : found('moderate', evidence)];
}

function later(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `2023-0${index + 1}-01`);
}

function repositories(days: readonly string[], fork = false): Partial<Dossier> {
  const own = days.map((day, index) => ({ name: `tool-${index}`, fork, first_commit_at: `${day}T00:00:00Z` }));
  return {
    sources: [{ id: 'code', kind: 'code_account', site: 'git', created_at: '2022-06-01T00:00:00Z', repositories: own }],
  };
}
