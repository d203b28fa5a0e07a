import type { FactBook } from './facts.ts';
import type { Link, LinkKind } from './report.ts';
import type { Shared } from './shared.ts';

type Strength = Link['strength'];

const byKind: Readonly<Record<Exclude<LinkKind, 'ip' | 'referral'>, Strength>> = {
  phone: 'strong',
  email: 'strong',
  document: 'decisive',
  bank_account: 'decisive',
  wallet: 'decisive',
  address: 'strong',
  device: 'strong',
  photo: 'strong',
  resume_text: 'strong',
};

const order: readonly Strength[] = ['weak', 'strong', 'decisive'];

/** Values that say nothing of who stands behind them when two people of one household hold them. */
export const householdKinds: readonly LinkKind[] = ['phone', 'email', 'address', 'ip', 'device', 'bank_account'];

/** Networks behind which many people stand, so that one address says nothing of two of them (LN-05). */
const crowdNetworks: readonly string[] = [
  'education',
  'mobile',
  'satellite',
  'hosting',
  'vpn',
  'tor',
  'residential_proxy',
  'privacy_relay',
  'company_vpn',
];

/** How much a shared value says, or undefined when it says nothing: same person, same household, a crowd's network. */
export function linkStrength(facts: Pick<FactBook, 'get'>, shared: Shared): Strength | undefined {
  if (shared.sameName || shared.kind === 'referral') return undefined;
  if (shared.household && householdKinds.includes(shared.kind)) return undefined;
  if (shared.kind !== 'ip') return byKind[shared.kind];
  const network = sharedNetwork(facts, shared);
  if (network === undefined || crowdNetworks.includes(network)) return undefined;
  return network === 'residential' ? 'strong' : 'weak';
}

/** What kind of network a shared connection is, by either of two addresses of it. */
export function sharedNetwork(facts: Pick<FactBook, 'get'>, { mine, theirs }: Shared): string | undefined {
  const answers = [mine, theirs].map(({ text }) => facts.get('lookup.ip').about(text));
  return answers.flatMap((answer) => (answer.state === 'known' ? (answer.result.network ?? []) : []))[0];
}

/** Who else of the team's candidates holds the same hard values. A referral alone is no link. */
export function linksOf(facts: FactBook): Link[] {
  const links = new Map<string, { kinds: Set<LinkKind>; strength: Strength }>();
  for (const shared of facts.get('shared')) {
    const strength = linkStrength(facts, shared);
    if (!strength) continue;
    const link = links.get(shared.other.key) ?? { kinds: new Set(), strength };
    link.kinds.add(shared.kind);
    if (order.indexOf(strength) > order.indexOf(link.strength)) link.strength = strength;
    links.set(shared.other.key, link);
  }
  return [...links].map(([other, link]) => ({
    other,
    kinds: [...link.kinds, ...(hasReferral(facts, other) ? (['referral'] as const) : [])],
    strength: link.strength,
  }));
}

function hasReferral(facts: FactBook, other: string): boolean {
  return facts.get('shared').some((shared) => shared.kind === 'referral' && shared.other.key === other);
}
