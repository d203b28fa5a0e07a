import { defineCheck, found, type Part, quote } from '../../check.ts';
import { readPhone } from '../../read/phone.ts';

/** CT-05: a fresh look-up goes before the bundled numbering plans, which may be older than a new range. */
export const impossiblePhoneNumber = defineCheck({
  id: 'impossible-phone-number',
  signals: ['CT-05'],
  family: 'contact',
  severities: ['weak'],
  title: 'The telephone number cannot exist as written',
  source:
    'fact sheet, third red flag (contact information); catalogue: numbering plans, with numbers reserved for fiction left alone',
  needs: ['stated.phone'],
  may: ['lookup.phone'],
  question: 'Is this number written correctly?',
  innocent: ['A digit was mistyped', 'The number is from a range that the list does not hold yet'],
  next: 'Show the candidate the number as it was entered and ask for a correction, then call it',
  run: (facts) =>
    facts['stated.phone'].flatMap((phone): readonly Part[] => {
      const answer = facts['lookup.phone'].about(phone.value);
      const stated = quote(phone.source, 'phone', phone.value);
      const looked = answer.state === 'known' ? answer.result.valid : undefined;
      if (looked === true) return [];
      if (answer.state === 'known' && looked === false) {
        return [found('weak', [stated, quote('lookup:phone', 'valid', 'no', `${answer.provider}, ${answer.asOf}`)])];
      }
      if (readPhone(phone.value).valid !== false || isReservedForFiction(phone.value)) return [];
      return [found('weak', [{ ...stated, note: 'not a number of any numbering plan that we hold' }])];
    }),
  examples: [
    {
      title: 'the look-up says that there is no such number',
      dossier: {
        sources: [caller('+442079460000')],
        lookups: [
          {
            kind: 'phone',
            provider: 'ExampleLineType',
            as_of: '2026-10-02',
            results: { '+442079460000': { valid: false } },
          },
        ],
      },
      expect: 'found',
      severity: 'weak',
      mentions: ['+442079460000', 'ExampleLineType, 2026-10-02'],
    },
    {
      title: 'too short for its country',
      dossier: { sources: [caller('+1202456')] },
      expect: 'found',
      severity: 'weak',
    },
    { title: 'a number reserved for fiction', dossier: { sources: [caller('+12025550101')] }, expect: 'clear' },
    {
      title: 'a number that the look-up knows',
      dossier: {
        sources: [caller('+12025550101')],
        lookups: [
          {
            kind: 'phone',
            provider: 'ExampleLineType',
            as_of: '2026-10-02',
            results: { '+12025550101': { valid: true } },
          },
        ],
      },
      expect: 'clear',
    },
    { title: 'no number', dossier: {}, expect: 'missing' },
  ],
});

/** Numbers kept free for films and examples are in no plan, and belong to nobody. */
function isReservedForFiction(number: string): boolean {
  return readPhone(number).fiction === true;
}

function caller(phone: string) {
  return { id: 'application', kind: 'application', name: 'Ann Hollis', phone } as const;
}
