import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';

/** An account younger than this share of the claimed years; proposal of the catalogue. */
const leastShare = 1 / 3;
const yearMs = 365.25 * 86_400_000;

/** GH-04: years of public work are claimed, and the account is far younger. No account at all says nothing. */
export const youngCodeAccount = defineCheck({
  id: 'young-code-account',
  signals: ['GH-04'],
  family: 'code',
  severities: ['weak'],
  title: 'The code account is far younger than the years of public work that are claimed',
  source: 'guidance on code accounts as gathered in the catalogue; the share is its proposal',
  needs: ['source.code_account', 'source.resume'],
  question: 'Where was your public work before this account?',
  innocent: ["Work in an employer's or a private account", 'An earlier account was closed or lost', 'Another host'],
  next: 'Ask for one earlier contribution that can be looked at, wherever it was made',
  run: (facts, { asOf }) => {
    const claims = facts['source.resume'].flatMap((resume) =>
      resume.open_source_years === undefined ? [] : [{ source: resume.id, years: resume.open_source_years }],
    );
    const claim = claims.sort((a, b) => b.years - a.years)[0];
    if (!claim) return [missing('the résumé names no years of open-source work')];
    const dated = facts['source.code_account'].flatMap((account) =>
      account.created_at ? [{ id: account.id, site: account.site, created: account.created_at }] : [],
    );
    const oldest = dated.sort((a, b) => Date.parse(a.created) - Date.parse(b.created))[0];
    if (!oldest) return [missing('no date on which the code account was made')];
    if ((Date.parse(asOf) - Date.parse(oldest.created)) / yearMs >= claim.years * leastShare) return [];
    return [
      found('weak', [
        quote(claim.source, 'open_source_years', claim.years),
        quote(oldest.id, 'created_at', oldest.created.slice(0, 10), `the oldest account given, at ${oldest.site}`),
      ]),
    ];
  },
  examples: [
    {
      title: 'nine years claimed, an account of one year',
      dossier: account(9, '2025-10-01T00:00:00Z'),
      expect: 'found',
      severity: 'weak',
      mentions: ['9', '2025-10-01'],
    },
    { title: 'a little less than a third', dossier: account(9, '2023-10-25T00:00:00Z'), expect: 'found' },
    { title: 'a third', dossier: account(9, '2023-10-18T00:00:00Z'), expect: 'clear' },
    { title: 'no years claimed', dossier: account(undefined, '2025-10-01T00:00:00Z'), expect: 'missing' },
    {
      title: 'no account',
      dossier: { sources: [{ id: 'resume', kind: 'resume', open_source_years: 9 }] },
      expect: 'missing',
    },
  ],
});

function account(years: number | undefined, created_at: string): Partial<Dossier> {
  return {
    sources: [
      { id: 'resume', kind: 'resume', ...(years !== undefined && { open_source_years: years }) },
      { id: 'code', kind: 'code_account', site: 'git', created_at },
    ],
  };
}
