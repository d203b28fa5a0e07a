import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';

/** GH-07: an organisation is shown on the account, and nothing was merged there. */
export const unmergedOrganisation = defineCheck({
  id: 'unmerged-organisation',
  signals: ['GH-07'],
  family: 'code',
  severities: ['weak'],
  title: 'An organisation is shown on the code account without any merged work there',
  source: 'Ketman and SEAL guidance on code accounts: badges of organisations shown as experience',
  needs: ['source.code_account'],
  question: 'What did you do for this organisation, and where can we see it?',
  innocent: [
    'Maintainers merge such work under their own name',
    'The work was review, documentation or support',
    'The work is in private repositories',
  ],
  next: 'Ask for one piece of work for this organisation and who there could speak of it',
  run: (facts) => {
    const accounts = facts['source.code_account'].filter((account) => account.organisations);
    if (accounts.length === 0) return [missing('no organisations of the code account recorded')];
    return accounts.flatMap((account) =>
      (account.organisations ?? [])
        .filter((organisation) => organisation.merged_pull_requests === 0)
        .map(
          (organisation): Part =>
            found('weak', [
              quote(account.id, 'organisation', organisation.name, `shown on the account at ${account.site}`),
              quote(account.id, `merged pull requests at ${organisation.name}`, 0),
            ]),
        ),
    );
  },
  examples: [
    { title: 'nothing merged', dossier: organisation(0), expect: 'found', severity: 'weak', mentions: ['Harbor Labs'] },
    { title: 'one merged', dossier: organisation(1), expect: 'clear' },
    {
      title: 'no organisations recorded',
      dossier: { sources: [{ id: 'code', kind: 'code_account', site: 'git' }] },
      expect: 'missing',
    },
  ],
});

function organisation(merged_pull_requests: number): Partial<Dossier> {
  return {
    sources: [
      { id: 'code', kind: 'code_account', site: 'git', organisations: [{ name: 'Harbor Labs', merged_pull_requests }] },
    ],
  };
}
