import { type MissingPart, missing, quote } from '../../check.ts';
import type { Dossier, EventOf } from '../../dossier.ts';
import type { Answer, Answers, ResultOf } from '../../lookups.ts';
import type { Evidence } from '../../report.ts';

type Verification = EventOf<'verification'>;
type Lookup = Answers<'organisation'>;
type Result = ResultOf<'organisation'>;
export type OrganisationAnswer = Extract<Answer<Result>, { state: 'known' }>;

/** One place in the file that names an organisation, in its own spelling. */
export interface Mention {
  readonly name: string;
  readonly evidence: Evidence;
}

/** An organisation under its first spelling. */
export interface Named {
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/** Mentions of one organisation together, by whatever says that two names are one. */
export function byOrganisation(
  mentions: readonly Mention[],
  isOne: (a: string, b: string) => boolean,
): readonly Named[] {
  const groups: { readonly name: string; readonly mentions: Mention[] }[] = [];
  for (const mention of mentions) {
    const group = groups.find((one) => isOne(one.name, mention.name));
    if (group) group.mentions.push(mention);
    else groups.push({ name: mention.name, mentions: [mention] });
  }
  return groups;
}

/** All the ways in which the file writes one name, the given one first: a look-up may have been made under any. */
export function spellingsOf(
  name: string,
  names: readonly string[],
  isOne: (a: string, b: string) => boolean,
): readonly string[] {
  return [...new Set([name, ...names.filter((other) => isOne(name, other))])];
}

/** What each provider says of an organisation, its newest word only, whichever of the spellings was looked up. */
export function answersAbout(spellings: readonly string[], lookup: Lookup): readonly OrganisationAnswer[] {
  const all = [...new Set(spellings)].flatMap((name) => lookup.all(name));
  const newest = all.sort((a, b) => b.asOf.localeCompare(a.asOf));
  return newest.filter((one, at) => newest.findIndex((other) => other.provider === one.provider) === at);
}

/** Why nothing is known of an organisation: no look-up, an old one, one that failed, or one that leaves out what is needed. */
export function unknownOrganisation(spellings: readonly string[], lookup: Lookup, lacking = 'an answer'): MissingPart {
  const answers = spellings.map((name) => lookup.about(name));
  const known = answers.find((answer) => answer.state === 'known');
  if (known) return missing(`${lacking} of ${spellings[0]} is not in the list of ${known.provider}, ${known.asOf}`);
  const [first] = answers;
  return first?.state === 'unknown' ? missing(first.why, first.reason) : missing('no organisation look-up');
}

/** "Brightmoor Digital: no (ExampleRegistry, 2026-10-06)": all in the value, so that two providers stay two. */
export function quotedAnswer(name: string, answer: OrganisationAnswer, fact: keyof Result): Evidence {
  const value = answer.result[fact];
  const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? 'not given');
  return quote('lookup:organisation', fact, `${name}: ${words} (${answer.provider}, ${answer.asOf})`);
}

/** An organisation's answer as the report refers to it. */
export function quotedReply(reply: Verification, dossier: Dossier): Evidence {
  const ref = reply.id ?? `events/${dossier.events?.indexOf(reply) ?? 0}`;
  const from = [reply.contact_source.replaceAll('_', ' '), reply.found_at].filter((part) => part !== undefined);
  const note = `${reply.organisation}, ${reply.at.slice(0, 10)}; contact from: ${from.join(', ')}`;
  return quote(ref, 'answer', reply.answer.replaceAll('_', ' '), note);
}
