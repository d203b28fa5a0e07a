import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import { domainOfEmail, mailDomainAnswer } from './_mail-domain.ts';

/** CT-06: mailboxes made to be thrown away. Privacy relays lead to a lasting mailbox and are exempt. */
export const disposableMailbox = defineCheck({
  id: 'disposable-mailbox',
  signals: ['CT-06'],
  family: 'contact',
  severities: ['moderate'],
  title: 'The e-mail address is at a provider of throw-away mailboxes',
  source:
    'FBI, January 2025 (contact details of applicants); catalogue: bundled list with its date; fact sheet, third red flag',
  needs: ['stated.email'],
  may: ['lookup.mail_domain'],
  question: 'Can we write to you at an address that will still exist in a year?',
  innocent: [
    'Some people give such an address to every form, against advertising',
    'A list may hold a provider that has changed',
  ],
  next: 'Ask for a lasting address, and send the next letter there',
  run: (facts, { dossier }) =>
    facts['stated.email'].flatMap((email): readonly Part[] => {
      const domain = domainOfEmail(email.value);
      if (!domain) return [missing(`${email.value} could not be read`)];
      const listed = mailDomainAnswer(domain, facts['lookup.mail_domain'], dossier);
      if (listed.state === 'unknown') return [missing(listed.why, listed.reason)];
      if (listed.state === 'unlisted' || listed.type !== 'disposable') return [];
      return [
        found('moderate', [
          quote(email.source, 'email', email.value),
          quote('lookup:mail_domain', domain, 'throw-away mailboxes', listed.list),
        ]),
      ];
    }),
  examples: [
    {
      title: 'a provider of ten-minute mailboxes',
      dossier: looked('tenminutes.example', 'disposable'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['tenminutes.example', '2026-10-01'],
    },
    { title: 'a privacy relay', dossier: looked('relay.example', 'privacy_relay'), expect: 'clear' },
    { title: 'ordinary free mail', dossier: looked('mail.example', 'freemail'), expect: 'clear' },
    {
      title: 'a domain that is not on the list of a look-up',
      dossier: { ...looked('mail.example', 'freemail'), ...writesFrom('ann@hollis.example') },
      expect: 'clear',
    },
    { title: 'a domain that anybody can look up, on no list', dossier: writesFrom('ann@gmail.com'), expect: 'clear' },
    {
      title: 'a domain under a reserved ending, which no bundled list can hold',
      dossier: writesFrom('ann@hollis.example'),
      expect: 'missing',
      mentions: ['no mail domain look-up for hollis.example'],
    },
    {
      title: 'a provider of the bundled list, half a year after its date',
      dossier: { as_of: '2027-03-20T12:00:00Z', ...writesFrom('ann@mailinator.com') },
      expect: 'found',
      mentions: ['bundled list, 2026-09-21'],
    },
    {
      title: 'a provider of the bundled list, when the list is too old',
      dossier: { as_of: '2027-03-22T12:00:00Z', ...writesFrom('ann@mailinator.com') },
      expect: 'missing',
      mentions: ['2026-09-21', '"stale"'],
    },
    {
      title: 'an ordinary domain, when the bundled list is older than the role allows',
      dossier: { role: { policies: { stale_after_days: 20 } }, ...writesFrom('ann@hollis.com') },
      expect: 'missing',
      mentions: ['more than 20 days old'],
    },
    {
      title: 'a look-up that failed',
      dossier: {
        ...writesFrom('ann@hollis.example'),
        lookups: [{ kind: 'mail_domain', provider: 'ExampleList', as_of: '2026-10-01', status: 'failed' }],
      },
      expect: 'missing',
      mentions: ['"failed"'],
    },
    { title: 'no address', dossier: {}, expect: 'missing' },
  ],
});

function looked(domain: string, type: 'freemail' | 'disposable' | 'privacy_relay'): Example['dossier'] {
  return {
    ...writesFrom(`ann@${domain}`),
    lookups: [{ kind: 'mail_domain', provider: 'ExampleList', as_of: '2026-10-01', results: { [domain]: { type } } }],
  };
}

function writesFrom(email: string): Pick<Example['dossier'], 'sources'> {
  return { sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email }] };
}
