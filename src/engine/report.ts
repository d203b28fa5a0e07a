import { z } from 'zod';
import { Measure, Stage } from './dossier.ts';

const text = z.string().min(1);
const CheckId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Signals = z.array(z.string().regex(/^[A-Z]{2}-\d\d$/)).min(1);

/** Weakest first. A review priority, never a verdict. */
export const Severity = z.enum(['info', 'weak', 'moderate', 'strong', 'decisive']);
export type Severity = z.infer<typeof Severity>;
export const severities: readonly Severity[] = Severity.options;

/** Independent kinds of evidence. */
export const Family = z.enum([
  'identity',
  'contact',
  'network',
  'time',
  'history',
  'code',
  'money',
  'place',
  'conduct',
  'lists',
]);
export type Family = z.infer<typeof Family>;
export const families: readonly Family[] = Family.options;

/** A quoted fact; `source` is the id of a source or event, `events/3`, `others/<key>` or `lookup:<kind>`. */
export const Evidence = z.strictObject({ source: text, fact: text, value: text, note: z.string().optional() });
export type Evidence = z.infer<typeof Evidence>;

export const Finding = z.strictObject({
  check: CheckId,
  signals: Signals,
  family: Family,
  severity: Severity,
  title: text,
  evidence: z.array(Evidence).min(1),
  question: text,
  innocent: z.array(text).min(1),
  next: text,
});
export type Finding = z.infer<typeof Finding>;

export const Explained = z.strictObject({
  check: CheckId,
  signals: Signals,
  title: text,
  evidence: z.array(Evidence).optional(),
  reason: text,
  by: z.enum(['declared', 'document', 'person']),
});
export type Explained = z.infer<typeof Explained>;

export const NotChecked = z.strictObject({
  check: CheckId,
  signals: Signals,
  reason: z.enum(['missing', 'stale', 'failed']).optional(),
  why: text,
});
export type NotChecked = z.infer<typeof NotChecked>;

export const MatrixCell = z.strictObject({
  source: text,
  state: z.enum(['same', 'explained', 'conflicting', 'not_given']),
  value: z.string().optional(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

export const MatrixRow = z.strictObject({ fact: text, cells: z.array(MatrixCell) });
export type MatrixRow = z.infer<typeof MatrixRow>;

export const ChecklistState = z.strictObject({
  measure: Measure,
  state: z.enum(['open', 'done', 'failed', 'not_applicable']),
  why: z.string(),
});
export type ChecklistState = z.infer<typeof ChecklistState>;

export const LinkKind = z.enum([
  'phone',
  'email',
  'document',
  'bank_account',
  'wallet',
  'address',
  'ip',
  'device',
  'photo',
  'resume_text',
  'referral',
]);
export type LinkKind = z.infer<typeof LinkKind>;

export const Link = z.strictObject({
  other: text,
  kinds: z.array(LinkKind).min(1),
  strength: z.enum(['decisive', 'strong', 'weak']),
});
export type Link = z.infer<typeof Link>;

export const Disposition = z.enum(['hold', 'needs_verification', 'proceed_with_checklist', 'complete', 'incident']);
export type Disposition = z.infer<typeof Disposition>;

/** What the engine says of one dossier at one stage. Every check is in exactly one of findings, explained, clear, not_checked. */
export const Report = z.strictObject({
  report: z.literal(1),
  case: z.string().nullable(),
  for: text,
  app: text.optional(),
  stage: Stage,
  as_of: z.iso.datetime({ offset: true }),
  disposition: Disposition,
  findings: z.array(Finding),
  explained: z.array(Explained),
  clear: z.array(CheckId),
  not_checked: z.array(NotChecked),
  matrix: z.array(MatrixRow),
  checklist: z.array(ChecklistState).length(9),
  links: z.array(Link),
});
export type Report = z.infer<typeof Report>;
