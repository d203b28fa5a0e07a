import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { claimedPlace, zonesReader } from '../_claimed-place.ts';
import { localTime } from './_clock.ts';

/** Slots below which a share says nothing; proposal of the catalogue. */
const leastSlots = 5;
/** Proposal of the catalogue. */
const oddShare = 0.8;
/** On the local clock; the evening before is when people with a day job are free. */
const oddFrom = 21 * 60;
const oddUntil = 6 * 60;

/** TM-04: nearly all offered interview times lie in the local night. */
export const oddHourAvailability = defineCheck({
  id: 'odd-hour-availability',
  signals: ['TM-04'],
  family: 'time',
  severities: ['weak'],
  title: 'Nearly all interview times that were offered lie in the night of the claimed place',
  source:
    'fact sheet, third red flag: hours that do not fit the claimed place; Mandiant, 2024. The thresholds are a proposal of the catalogue',
  needs: ['event.availability'],
  may: ['stated.location'],
  question: 'Which of these times are on your own clock, and would a time during your day suit you too?',
  innocent: [
    'A day job, or care of somebody, leaves only the night',
    'The slots were entered in the zone of the company by mistake',
    'A journey that was not mentioned',
  ],
  next: 'Ask which time zone the slots were meant in, and offer one time in the local afternoon',
  run: (facts, { declared }) => {
    const slots = facts['event.availability'].flatMap((event) =>
      event.slots.map((slot) => ({ ref: event.ref, ...slot })),
    );
    const different = [...new Map(slots.map((slot) => [Date.parse(slot.start), slot])).values()];
    if (different.length < leastSlots)
      return [missing(`${different.length} offered times, and ${leastSlots} are needed`)];
    const claimed = claimedPlace(facts['stated.location']);
    const zonesOn = zonesReader(declared, claimed);
    const [first] = different.map((slot) => zonesOn(slot.start)).filter((zones) => zones.length > 0);
    if (first === undefined) return [missing('no time zone for the claimed place')];
    const odd = different.filter((slot) => {
      const zones = zonesOn(slot.start);
      return zones.length > 0 && zones.every(({ zone }) => isOdd(zone, slot.start));
    });
    if (odd.length / different.length < oddShare) return [];
    const shown = odd.slice(0, 5).map((slot) => slot.start);
    const home = first.filter((one) => !one.isDeclared);
    const zone = (home.length > 0 ? home : first).map((one) => one.zone).join(', ');
    return [
      found('weak', [
        quote(claimed?.source ?? 'declared', 'time zone', zone, claimed && `claimed place: ${claimed.text}`),
        quote(
          odd[0]?.ref ?? 'events',
          'slots',
          shown.join('; '),
          `${odd.length} of ${different.length} start between 21:00 and 06:00 on that clock`,
        ),
      ]),
    ];
  },
  examples: [
    {
      title: 'four of five in the night',
      dossier: offers('21', '23', '02', '05', '12'),
      expect: 'found',
      severity: 'weak',
      mentions: ['4 of 5', 'Africa/Accra'],
    },
    { title: 'three of five in the night', dossier: offers('21', '23', '02', '12', '13'), expect: 'clear' },
    { title: 'evenings', dossier: offers('18', '19', '20', '20', '18'), expect: 'clear' },
    { title: 'from six in the morning', dossier: offers('06', '06', '06', '06', '06'), expect: 'clear' },
    { title: 'four slots', dossier: offers('21', '23', '02', '05'), expect: 'missing' },
    {
      title: 'a journey that was announced',
      dossier: {
        ...offers('21', '23', '02', '05', '01'),
        declared: { places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo' }] },
      },
      expect: 'clear',
    },
    { title: 'no claimed place', dossier: { events: offers('21', '23', '02', '05', '01').events }, expect: 'missing' },
  ],
});

function isOdd(zone: string, start: string): boolean {
  const minutes = localTime(zone, Date.parse(start))?.minutes;
  return minutes !== undefined && (minutes >= oddFrom || minutes < oddUntil);
}

function offers(...hours: readonly string[]): Pick<Dossier, 'sources' | 'events'> {
  const location = { city: 'Accra', country: 'GH', time_zone: 'Africa/Accra' };
  const slots = hours.map((hour, index) => ({
    start: `2026-10-1${index}T${hour}:00:00Z`,
    end: `2026-10-1${index}T${hour}:30:00Z`,
  }));
  return {
    sources: [{ id: 'application', kind: 'application', location }],
    events: [{ event: 'availability', at: '2026-10-05T12:00:00Z', slots }],
  };
}
