import { found, type Part, quote } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import { listOf } from '../../list-of.ts';
import { readEmail } from '../../read/email.ts';
import { isSamePhone } from '../../read/phone.ts';
import { statedIn } from '../../stated.ts';

interface Contact {
  readonly source: string;
  readonly fact: 'phone' | 'email';
  readonly value: string;
  readonly note: string;
}

/** Numbers and mailboxes of referees that are also the candidate's own, or stand on another application. */
export function contactsMet(referees: readonly SourceOf<'reference'>[], dossier: Dossier): readonly Part[] {
  const others = (dossier.others ?? []).filter((other) => other.relation !== 'same_person');
  const theirs = [
    ...contactsOf(dossier).map((one) => ({ ...one, note: 'the candidate’s own' })),
    ...others.flatMap((other) =>
      contactsOf(other).map((one) => ({ ...one, source: `others/${other.key}`, note: 'on another application' })),
    ),
  ];
  return referees.flatMap((referee) =>
    ownContacts(referee).flatMap((own) => theirs.filter((one) => isSame(own, one)).map((one) => met(own, one))),
  );
}

type Bare = Omit<Contact, 'note'>;

function met(own: Bare, { source, fact, value, note }: Contact): Part {
  const what = fact === 'phone' ? 'telephone number' : 'mailbox';
  const whose = source.startsWith('others/') ? 'also stands on another application' : 'is also the candidate’s own';
  const title = `The ${what} of a reference ${whose}`;
  return found('strong', [quote(own.source, fact, own.value), quote(source, fact, value, note)], { title });
}

function ownContacts({ id, phone, email }: SourceOf<'reference'>): readonly Bare[] {
  return [
    ...listOf(phone).map((value) => ({ source: id, fact: 'phone' as const, value })),
    ...listOf(email).map((value) => ({ source: id, fact: 'email' as const, value })),
  ];
}

/** What a person's papers give as theirs. The line and the mailbox of their agency are everybody's whom it places. */
function contactsOf({ sources }: Pick<Dossier, 'sources'>): readonly Bare[] {
  const stated = (['phone', 'email'] as const).flatMap((fact) =>
    statedIn(sources, fact).map(({ source, value }) => ({ source, fact, value })),
  );
  const agencies = sources.flatMap((source): Bare[] =>
    source.kind === 'agency'
      ? (['phone', 'email'] as const).flatMap((fact) =>
          listOf(source[fact]).map((value) => ({ source: source.id, fact, value })),
        )
      : [],
  );
  return stated.filter((one) => !agencies.some((agency) => isSame(one, agency)));
}

function isSame(a: Bare, b: Bare): boolean {
  if (a.fact !== b.fact) return false;
  if (a.fact === 'phone') return isSamePhone(a.value, b.value);
  const mailbox = readEmail(a.value).normal;
  return mailbox !== undefined && mailbox === readEmail(b.value).normal;
}
