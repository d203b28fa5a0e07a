import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Declared } from '../../dossier.ts';
import type { FactValue } from '../../facts.ts';
import type { Stated } from '../../stated.ts';

/** CT-03: many honest people have such a line; it only means something beside a number that two people use. */
export const internetPhoneLine = defineCheck({
  id: 'internet-phone-line',
  signals: ['CT-03'],
  family: 'contact',
  severities: ['info', 'weak'],
  title: 'The telephone number is an internet line',
  source:
    'FBI, January 2025: reused phone numbers, particularly VoIP; fact sheet, third red flag (contact information)',
  needs: ['stated.phone', 'lookup.phone'],
  question: 'Is there a second number where we can reach you?',
  innocent: [
    'Remote workers, people who moved and people who care for their privacy often use one',
    'A relay or text service for deaf people uses such lines',
    'Line types in look-ups are often wrong after a number was taken to another company',
  ],
  next: 'Nothing by itself; ask for a second number if another finding rests on this one',
  run: (facts, { declared }) =>
    facts['stated.phone'].flatMap((phone) => judged(phone, facts['lookup.phone'], declared)),
  examples: [
    {
      title: 'a line that is tied to no place',
      dossier: looked('non_fixed_voip'),
      expect: 'found',
      severity: 'weak',
      mentions: ['+12025550101', 'ExampleLineType, 2026-10-02'],
    },
    { title: 'an internet line', dossier: looked('voip'), expect: 'found', severity: 'weak' },
    {
      title: 'an internet line that the candidate told us about',
      dossier: {
        ...looked('voip'),
        declared: { explanations: [{ fact: 'phone', value: '+12025550101', reason: 'my number for applications' }] },
      },
      expect: 'found',
      severity: 'info',
      mentions: ['my number for applications'],
    },
    { title: 'a mobile line', dossier: looked('mobile'), expect: 'clear' },
    { title: 'a landline', dossier: looked('landline'), expect: 'clear' },
    { title: 'the look-up does not know', dossier: looked('unknown'), expect: 'missing' },
    {
      title: 'a look-up of another number',
      dossier: {
        ...looked('mobile'),
        sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', phone: '+12025550102' }],
      },
      expect: 'missing',
    },
    {
      title: 'no look-up',
      dossier: { ...looked('mobile'), lookups: [] },
      expect: 'missing',
      mentions: ['no phone look-up'],
    },
  ],
});

function judged(phone: Stated<string>, lookup: FactValue<'lookup.phone'>, declared: Declared): readonly Part[] {
  const answer = lookup.about(phone.value);
  if (answer.state === 'unknown') return [missing(answer.why, answer.reason)];
  const type = answer.state === 'known' ? (answer.result.line_type ?? 'unknown') : 'unknown';
  if (type === 'unknown') return [missing(`the line type of ${phone.value} is not known`)];
  if (type !== 'voip' && type !== 'non_fixed_voip') return [];
  const given = explanationFor(declared, 'phone', { value: phone.value, sources: [phone.source] });
  return [
    found(given ? 'info' : 'weak', [
      quote(phone.source, 'phone', phone.value, given?.reason),
      quote('lookup:phone', 'line_type', type.replaceAll('_', ' '), `${answer.provider}, ${answer.asOf}`),
    ]),
  ];
}

function looked(type: 'voip' | 'non_fixed_voip' | 'mobile' | 'landline' | 'unknown'): Example['dossier'] {
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', phone: '+12025550101' }],
    lookups: [
      {
        kind: 'phone',
        provider: 'ExampleLineType',
        as_of: '2026-10-02',
        results: { '+12025550101': { line_type: type } },
      },
    ],
  };
}
