import { defineCheck, found, type Part, quote } from '../../check.ts';
import type { EventOf } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';

/** Requests for pay in advance that follow a refusal, from which on it is asked about (proposal of the catalogue, PY-08). */
const requestsThatCount = 2;

/** PY-08: pay in advance was asked for twice after it was refused, or a threat was made. */
export const advancePayPressure = defineCheck({
  id: 'advance-pay-pressure',
  signals: ['PY-08'],
  family: 'money',
  severities: ['moderate'],
  title: 'Pay in advance was asked for again after it was refused',
  source: 'FBI 2023 and 2022 advisory: pressing for early payment, and anger when it is refused',
  needs: ['event.message'],
  ask: 'no messages recorded',
  question: 'What makes an early payment necessary, and what would help until the agreed pay day?',
  innocent: [
    'A bill that cannot wait',
    'Pay in advance is usual where the candidate worked before',
    'The refusal was not understood',
  ],
  next: 'Answer once in writing with the agreed pay day and who can be asked about hardship, and keep the messages',
  run: (facts) => {
    const messages = facts['event.message'].filter((message) => message.from !== 'team');
    const again = messages.filter(
      (message) => message.says === 'advance_pay_request' && message.after_refusal === true,
    );
    const threats = messages.filter((message) => message.says === 'threat');
    const pressed =
      again.length >= requestsThatCount
        ? [
            found(
              'moderate',
              again.map((one) => said(one, 'pay in advance, after a refusal')),
            ),
          ]
        : [];
    return [...pressed, ...threats.map(threatened)];
  },
  examples: [
    {
      title: 'twice after a refusal',
      dossier: { events: [asks(12), asks(14, true), asks(15, true)] },
      expect: 'found',
      severity: 'moderate',
      mentions: ['2026-10-14', '2026-10-15', 'Please pay now'],
    },
    { title: 'once after a refusal', dossier: { events: [asks(12), asks(14, true)] }, expect: 'clear' },
    { title: 'three times, never refused', dossier: { events: [asks(12), asks(14), asks(15)] }, expect: 'clear' },
    {
      title: 'a threat',
      dossier: {
        events: [{ event: 'message', at: '2026-10-15T10:00:00Z', says: 'threat', quote: 'Pay or you will regret it' }],
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['Pay or you will regret it', 'A message holds a threat'],
    },
    {
      title: 'what the team itself wrote',
      dossier: { events: [asks(14, true, 'team'), asks(15, true, 'team')] },
      expect: 'clear',
    },
    { title: 'no messages recorded', dossier: {}, expect: 'missing' },
  ],
});

function threatened(message: Happened<'message'>): Part {
  return found('moderate', [said(message, 'a threat')], {
    title: 'A message holds a threat',
    question: 'Nothing: let counsel decide who answers, and how.',
    next: 'Keep the message as it is, answer nothing yet, and tell the security person and counsel today',
  });
}

function said(message: Happened<'message'>, words: string) {
  const where = [message.at.slice(0, 10), message.channel, message.from && `from the ${message.from}`].filter(Boolean);
  return quote(message.ref, 'message', message.quote ?? words, where.join(', '));
}

function asks(day: number, after_refusal?: boolean, from?: 'team'): EventOf<'message'> {
  return {
    event: 'message',
    at: `2026-10-${day}T10:00:00Z`,
    says: 'advance_pay_request',
    quote: 'Please pay now',
    after_refusal,
    from,
  };
}
