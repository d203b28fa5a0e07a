import { describe, expect, it } from 'vitest';
import { caseJson } from '../../src/print/case-json.ts';
import type { CasePaper } from '../../src/print/case-paper.ts';
import { casePdf } from '../../src/print/case-pdf.ts';
import { concealing } from '../../src/print/conceal.ts';
import { drawable, isTranscribed } from '../../src/print/font.ts';
import { dossierPart, lookupPart } from '../../src/print/pdf/dossier-part.ts';
import { checklistPart, decisionPart, historyPart } from '../../src/print/pdf/record-part.ts';
import { matrixPart, reportPart } from '../../src/print/pdf/report-part.ts';
import { concealed, type Sheet } from '../../src/print/pdf/sheet.ts';
import { caseDossier, oddDossier, paperOf } from './a-paper.ts';

/** What the parts write, line by line, instead of pages. */
function written(paper: CasePaper): readonly string[] {
  const lines: string[] = [];
  const sheet: Sheet = {
    heading: (text) => lines.push(`# ${text}`),
    subheading: (text) => lines.push(`## ${text}`),
    paragraph: (text) => lines.push(text),
    table: (rows) =>
      lines.push(...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | '))),
    finish: async () => new Uint8Array(),
    hasTranscribed: () => false,
  };
  for (const part of [decisionPart, reportPart, matrixPart, checklistPart, dossierPart, lookupPart, historyPart])
    part(concealed(sheet, concealing(paper)), paper);
  return lines;
}

const laptop = paperOf(caseDossier('s1-stolen-identity-laptop-farm'));

describe('the report of a case', () => {
  it('gives all outcomes a heading of their own, also where there is nothing', () => {
    const heads = written(laptop).filter((line) => line.startsWith('# '));
    expect(heads.map((head) => head.replace(/\(\d+\)/, '(n)'))).toEqual([
      '# Decision',
      '# Found (n)',
      '# Explained (n)',
      '# Clear (n)',
      '# Not checked (n)',
      '# Failed (n)',
      '# What each source states',
      '# Checklist',
      '# Sources (n)',
      '# What the candidate has told openly',
      '# Events (n)',
      '# Look-ups and dates of their lists (n)',
      '# History (n)',
    ]);
    const { findings, explained, clear, not_checked } = laptop.report;
    expect(heads.slice(1, 6).map((head) => Number(/\d+/.exec(head)?.[0]))).toEqual([
      findings.length,
      explained.length,
      clear.length,
      not_checked.length,
      0,
    ]);
  });

  it('tells who did what and when, by name where it is known', () => {
    const lines = written(laptop);
    expect(lines).toContain('referred to counsel, by Maya Okafor, 2026-11-03 10:00 UTC, confirmed by U2');
    expect(lines).toContain('2026-10-01 10:00 UTC | Maya Okafor | opened the case');
    expect(lines).toContain('2026-11-01 10:00 UTC | U2 | asked by the number in the register');
    expect(lines).toContain('ip | ExampleGeo | 2026-08-24 | values answered: 3');
  });

  it('shows values as it is told to, in the paper and in JSON', () => {
    const hidden = paperOf(oddDossier, { shown: (fact, value) => (/iban|address/.test(fact) ? '•••' : value) });
    const open = paperOf(oddDossier);
    for (const text of [written(hidden).join('\n'), caseJson(hidden)]) {
      expect(text).not.toContain('DE02120300000000202051');
      expect(text).not.toContain('Larch Court');
      expect(text).toContain('bob@mail.example');
    }
    expect(caseJson(open)).toContain('DE02120300000000202051');
    expect(JSON.parse(caseJson(open))).toMatchObject({
      paper: 1,
      key: 'SCR-12',
      decision: { outcome: 'referred' },
      people: { U1: 'Maya Okafor' },
    });
  });

  it('hides a hidden value within sentences too', () => {
    const hidden = paperOf(oddDossier, { shown: (fact, value) => (/address/.test(fact) ? '(address hidden)' : value) });
    expect(hidden.report.not_checked.some((entry) => entry.why.includes('418 Larch Court'))).toBe(true);
    expect(written(hidden).join('\n')).toContain('no address look-up for (address hidden)');
  });

  it('says how much of a long text it leaves out', () => {
    expect(
      written(paperOf(oddDossier)).some((line) => line.endsWith('(7500 more characters are kept in the case)')),
    ).toBe(true);
  });

  it('is a PDF of several pages, the same each time', async () => {
    const [first, second] = [await casePdf(laptop), await casePdf(laptop)];
    const text = Buffer.from(first).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('is made of any text, and of a case in which nothing was done', async () => {
    const empty = paperOf(
      { dossier: 1, sources: [{ id: 'application', kind: 'application' }] },
      { items: [], history: [], decision: undefined },
    );
    expect((await casePdf(paperOf(oddDossier))).length).toBeGreaterThan(10_000);
    expect((await casePdf(empty)).length).toBeGreaterThan(5_000);
    expect(written(empty)).toContain('None has been made.');
  });
});

describe('letters', () => {
  it('of Latin, Greek, Cyrillic, Arabic and Hebrew are drawn as they are', () => {
    for (const text of ['Núñez-Łukasz', 'Ελένη', 'Жанна Їжак', 'مريم', 'רות', 'Nguyễn'])
      expect([drawable(text), isTranscribed(text)]).toEqual([text, false]);
  });

  it('that the font has not are given by their sounds, between marks', () => {
    expect(drawable('Erin 최윤서')).toBe('Erin ⟨ChoeYunSeo⟩');
    expect(drawable('王小明 Wang')).toMatch(/^⟨.+⟩ Wang$/);
    expect(isTranscribed('王小明')).toBe(true);
  });

  it('that are not seen, or turn the text around, are left out', () => {
    expect(drawable('a\u202eb\u200bc\u0007d\ne')).toBe('abcd\ne');
  });
});
