import { defineCheck, type Example, found, missing, quote } from '../../check.ts';
import type { Dossier, Other } from '../../dossier.ts';
import { legalName } from '../../legal-name.ts';
import { readEmail } from '../../read/email.ts';
import type { LinkKind } from '../../report.ts';
import type { Shared } from '../../shared.ts';
import { type Stated, statedIn } from '../../stated.ts';
import { isOtherPerson, otherNote } from '../_other-application.ts';
import { wordsOf } from '../identity/_names.ts';

/** CT-13: a scheme alone is coincidence; it is told only beside a value that both files hold. Connections are too common to be one. */
const hardKinds: readonly LinkKind[] = [
  'phone',
  'email',
  'document',
  'bank_account',
  'wallet',
  'address',
  'device',
  'photo',
  'resume_text',
];

/** CT-13: e-mail addresses built the same unusual way, on two applications that share a hard value as well. */
export const sharedContactNaming = defineCheck({
  id: 'shared-contact-naming',
  signals: ['CT-13'],
  family: 'contact',
  severities: ['weak'],
  title: 'The e-mail addresses of two linked applications are built the same way',
  source: 'public reports of 2025 on groups of applicants; catalogue: supporting evidence only',
  needs: ['stated.email', 'others'],
  may: ['shared'],
  question: 'How did you choose this address?',
  innocent: ['People of one trade add the same word', 'A guide or a school recommends the scheme'],
  next: 'Nothing by itself; read it beside the value that the two applications share',
  run: (facts, { dossier }) => {
    const name = legalName(dossier)?.value;
    if (!name) return [missing('no name stated')];
    const links = facts.shared.filter(
      (shared) => isOtherPerson(shared) && !shared.household && hardKinds.includes(shared.kind),
    );
    return links
      .filter((link, at) => links.findIndex((one) => one.other.key === link.other.key) === at)
      .flatMap((link) => {
        const pair = sameScheme(facts['stated.email'], name, link.other);
        return pair ? [found('weak', evidenceOf(pair, link, dossier))] : [];
      });
  },
  examples: [
    {
      title: 'name, dot, trade, beside a shared number',
      dossier: two('ann.hollis.dev@mail.example', 'bo.lind.dev@mail.example', '+12025550101'),
      expect: 'found',
      severity: 'weak',
      mentions: ['+12025550101'],
    },
    {
      title: 'the same scheme and nothing else in common',
      dossier: two('ann.hollis.dev@mail.example', 'bo.lind.dev@mail.example', '+12025550102'),
      expect: 'clear',
    },
    {
      title: 'another scheme',
      dossier: two('ann.hollis.dev@mail.example', 'bolind.codes@mail.example', '+12025550101'),
      expect: 'clear',
    },
    {
      title: 'first name and last name, as everybody does',
      dossier: two('ann.hollis@mail.example', 'bo.lind@mail.example', '+12025550101'),
      expect: 'clear',
    },
    {
      title: 'nobody to compare with',
      dossier: { ...two('ann.hollis.dev@mail.example', 'bo@mail.example', '+12025550101'), others: [] },
      expect: 'missing',
    },
  ],
});

interface Pair {
  readonly mine: Stated<string>;
  readonly scheme: string;
}

function sameScheme(emails: readonly Stated<string>[], name: string, other: Other): Pair | undefined {
  const theirName = legalName(other)?.value;
  if (!theirName) return undefined;
  const theirs = statedIn(other.sources, 'email').map((email) => schemeOf(email.value, theirName));
  return emails
    .map((mine) => ({ mine, scheme: schemeOf(mine.value, name) }))
    .find((one): one is Pair => {
      return one.scheme !== undefined && theirs.includes(one.scheme);
    }) as Pair | undefined;
}

/** "<first>.<last>.dev" of an address; undefined where it holds no more than the name, or none of it. */
function schemeOf(email: string, name: string): string | undefined {
  const local = readEmail(email).localPart?.toLowerCase() ?? '';
  const words = wordsOf(name).filter((word) => word.length > 1);
  const scheme = words.reduce(
    (text, word, at) => text.replace(word, at === words.length - 1 ? '<last>' : '<first>'),
    local,
  );
  const rest = scheme.replaceAll(/<first>|<last>/g, '').replace(/\d/g, '0');
  return scheme !== local && /[a-z]{2}/.test(rest) ? scheme.replace(/\d/g, '0') : undefined;
}

/** The other's address would name them: only the scheme is told. */
function evidenceOf({ mine, scheme }: Pair, link: Shared, dossier: Dossier) {
  return [
    quote(mine.source, 'email', mine.value, `built as ${scheme}`),
    quote(`others/${link.other.key}`, 'email', scheme, otherNote(link, dossier)),
    quote(
      link.mine.source,
      link.mine.fact,
      link.kind === 'resume_text' ? 'the text of the résumé' : link.mine.text,
      'stands in both files',
    ),
  ];
}

function two(mine: string, theirs: string, number: string): Example['dossier'] {
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis', email: mine, phone: '+12025550101' }],
    others: [
      {
        key: 'scr-9',
        sources: [{ id: 'application', kind: 'application', name: 'Bo Lind', email: theirs, phone: number }],
      },
    ],
  };
}
