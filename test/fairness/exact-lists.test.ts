import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dossier } from '../../src/engine/dossier.ts';
import { reportAt } from './sameness.ts';

type Parts = Partial<Dossier>;
const at = '2026-10-09T15:00:00Z';
const list = { provider: 'ExampleList', as_of: '2026-10-01' };

function severity(check: string, parts: Parts): string {
  const sources = parts.sources ?? [{ id: 'application', kind: 'application', name: 'Ann Hollis' }];
  const report = reportAt(Dossier.parse({ dossier: 1, as_of: '2026-10-20T12:00:00Z', ...parts, sources }), 'engaged');
  const finding = report.findings.find((one) => one.check === check);
  return finding?.severity ?? (report.clear.includes(check) ? 'clear' : 'not checked');
}

const country = fc.stringMatching(/^[A-Z]{2}$/);
const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
const other = <T>(arbitrary: fc.Arbitrary<T>) => fc.tuple(arbitrary, arbitrary).filter(([a, b]) => a !== b);
const runs = { numRuns: 60, seed: 1 };

describe('a list finds what is on it, and nothing of the same shape', () => {
  it('territories that counsel listed, whichever they are', () => {
    const from = (territories: string[], here: string): Parts => ({
      role: { policies: { counsel_territories: territories } },
      events: [{ event: 'login', at, ip: '192.0.2.10' }],
      lookups: [{ kind: 'ip', ...list, results: { '192.0.2.10': { country: here, network: 'residential' } } }],
    });
    fc.assert(
      fc.property(other(country), ([listed, beside]) => {
        expect(severity('counsel-territory', from([listed], listed))).toBe('decisive');
        expect(severity('counsel-territory', from([listed], beside))).toBe('clear');
        expect(severity('counsel-territory', from([], listed))).toBe('clear');
      }),
      runs,
    );
  });

  it('the number of a document on a sanctions list; a name alone is no more than a namesake', () => {
    const listed = (printed: string, id_number: string): Parts => ({
      sources: [
        { id: 'application', kind: 'application', name: 'Ann Hollis' },
        { id: 'passport', kind: 'identity_document', type: 'passport', name: 'HOLLIS ANN', number: printed },
      ],
      lookups: [
        {
          kind: 'sanctions',
          ...list,
          results: { 'Ann Hollis': { matches: [{ entry: 'HOLLIS, Ann', score: 1, id_number }] } },
        },
      ],
    });
    fc.assert(
      fc.property(other(fc.stringMatching(/^SPEC[0-9]{5}$/)), ([number, beside]) => {
        expect(severity('sanctions-match', listed(number, number))).toBe('decisive');
        expect(severity('sanctions-match', listed(number, beside))).toBe('info');
      }),
      runs,
    );
  });

  it('wallets, letter by letter', () => {
    const paid = (wallet: string, entry: string): Parts => ({
      sources: [{ id: 'pay', kind: 'payment', method: 'cryptocurrency', wallet }],
      lookups: [{ kind: 'wallet', ...list, results: { [entry]: { entry: 'EXAMPLE ENTRY' } } }],
    });
    fc.assert(
      fc.property(other(hex(40)), ([one, two]) => {
        expect(severity('listed-wallet', paid(`0x${one}`, `0x${one}`))).toBe('decisive');
        expect(severity('listed-wallet', paid(`0x${two}`, `0x${one}`))).toBe('clear');
      }),
      runs,
    );
  });

  it('reported addresses and handles', () => {
    const stated = (email: string, entry: string): Parts => ({
      sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email }],
      lookups: [{ kind: 'indicator', ...list, results: { [entry]: { fact: 'email', reported_by: 'a peer company' } } }],
    });
    fc.assert(
      fc.property(other(fc.stringMatching(/^[a-z]{4,9}$/)), ([one, two]) => {
        expect(severity('listed-indicator', stated(`${one}@mail.example`, `${one}@mail.example`))).toBe('strong');
        expect(severity('listed-indicator', stated(`${two}@mail.example`, `${one}@mail.example`))).toBe('clear');
      }),
      runs,
    );
  });

  it('throw-away mail domains', () => {
    const stated = (domain: string, entry: string): Parts => ({
      sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email: `ann@${domain}.example` }],
      lookups: [{ kind: 'mail_domain', ...list, results: { [`${entry}.example`]: { type: 'disposable' } } }],
    });
    fc.assert(
      fc.property(other(fc.stringMatching(/^[a-z]{5,9}$/)), ([one, two]) => {
        expect(severity('disposable-mailbox', stated(one, one))).toBe('moderate');
        expect(severity('disposable-mailbox', stated(two, one))).toBe('clear');
      }),
      runs,
    );
  });

  it('trees of code that somebody else published before', () => {
    const holds = (tree_hash: string, entry: string): Parts => ({
      sources: [
        {
          id: 'code',
          kind: 'code_account',
          site: 'git',
          handle: 'annhollis',
          repositories: [{ name: 'tool', tree_hash, first_commit_at: '2026-03-01T10:00:00Z' }],
        },
      ],
      lookups: [
        {
          kind: 'tree',
          ...list,
          results: { [entry]: { owner: 'quietkettle', first_commit_at: '2024-03-01T10:00:00Z' } },
        },
      ],
    });
    fc.assert(
      fc.property(other(hex(40)), ([one, two]) => {
        expect(severity('copied-code', holds(one, one))).toBe('strong');
        expect(severity('copied-code', holds(two, one))).toBe('clear');
      }),
      runs,
    );
  });
});
