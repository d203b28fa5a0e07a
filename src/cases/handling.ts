import { z } from 'zod';
import { Measure, measures, Stage } from '../engine/dossier.ts';

/** What the team does for every candidate of a role, beside the role that the dossier holds; frozen with it. */
export const Handling = z.strictObject({
  /** Measures that every candidate of the role goes through; the others start as not applicable. */
  measures: z.array(Measure).default([...measures]),
  /** Days from the opening of a case to the due date of its measures. */
  due_in_days: z.int().min(1).max(365).default(14),
  /** Slack ids of those who may confirm a decision on a case that is not complete. */
  approvers: z.array(z.string()).default([]),
  /** Stage from which identity documents, birth dates and payment details are asked for without a reason. */
  late_from: Stage.default('offer'),
  /** Where the law that governs how long records are kept applies, as the company writes it. */
  retention: z.string().max(100).optional(),
});
export type Handling = z.infer<typeof Handling>;

/** Of a role that was saved before anybody said more: the defaults. */
export function handlingOf(stored: unknown): Handling {
  return Handling.parse(stored ?? {});
}
