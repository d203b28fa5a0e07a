import { defineCheck, type Example, found, missing, quote } from '../../check.ts';
import type { FactsFor, Happened } from '../../facts.ts';

/** Different ways to meet that must have been declined (rule of the catalogue, IV-06). */
const optionsThatCount = 2;

type Offer = Happened<'in_person_offer'>;

/** IV-06: each of several ways to meet in person, a notary or an office nearby among them, was declined. */
export const declinedMeetings = defineCheck({
  id: 'declined-meetings',
  signals: ['IV-06'],
  family: 'conduct',
  severities: ['moderate'],
  title: 'Every way of meeting in person that was offered was declined',
  source: 'public service announcement of October 2023: unwilling to meet in person; fact sheet, fourth measure',
  needs: ['event.in_person_offer'],
  may: ['event.identity_proofing', 'event.delivery'],
  ask: 'no meeting in person was offered',
  question: 'Which place, day and way would suit you, if we bear the cost?',
  innocent: [
    'Caring for somebody, a disability, or an illness',
    'The cost, or the leave from another employer',
    'A visa or papers that make travelling hard',
  ],
  next: 'Offer a notary or an office near their home at our expense, and ask what would suit; a reason never has to be given',
  run: (facts) => {
    if (hasMet(facts)) return [];
    const declined = facts['event.in_person_offer'].filter((offer) => offer.answer === 'declined');
    const fair = declined.filter((offer) => offer.expenses_paid !== false);
    if (optionsIn(fair).size >= optionsThatCount) return [found('moderate', fair.flatMap(quoted))];
    return optionsIn(declined).size >= optionsThatCount
      ? [missing('the options were declined while the candidate was to pay: offer once more at our expense')]
      : [];
  },
  examples: [
    {
      title: 'a notary and an office, both declined',
      dossier: offers(['notary in Lyon', 'declined'], ['our office in Lyon', 'declined']),
      expect: 'found',
      severity: 'moderate',
      mentions: ['notary in Lyon', 'our office in Lyon', '2026-10-10'],
    },
    {
      title: 'two options of one offer',
      dossier: {
        events: [
          {
            event: 'in_person_offer',
            at: '2026-10-10T15:00:00Z',
            options: ['notary in Lyon', 'our office in Lyon'],
            answer: 'declined',
            expenses_paid: true,
          },
        ],
      },
      expect: 'found',
    },
    {
      title: 'the same option, asked twice',
      dossier: offers(['notary in Lyon', 'declined'], ['Notary in Lyon', 'declined']),
      expect: 'clear',
    },
    { title: 'one option declined', dossier: offers(['notary in Lyon', 'declined']), expect: 'clear' },
    {
      title: 'a third was accepted',
      dossier: offers(['notary in Lyon', 'declined'], ['our office', 'declined'], ['the library', 'accepted']),
      expect: 'clear',
    },
    {
      title: 'no answer to one of two',
      dossier: offers(['notary in Lyon', 'declined'], ['our office', 'no_answer']),
      expect: 'clear',
    },
    {
      title: 'a notary of their own choice has seen them',
      dossier: {
        events: [
          ...(offers(['notary in Lyon', 'declined'], ['our office', 'declined']).events ?? []),
          { event: 'identity_proofing', at: '2026-10-12T10:00:00Z', status: 'passed', method: 'notary' },
        ],
      },
      expect: 'clear',
    },
    {
      title: 'the candidate was to pay',
      dossier: {
        events: [
          {
            event: 'in_person_offer',
            at: '2026-10-10T15:00:00Z',
            options: ['head office', 'trade fair'],
            answer: 'declined',
            expenses_paid: false,
          },
        ],
      },
      expect: 'missing',
      mentions: ['at our expense'],
    },
    { title: 'nothing offered', dossier: {}, expect: 'missing' },
  ],
});

/** A step in person that did take place, by our offer or in another way. */
function hasMet(facts: FactsFor<'event.in_person_offer' | 'event.identity_proofing' | 'event.delivery'>): boolean {
  return (
    facts['event.in_person_offer'].some((offer) => offer.answer === 'accepted') ||
    facts['event.identity_proofing'].some(
      ({ status, method }) => status === 'passed' && (method === 'notary' || method === 'in_person'),
    ) ||
    facts['event.delivery'].some((parcel) => parcel.id_checked === true && parcel.id_photo === 'same')
  );
}

function optionsIn(offers: readonly Offer[]): ReadonlySet<string> {
  return new Set(offers.flatMap((offer) => offer.options.map((option) => option.trim().toLowerCase())));
}

function quoted({ ref, options, at, expenses_paid: paid }: Offer) {
  const cost = paid === true ? 'expenses paid' : 'who pays is not recorded';
  return options.map((option) => quote(ref, 'declined', option, `${at.slice(0, 10)}, ${cost}`));
}

function offers(...all: readonly (readonly [string, Offer['answer']])[]): Example['dossier'] {
  return {
    events: all.map(([option, answer], index) => ({
      event: 'in_person_offer',
      at: `2026-10-1${index}T15:00:00Z`,
      options: [option],
      answer,
      expenses_paid: true,
    })),
  };
}
