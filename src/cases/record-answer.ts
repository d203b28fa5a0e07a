import { listEvents } from '../../db/events.ts';
import type { Item } from '../../db/items.ts';
import { sameOrganisation } from '../engine/answers.ts';
import { organisationsToAsk } from '../engine/checklist.ts';
import { type Occurrence, occurrenceOf, voidReason } from '../engine/contact-provenance.ts';
import { type Dossier, Event, type EventOf } from '../engine/dossier.ts';
import { namesLeft } from '../engine/names-to-ask.ts';
import { dossierOf } from './dossier-of.ts';
import { answerLine } from './evidence-text.ts';
import type { FieldErrors } from './forms/field.ts';
import type { Act, Done, House } from './house.ts';
import { keepEvent } from './keep-entry.ts';
import { type EvidenceRecorded, keepEvidence } from './keep-evidence.ts';
import { refuse } from './once.ts';
import { settleChange } from './rescreen.ts';

type Answer = EventOf<'verification'>;

/**
 * What an employer or a school answered. One that was reached through the candidate's own contact is kept as an attempt
 * (RH-13) and refused as evidence; a no is kept, with what is still to be asked before it counts.
 */
export function recordAnswer(
  house: House,
  act: Act,
  item: Item,
  values: Readonly<Record<string, unknown>>,
): Done<EvidenceRecorded> {
  const dossier = dossierOf(house, item.caseId, act.at);
  const known = organisationsToAsk(dossier).find((one) => sameOrganisation(one.name, item.label ?? ''));
  if (!known) return refuse({ contact_used: 'No employer or school is stated yet: add the jobs and schools first.' });
  const { on: _, ...given } = values;
  const read = Event.safeParse({ ...given, event: 'verification', subject: known.subject, organisation: known.name });
  if (!read.success || read.data.event !== 'verification') {
    const [issue] = read.error?.issues ?? [];
    return refuse({ [String(issue?.path[0] ?? 'contact_used')]: `This ${issue?.message ?? 'cannot be recorded'}.` });
  }
  const answer = read.data;
  const problem = provenanceProblem(dossier, answer);
  if (problem) {
    keepAttempt(house, act, item, answer);
    return refuse(problem);
  }
  const left = (): readonly string[] =>
    answer.answer === 'denied' ? namesLeft(dossierOf(house, item.caseId, act.at), known.name) : [];
  return keepEvidence(house, act, item, { text: answerLine(answer), event: answer, left });
}

/** Kept once, however often the same form is sent. */
function keepAttempt(house: House, act: Act, item: Item, answer: Answer): void {
  house.db.transaction(() => {
    const isKept = listEvents(house.db, item.caseId).some(({ body }) => isSameAttempt(Event.parse(body), answer));
    if (isKept) return;
    keepEvent(house, act, item.caseId, answer);
    settleChange(house, act, item.caseId, {
      act: 'refuse_contact',
      detail: { measure: 'docs_direct', item: item.id },
    });
  });
}

function isSameAttempt(event: Event, answer: Answer): boolean {
  const bare = ({ at, ...rest }: Event): string => JSON.stringify([at.slice(0, 10), Object.entries(rest).sort()]);
  return event.event === 'verification' && bare(event) === bare(answer);
}

function provenanceProblem(dossier: Dossier, answer: Answer): FieldErrors | undefined {
  const reason = voidReason(dossier, answer);
  if (reason === undefined) return undefined;
  if (reason !== 'own_paper') return { contact_used: `${placeText(reason)} ${whatNow}` };
  const place = answer.contact_used === undefined ? undefined : occurrenceOf(dossier, answer.contact_used);
  return {
    contact_source: `A contact from the candidate's papers does not count (fact sheet, first measure). The attempt is kept, and this stays open.`,
    ...(place && { contact_used: placeText(place) }),
  };
}

const whatNow =
  'Use another, or name the independent place where it stands too. The attempt is kept, and this stays open.';

function placeText({ how, source, fact, value }: Occurrence): string {
  return `This is ${how} as in "${source}" (${fact}: ${value.slice(0, 200)}), which the candidate gave: it does not count.`;
}
