import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { cases, examples, generated } from './corpus.ts';
import { reportsOf } from './sameness.ts';

const ajv = new Ajv2020.default({ allErrors: true, strict: false });
addFormats.default(ajv);
const isReport = ajv.compile(JSON.parse(readFileSync('test/schemas/report.schema.json', 'utf8')));
const some = Array.from({ length: 25 }, (_, seed) => ({ title: `put together, ${seed}`, dossier: generated(seed) }));

describe('every report is what the written contract promises', () => {
  it.each([...cases(), ...examples(), ...some].map((one) => [one.title, one.dossier] as const))('%s', (_, dossier) => {
    for (const [, report] of reportsOf(dossier)) {
      expect(isReport(report) ? [] : isReport.errors).toEqual([]);
      const named = [
        ...report.findings.map((one) => one.check),
        ...report.explained.map((one) => one.check),
        ...report.clear,
        ...report.not_checked.map((one) => one.check),
      ];
      expect(new Set(named).size).toBe(named.length);
      expect(report.not_checked.filter((one) => one.why.startsWith('the check itself failed'))).toEqual([]);
    }
  });
});
