import { defineCheck, explained, found, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { FactsFor, Happened } from '../../facts.ts';

/** CT-11: asking once is ordinary; asking again after a no, and before there is a contract, is noted. */
export const offPlatformRequest = defineCheck({
  id: 'off-platform-request',
  signals: ['CT-11'],
  family: 'contact',
  severities: ['weak'],
  title: 'Asked again, after a no, to go on outside the platform or the company’s channel',
  source: '2022 advisory: requests to communicate off the platform where the work was found; fact sheet, overview',
  needs: ['event.message'],
  may: ['policies', 'event.milestone'],
  ask: 'no message recorded',
  question: 'What makes the other channel easier for you?',
  innocent: [
    'Informal hiring often goes by chat',
    'The platform takes fees, or is hard to reach from there',
    'An accessible channel is needed',
  ],
  next: 'Stay on the company’s channel until there is a contract, and offer an accessible one if that is the reason',
  run: (facts, { declared }) =>
    facts['event.message']
      .filter((message) => isRepeated(message) && !isAllowed(message, facts))
      .map((message): Part => {
        const evidence = [
          quote(
            message.ref,
            'message',
            message.quote ?? 'a request to go on elsewhere',
            `${message.at.slice(0, 10)}, after a no`,
          ),
          ...(message.channel ? [quote(message.ref, 'channel', message.channel)] : []),
        ];
        const given = explanationFor(declared, 'channel', { value: message.channel });
        return given ? explained(evidence, given.reason) : found('weak', evidence);
      }),
  examples: [
    {
      title: 'asked again after a no',
      dossier: asked({ after_refusal: true }),
      expect: 'found',
      severity: 'weak',
      mentions: ['Let us talk on Telegram'],
    },
    { title: 'asked once', dossier: asked({}), expect: 'clear' },
    {
      title: 'asked again, after the contract',
      dossier: {
        events: [
          { event: 'milestone', at: '2026-10-01T09:00:00Z', milestone: 'contract_signed' },
          ...asked({ after_refusal: true }).events,
        ],
      },
      expect: 'clear',
    },
    {
      title: 'a channel that the company uses',
      dossier: {
        ...asked({ after_refusal: true, channel: 'WeChat' }),
        role: { policies: { company_channels: ['wechat'] } },
      },
      expect: 'clear',
    },
    {
      title: 'a reason was given',
      dossier: {
        ...asked({ after_refusal: true }),
        declared: { explanations: [{ fact: 'channel', reason: 'the platform has no captions' }] },
      },
      expect: 'explained',
      mentions: ['the platform has no captions'],
    },
    { title: 'no messages recorded', dossier: {}, expect: 'missing' },
  ],
});

type Message = Happened<'message'>;

function isRepeated(message: Message): boolean {
  return message.says === 'off_platform_request' && message.after_refusal === true && message.from !== 'team';
}

/** Under a contract the platform's terms are settled; and a channel that the company itself uses is its own. */
function isAllowed(message: Message, facts: FactsFor<'policies' | 'event.milestone'>): boolean {
  const own = facts.policies?.company_channels ?? [];
  if (own.some((channel) => channel.toLowerCase() === message.channel?.toLowerCase())) return true;
  return facts['event.milestone'].some(
    (one) => one.milestone === 'contract_signed' && Date.parse(one.at) <= Date.parse(message.at),
  );
}

function asked(more: Partial<Pick<Message, 'after_refusal' | 'channel'>>) {
  return {
    events: [
      {
        event: 'message' as const,
        at: '2026-10-02T09:31:00Z',
        from: 'candidate' as const,
        says: 'off_platform_request' as const,
        quote: 'Let us talk on Telegram',
        ...more,
      },
    ],
  };
}
