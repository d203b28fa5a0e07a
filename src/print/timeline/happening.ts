import type { Dossier, Event } from '../../engine/dossier.ts';
import { answersOf } from '../../engine/lookups.ts';
import type { Happening } from './model.ts';

export const lanes = ['steps', 'contact', 'sign-ins', 'deliveries', 'money'] as const;
/** Kinds of happenings that share a colour and a mark. */
export type Lane = (typeof lanes)[number];

export const laneTitles: Readonly<Record<Lane, string>> = {
  steps: 'Steps and sessions',
  contact: 'Contact and hours',
  'sign-ins': 'Sign-ins by country and network',
  deliveries: 'Deliveries and devices',
  money: 'Payments',
};

/** An event as the timeline shows it; several for hours that were offered. */
export function happening(event: Event, dossier: Dossier): readonly Happening[] {
  const at = Date.parse(event.at);
  const point = (lane: Lane, row: string, label: string, to = at): readonly Happening[] => [
    { lane, row, label, from: at, to: Math.max(at, to) },
  ];
  switch (event.event) {
    case 'login':
      return point('sign-ins', `Sign-in, ${whereOf(event.ip, dossier)}`, 'sign-in', timeOf(event.ended_at, at));
    case 'availability':
      return event.slots.map((slot) => ({
        lane: 'contact',
        row: 'Hours offered',
        label: 'hours offered',
        from: Date.parse(slot.start),
        to: Math.max(Date.parse(slot.start), Date.parse(slot.end)),
      }));
    case 'contact_attempt':
      return point(
        'contact',
        `${capital(event.channel)} to the candidate`,
        answerOf(event),
        timeOf(event.answered_at, at),
      );
    case 'message':
    case 'contact_change':
      return point('contact', event.event === 'message' ? 'Message' : 'Contact changed', wordsOf(event));
    case 'delivery':
    case 'carrier_redirect':
    case 'device_inventory':
    case 'device_location':
      return point('deliveries', rowOf(event), wordsOf(event));
    case 'transfer':
    case 'payment_change':
    case 'account_incident':
      return point('money', rowOf(event), wordsOf(event));
    default:
      return point('steps', rowOf(event), wordsOf(event));
  }
}

function whereOf(ip: string | undefined, dossier: Dossier): string {
  if (ip === undefined) return 'place not known';
  const answer = answersOf(dossier, 'ip').about(ip);
  if (answer.state !== 'known') return 'place not looked up';
  const { country, network } = answer.result;
  return [country ?? 'country not known', network?.replaceAll('_', ' ') ?? 'network not known'].join(', ');
}

function answerOf(event: Extract<Event, { event: 'contact_attempt' }>): string {
  if (event.missed) return `${event.channel}, missed`;
  return event.answered_at ? `${event.channel}, answered` : event.channel;
}

function rowOf(event: Event): string {
  return capital(event.event.replaceAll('_', ' '));
}

/** What happened in a few words; never an address, a number or a name. */
function wordsOf(event: Event): string {
  const kind = event.event.replaceAll('_', ' ');
  switch (event.event) {
    case 'milestone':
      return event.milestone.replaceAll('_', ' ');
    case 'video':
      return `video, camera ${event.camera}`;
    case 'delivery':
    case 'identity_proofing':
    case 'background_check':
    case 'identity_number_check':
      return `${kind}, ${event.status.replaceAll('_', ' ')}`;
    case 'verification':
      return `${event.subject} asked, ${event.answer.replaceAll('_', ' ')}`;
    case 'transfer':
      return [kind, event.method?.replaceAll('_', ' '), event.country && `to ${event.country}`]
        .filter(Boolean)
        .join(', ');
    case 'message':
      return `message, ${event.says.replaceAll('_', ' ')}`;
    case 'contact_change':
      return `${event.fact} changed`;
    case 'account_incident':
      return `account ${event.incident}`;
    default:
      return kind;
  }
}

function timeOf(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Date.parse(text);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
