import { z } from 'zod';
import { Dossier } from './dossier.ts';
import { Report } from './report.ts';

/** JSON Schema (2020-12) of the dossier, its repeated parts inline or by reference; references between ids, and that zones exist, it cannot say. */
export function dossierJsonSchema(reused: 'ref' | 'inline' = 'inline'): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(Dossier, { io: 'input', unrepresentable: 'any', reused });
}

/** JSON Schema (2020-12) of the report. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(Report, { io: 'output', unrepresentable: 'any' });
}
