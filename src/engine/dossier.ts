import { z } from 'zod';
import { Declared } from './dossier/declared.ts';
import { Event } from './dossier/event.ts';
import { Lookup } from './dossier/lookup.ts';
import { Role } from './dossier/role.ts';
import * as is from './dossier/scalars.ts';
import { Source } from './dossier/source.ts';

export * from './dossier/declared.ts';
export * from './dossier/event.ts';
export * from './dossier/lookup.ts';
export { Address, Contact, Education, File, Job, Photo, Place, Repository } from './dossier/parts.ts';
export * from './dossier/role.ts';
export { Stage, stages } from './dossier/scalars.ts';
export * from './dossier/source.ts';

/** The nine due-diligence measures of the fact sheet, in the order of its text. */
export const Measure = z.enum([
  'docs_direct',
  'id_scrutiny',
  'video_interview',
  'background_check',
  'biometric_or_idv',
  'payment_no_crypto',
  'bank_matches_id',
  'cross_profile_consistency',
  'delivery_to_id_address',
]);
export type Measure = z.infer<typeof Measure>;
export const measures: readonly Measure[] = Measure.options;

const State = z.enum(['open', 'done', 'failed', 'not_applicable']);

export const ChecklistItem = z.union([
  State,
  z.strictObject({
    state: State,
    stage: is.Stage.optional(),
    evidence: z.array(is.Line).min(1).optional(),
    alternative: is.Line.optional(),
    why: is.Line.optional(),
    by: is.Line.optional(),
    at: is.DateTime.optional(),
  }),
]);
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** What a person of the team decided of a finding. */
export const Review = z.strictObject({
  check: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be the id of a check' }),
  reason: is.Line,
  proof: is.Id.optional(),
  evidence_digest: is.Line.optional(),
  by: is.Line,
  at: is.DateTime,
  stage: is.Stage.optional(),
});
export type Review = z.infer<typeof Review>;

/** Another candidate of the same team; `stage` is the stage of this case from which the other is known. */
export const Other = z.strictObject({
  key: is.Id,
  case: is.Line.optional(),
  stage: is.Stage.optional(),
  relation: z.enum(['household', 'same_person']).optional(),
  closed_as: z.enum(['confirmed_misrepresentation', 'other']).optional(),
  sources: z.array(Source).min(1),
  declared: Declared.optional(),
  events: z.array(Event).optional(),
});
export type Other = z.infer<typeof Other>;

/** Everything known of one candidate for one role: the engine's only input. Format: docs/dossier.md. */
export const Dossier = z.strictObject({
  dossier: z.literal(1),
  case: is.Line.optional(),
  reviews: z.array(Review).optional(),
  candidate: is.Id.optional(),
  as_of: is.DateTime.optional(),
  role: Role.optional(),
  sources: z.array(Source).min(1),
  declared: Declared.optional(),
  events: z.array(Event).optional(),
  lookups: z.array(Lookup).optional(),
  others: z.array(Other).optional(),
  checklist: z.partialRecord(Measure, ChecklistItem).optional(),
});
export type Dossier = z.infer<typeof Dossier>;
