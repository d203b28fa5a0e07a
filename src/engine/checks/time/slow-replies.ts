import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';
import { isRequired } from './_clock.ts';

/** Messages within the required hours below which a delay says nothing; proposal of the catalogue. */
const leastPairs = 8;
/** Proposals of the catalogue, in minutes. */
const slowMedian = 4 * 60;
const slowQuartile = 60;
const quickOutside = 30;

/** TM-03: slow within the required hours, quick outside them. */
export const slowReplies = defineCheck({
  id: 'slow-replies',
  signals: ['TM-03'],
  family: 'time',
  severities: ['weak'],
  title: 'Replies are slow within the required hours and quick outside them',
  source:
    'fact sheet, fourth red flag: inability to be reached at once in the required hours; thresholds are a proposal of the catalogue',
  needs: ['event.contact_attempt', 'role'],
  question: 'At which hours do you read messages, and when would be a good time for a short call?',
  innocent: [
    'Another job fills the day until the notice period ends',
    'Care of somebody, meetings or long work without messages',
    'Messages reach the person on a device that is at home',
  ],
  next: 'Agree on an hour within the required ones at which both are at the keyboard, and see whether it is kept',
  run: (facts) => {
    const hours = facts.role.required_hours;
    if (!hours) return [missing('the role names no required hours')];
    const pairs = facts['event.contact_attempt'].filter(isAnsweredMessage);
    const within = pairs.filter((pair) => isRequired(hours, Date.parse(pair.at)));
    const outside = pairs.filter((pair) => !isRequired(hours, Date.parse(pair.at)));
    if (within.length < leastPairs)
      return [missing(`${within.length} answered messages within the required hours, and ${leastPairs} are needed`)];
    const delays = within.map(minutesTaken);
    if (quantile(delays, 0.5) <= slowMedian || quantile(delays, 0.25) <= slowQuartile) return [];
    if (outside.length === 0) return [missing('no answered message outside the required hours to compare with')];
    const quick = quantile(outside.map(minutesTaken), 0.5);
    if (quick >= quickOutside) return [];
    const first = within[0];
    const other = outside[0];
    if (!first || !other) return [];
    return [
      found('weak', [
        quote('role', 'required hours', `${hours.start} to ${hours.end}, ${hours.time_zone}`),
        quote(
          first.ref,
          'answered after',
          `${Math.round((quantile(delays, 0.5) / 60) * 10) / 10} hours`,
          `median of ${within.length} messages within the hours`,
        ),
        quote(
          other.ref,
          'answered after',
          `${Math.round(quick)} minutes`,
          `median of ${outside.length} messages outside the hours`,
        ),
      ]),
    ];
  },
  examples: [
    {
      title: 'five hours by day, ten minutes by night',
      dossier: replies(8, 300, 10),
      expect: 'found',
      severity: 'weak',
      mentions: ['5 hours', '10 minutes'],
    },
    { title: 'four hours exactly', dossier: replies(8, 240, 10), expect: 'clear' },
    { title: 'a little over four hours', dossier: replies(8, 241, 29), expect: 'found' },
    { title: 'half an hour outside too', dossier: replies(8, 300, 30), expect: 'clear' },
    { title: 'seven messages', dossier: replies(7, 300, 10), expect: 'missing', mentions: ['7 answered'] },
    { title: 'nothing outside the hours', dossier: replies(8, 300), expect: 'missing' },
    {
      title: 'a role without hours',
      dossier: { ...replies(8, 300, 10), role: { title: 'Developer' } },
      expect: 'missing',
    },
  ],
});

type Answered = Happened<'contact_attempt'> & { readonly answered_at: string };

/** Written messages only: how fast somebody speaks is never read. */
function isAnsweredMessage(event: Happened<'contact_attempt'>): event is Answered {
  return event.answered_at !== undefined && (event.channel === 'chat' || event.channel === 'email');
}

function minutesTaken(pair: Answered): number {
  return Math.max(0, Date.parse(pair.answered_at) - Date.parse(pair.at)) / 60_000;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

function replies(count: number, within: number, outside?: number): Partial<Dossier> {
  const pair = (at: string, minutes: number) =>
    ({
      event: 'contact_attempt',
      at,
      channel: 'chat',
      answered_at: new Date(Date.parse(at) + minutes * 60_000).toISOString(),
    }) as const;
  const day = (index: number): string => String(index + 1).padStart(2, '0');
  return {
    role: { required_hours: { time_zone: 'Africa/Accra', start: '09:00', end: '17:00' } },
    events: [
      ...Array.from({ length: count }, (_, index) => pair(`2026-09-${day(index)}T09:30:00Z`, within)),
      ...(outside === undefined ? [] : [pair('2026-09-01T21:00:00Z', outside), pair('2026-09-02T21:00:00Z', outside)]),
    ],
  };
}
