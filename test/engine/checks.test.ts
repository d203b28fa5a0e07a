import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiles, checksIndex } from '../../scripts/checks-index.ts';
import { checks } from '../../src/engine/checks/index.ts';
import { Dossier } from '../../src/engine/dossier.ts';
import { addressed, exampleDossier } from '../../src/engine/example.ts';
import { severities } from '../../src/engine/report.ts';
import { forbiddenInFindings as forbidden } from '../support/forbidden-words.ts';

it('the index of checks is in step with the files', () => {
  expect(readFileSync('src/engine/checks/index.ts', 'utf8')).toBe(checksIndex());
  expect(checks.map((check) => check.id)).toEqual(checkFiles().map((file) => file.id));
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(check.examples.map((example) => [example.title, example] as const))('%s', (__, example) => {
    const dossier = Dossier.safeParse(exampleDossier(example));
    expect(dossier.error?.issues ?? []).toEqual([]);
    const outcome = addressed(check, example);
    const is =
      outcome.is === 'not_checked' ? `missing${outcome.entry.reason === 'failed' ? ' (failed)' : ''}` : outcome.is;
    expect(`${is} ${JSON.stringify(outcome)}`).toMatch(new RegExp(`^${example.expect} `));
    if (outcome.is === 'found') {
      expect(check.severities).toContain(outcome.finding.severity);
      if (example.severity) expect(outcome.finding.severity).toBe(example.severity);
      expect(
        forbidden.test(JSON.stringify([outcome.finding.title, outcome.finding.question, outcome.finding.next])),
      ).toBe(false);
    }
    for (const text of example.mentions ?? []) expect(JSON.stringify(outcome)).toContain(text);
  });

  it('has an example that finds, one that is clear, and one that lacks facts', () => {
    const kinds = check.examples.map((example) => example.expect);
    const worked = check.severities.length === 0 ? 'missing' : 'found';
    expect(kinds).toEqual(expect.arrayContaining([worked, 'clear', 'missing']));
    expect(kinds[0]).toBe(worked);
  });

  it('says what was seen in plain words, with what may be innocent about it', () => {
    const words = [check.title, check.question, check.next, ...check.innocent].join('\n');
    expect(words).not.toMatch(forbidden);
    expect(`${words}\n${check.source}\n${check.examples.map((example) => example.title)}`).not.toMatch(/\bTODO\b/);
    expect(check.signals.length).toBeGreaterThan(0);
    expect(check.innocent.length).toBeGreaterThan(0);
    expect(check.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(check.signals.every((signal) => /^[A-Z]{2}-\d\d$/.test(signal))).toBe(true);
    expect([...check.severities].sort((a, b) => severities.indexOf(a) - severities.indexOf(b))).toEqual(
      check.severities,
    );
  });
});

it('the page of checks is drawn', () => {
  expect(existsSync('docs/checks.md')).toBe(true);
});
