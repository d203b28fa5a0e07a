import type { FactsFor } from '../../facts.ts';

/** Whether another way was offered in a session at that time or in an earlier one; an offer stands once it is made. */
export function offeredAnotherWay(facts: FactsFor<'event.video' | 'event.interview_form'>, at: string): boolean {
  const offers = [...facts['event.video'], ...facts['event.interview_form']];
  return offers.some((one) => one.accommodation_offered === true && Date.parse(one.at) <= Date.parse(at));
}
