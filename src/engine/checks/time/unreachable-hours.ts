import { defineCheck, type FoundPart, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';
import { isRequired, type RequiredHours } from './_clock.ts';

/** Share of the offered time that lies in the required hours; proposal of the catalogue. */
const leastOverlap = 0.25;
/** How often hours were asked for before an offer counts; proposal of the catalogue. */
const askedAtLeast = 2;
/** Missed calls, chats and video sessions within the required hours; proposal of the catalogue. */
const missedAtLeast = 2;
/** Offered time is looked at in steps of this length. */
const stepMinutes = 5;
/** A longer slot is read up to here. */
const longestSlotDays = 14;

const nineToFive: Partial<Dossier> = {
  role: { required_hours: { time_zone: 'Africa/Accra', start: '09:00', end: '17:00' } },
};

/** TM-02: the hours of the role are not offered, or not kept. */
export const unreachableHours = defineCheck({
  id: 'unreachable-hours',
  signals: ['TM-02'],
  family: 'time',
  severities: ['moderate'],
  title: 'Not available in the required hours',
  source: 'fact sheet, fourth red flag: inability to conduct business in the required hours, and to be reached at once',
  needs: ['role'],
  may: ['event.availability', 'event.contact_attempt'],
  question: 'Which hours suit you, and is there anything that we can arrange so that the required hours work?',
  innocent: [
    'Care of children or parents, or the school run',
    'Another job until the notice period ends',
    'Treatment or a disability that needs other hours',
  ],
  next: 'Offer other hours or an accommodation first, record that, and then agree on one live conversation within the required hours',
  run: (facts) => {
    const hours = facts.role.required_hours;
    if (!hours) return [missing('the role names no required hours')];
    if (facts['event.availability'].length + facts['event.contact_attempt'].length === 0) {
      return [missing('no offered times and no contact attempts recorded')];
    }
    return [...offered(facts['event.availability'], hours), ...missed(facts['event.contact_attempt'], hours)];
  },
  examples: [
    {
      title: 'asked twice, and every offered slot at night',
      dossier: offers(2, ['22:00', '23:00']),
      expect: 'found',
      severity: 'moderate',
      mentions: ['09:00 to 17:00', 'asked 2 times'],
    },
    {
      title: 'a fifth of the offered time in the required hours',
      dossier: offers(2, ['16:00', '21:00']),
      expect: 'found',
    },
    { title: 'a quarter of it', dossier: offers(2, ['16:00', '20:00']), expect: 'clear' },
    { title: 'asked once', dossier: offers(1, ['22:00', '23:00']), expect: 'clear' },
    {
      title: 'two calls missed within the hours',
      dossier: calls('2026-10-05T10:00:00Z', '2026-10-06T10:00:00Z'),
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'one call missed within the hours', dossier: calls('2026-10-05T10:00:00Z'), expect: 'clear' },
    {
      title: 'a call missed in the evening does not count',
      dossier: calls('2026-10-05T10:00:00Z', '2026-10-06T20:00:00Z'),
      expect: 'clear',
    },
    {
      title: 'an unanswered mail is no missed call',
      dossier: { ...nineToFive, events: [mail('2026-10-05T10:00:00Z'), mail('2026-10-06T10:00:00Z')] },
      expect: 'clear',
    },
    { title: 'nothing recorded', dossier: nineToFive, expect: 'missing' },
    {
      title: 'a role without hours',
      dossier: { ...calls('2026-10-05T10:00:00Z'), role: { title: 'Developer' } },
      expect: 'missing',
    },
  ],
});

function offered(events: readonly Happened<'availability'>[], hours: RequiredHours): readonly Part[] {
  const last = events
    .filter((event) => (event.asked ?? 1) >= askedAtLeast)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
  if (!last) return [];
  const times = last.slots.flatMap((slot) => stepsOf(slot.start, slot.end));
  const within = times.filter((time) => isRequired(hours, time)).length;
  if (times.length === 0 || within / times.length >= leastOverlap) return [];
  const slots = last.slots.slice(0, 3).map((slot) => `${slot.start} to ${slot.end}`);
  const offer = `${within * stepMinutes} of ${times.length * stepMinutes} offered minutes are within the hours`;
  return [
    part(
      hours,
      [quote(last.ref, 'slots', slots.join('; '), `${offer}, asked ${last.asked} times`)],
      last.accommodation_offered,
    ),
  ];
}

function missed(events: readonly Happened<'contact_attempt'>[], hours: RequiredHours): readonly Part[] {
  const lost = events.filter((event) => event.missed && isLive(event) && isRequired(hours, Date.parse(event.at)));
  if (lost.length < missedAtLeast) return [];
  return [
    part(
      hours,
      lost.slice(0, 5).map((event) => quote(event.ref, 'missed', event.channel, event.at)),
    ),
  ];
}

/** A mail can wait; a call, a chat and a session cannot. */
const isLive = ({ channel }: Happened<'contact_attempt'>): boolean => channel !== 'email';

function part(hours: RequiredHours, evidence: FoundPart['evidence'], accommodated?: boolean): Part {
  const required = quote('role', 'required hours', `${hours.start} to ${hours.end}, ${hours.time_zone}`);
  const next =
    'Other hours were offered already: agree on one live conversation within the required hours, and record how it went';
  return found('moderate', [required, ...evidence], accommodated ? { next } : {});
}

function stepsOf(start: string, end: string): readonly number[] {
  const first = Date.parse(start);
  const minutes = Math.min((Date.parse(end) - first) / 60_000, longestSlotDays * 1440);
  return Array.from(
    { length: Math.max(0, Math.floor(minutes / stepMinutes)) },
    (_, step) => first + step * stepMinutes * 60_000,
  );
}

function offers(asked: number, ...slots: readonly (readonly [start: string, end: string])[]): Partial<Dossier> {
  const at = '2026-10-05T08:00:00Z';
  const days = slots.map(([start, end]) => ({ start: `2026-10-06T${start}:00Z`, end: `2026-10-06T${end}:00Z` }));
  return { ...nineToFive, events: [{ event: 'availability', at, asked, slots: days }] };
}

function calls(...times: readonly string[]): Partial<Dossier> {
  return {
    ...nineToFive,
    events: times.map((at) => ({ event: 'contact_attempt', at, channel: 'call', missed: true })),
  };
}

function mail(at: string): NonNullable<Dossier['events']>[number] {
  return { event: 'contact_attempt', at, channel: 'email', missed: true };
}
