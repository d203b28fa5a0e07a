import type { FormGroup } from './entry-form.ts';
import type { EventForm } from './event/event-form.ts';
import { talking } from './event/talking.ts';
import { verifying } from './event/verifying.ts';
import { access, hiring } from './event/working.ts';

/** Everything that can be recorded of what happened. */
export const eventGroups: readonly FormGroup<EventForm>[] = [
  { title: 'Talking with the candidate', forms: talking },
  { title: 'Asking others', forms: verifying },
  { title: 'Sign-ins, devices, delivery', forms: access },
  { title: 'Hire and pay', forms: hiring },
];

export const eventForms: readonly EventForm[] = eventGroups.flatMap((group) => group.forms);

export function eventForm(kind: string): EventForm | undefined {
  return eventForms.find((form) => form.kind === kind);
}
