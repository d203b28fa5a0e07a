import {
  type ChecklistItem,
  type Dossier,
  type Event,
  type Measure,
  type Other,
  type Stage,
  stages,
} from './dossier.ts';

/** The dossier as it stood at a stage: what has that stage or an earlier one. Without a stage it counts from `apply`. */
export function atStage(dossier: Dossier, stage: Stage): Dossier {
  const upTo = stages.indexOf(stage);
  const counts = (one: { readonly stage?: Stage | undefined }): boolean => stages.indexOf(one.stage ?? 'apply') <= upTo;
  const { declared, checklist } = dossier;
  return {
    ...dossier,
    sources: dossier.sources.filter(counts),
    ...(dossier.events && { events: eventsAt(dossier.events, counts) }),
    ...(dossier.others && { others: dossier.others.filter(counts) }),
    ...(dossier.reviews && { reviews: dossier.reviews.filter(counts) }),
    ...(declared?.explanations && { declared: { ...declared, explanations: declared.explanations.filter(counts) } }),
    ...(checklist && { checklist: checklistAt(checklist, counts) }),
  };
}

/** An event keeps the name that its place in the whole dossier gives it, whatever a stage leaves out before it. */
function eventsAt(events: readonly Event[], counts: (event: Event) => boolean): Event[] {
  const isNamed = events.every(counts);
  return events.flatMap((event, at) => {
    if (!counts(event)) return [];
    return isNamed || event.id !== undefined ? [event] : [{ ...event, id: `events/${at}` }];
  });
}

type Checklist = NonNullable<Dossier['checklist']>;

function checklistAt(
  checklist: Checklist,
  counts: (one: { readonly stage?: Stage | undefined }) => boolean,
): Checklist {
  const items = Object.entries(checklist) as [Measure, ChecklistItem][];
  return Object.fromEntries(
    items.map(([measure, item]) => [measure, typeof item === 'string' || counts(item) ? item : 'open']),
  );
}

/** The same team seen from another candidate: `key` becomes the candidate, the candidate one of the others. */
export function viewFrom(dossier: Dossier, key: string): Dossier | undefined {
  const me = dossier.candidate ?? 'candidate';
  if (key === me) return dossier;
  const other = dossier.others?.find((one) => one.key === key);
  if (!other) return undefined;
  const { sources, declared, events } = dossier;
  const self: Other = {
    key: me,
    ...(dossier.case && { case: dossier.case }),
    sources,
    ...(declared && { declared }),
    ...(events && { events }),
  };
  const rest = (dossier.others ?? []).filter((one) => one.key !== key).map(({ stage: _, ...one }) => one);
  return {
    dossier: 1,
    ...(other.case && { case: other.case }),
    candidate: key,
    ...(dossier.as_of && { as_of: dossier.as_of }),
    ...(dossier.role && { role: dossier.role }),
    sources: other.sources,
    ...(other.declared && { declared: other.declared }),
    ...(other.events && { events: other.events }),
    ...(dossier.lookups && { lookups: dossier.lookups }),
    others: [self, ...rest],
  };
}
