import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import { domainOfEmail, mailDomainOf } from './_mail-domain.ts';

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
  run: (facts) =>
    facts['stated.email'].flatMap((email): readonly Part[] => {
      const domain = domainOfEmail(email.value);
      if (!domain) return [missing(`${email.value} could not be read`)];
      const listed = mailDomainOf(domain, facts['lookup.mail_domain']);
      if (listed?.type !== 'disposable') return [];
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
      title: 'a domain on no list',
      dossier: {
        sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email: 'ann@hollis.example' }],
      },
      expect: 'clear',
    },
    { title: 'no address', dossier: {}, expect: 'missing' },
  ],
});

function looked(domain: string, type: 'freemail' | 'disposable' | 'privacy_relay'): Example['dossier'] {
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email: `ann@${domain}` }],
    lookups: [{ kind: 'mail_domain', provider: 'ExampleList', as_of: '2026-10-01', results: { [domain]: { type } } }],
  };
}
