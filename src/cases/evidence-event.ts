import { listEvents } from '../../db/events.ts';
import { Event } from '../engine/dossier.ts';
import type { ItemKind } from './case-file.ts';
import type { FieldErrors } from './forms/field.ts';
import { ChallengeKind } from './forms/interview-bank.ts';
import type { Act, House } from './house.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is recorded beside the evidence: when and at which stage it happened. */
interface Around {
  readonly at: string;
  readonly stage: string;
  readonly by: string;
}

/** When the day that was typed was, in UTC; today is now. undefined: it is still to come everywhere on earth. */
export function momentOf(on: unknown, act: Act): string | undefined {
  if (typeof on !== 'string') return act.at;
  const noon = Date.parse(`${on}T12:00:00Z`);
  const now = Date.parse(act.at);
  if (Number.isNaN(noon) || noon - 26 * 3_600_000 > now) return undefined;
  return noon > now || on === act.at.slice(0, 10) ? act.at : new Date(noon).toISOString();
}

/** The event of the dossier that this evidence is, so that the checks read it; undefined where the form tells too little. */
export function eventOf(
  house: House,
  caseId: string,
  kind: ItemKind,
  values: Values,
  around: Around,
): { readonly event?: Event } | { readonly errors: FieldErrors } {
  const fields = fieldsOf(house, caseId, kind, values);
  if (!fields) return {};
  const event = Event.safeParse({ ...around, ...fields });
  if (event.success) return { event: event.data };
  return {
    errors: Object.fromEntries(
      event.error.issues.map(({ path, message }) => [fieldFor(String(path[0] ?? 'on')), `This ${message}.`]),
    ),
  };
}

const fieldFor = (key: string): string => (key === 'features' ? 'text' : key);

function fieldsOf(house: House, caseId: string, kind: ItemKind, values: Values): Values | undefined {
  switch (kind) {
    case 'id_scrutiny': {
      const { document, readers, image, edited, text } = values;
      const features = linesOf(text);
      return document === undefined
        ? undefined
        : { event: 'document_review', document, readers, image, edited, features };
    }
    case 'video_interview': {
      const { at, readers, accommodation_offered } = values;
      const challenges = challengesIn(values);
      return {
        event: 'video',
        ...{ id: freshSession(house, caseId), at, camera: 'on', accommodation_offered, reviewers: readers },
        ...(challenges.length > 0 && { challenges }),
      };
    }
    case 'background_check': {
      const { vendor, status, scope, consent_on_file } = values;
      return { event: 'background_check', ...{ vendor, status, scope, consent_on_file } };
    }
    case 'biometric_or_idv': {
      const { vendor, status, method, name } = values;
      return { event: 'identity_proofing', ...{ vendor, status, method, name } };
    }
    case 'delivery_to_id_address': {
      const { status, address, signed_by, id_checked } = values;
      return status === undefined ? undefined : { event: 'delivery', ...{ status, address, signed_by, id_checked } };
    }
    default:
      return undefined;
  }
}

export const linesOf = (text: unknown): readonly string[] =>
  String(text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

function challengesIn(values: Values) {
  return ChallengeKind.options.flatMap((challenge) =>
    values[challenge] === undefined ? [] : [{ challenge, result: values[challenge] }],
  );
}

/** `session-1`, `session-2`: by it the reviewers' forms refer to the session. */
function freshSession(house: House, caseId: string): string {
  const taken = listEvents(house.db, caseId).flatMap(({ body }) => Event.parse(body).id ?? []);
  for (let n = 1; ; n++) if (!taken.includes(`session-${n}`)) return `session-${n}`;
}
