import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Declared, Dossier } from '../../dossier.ts';
import type { Evidence, Severity } from '../../report.ts';
import { ipList, lyon, signIns } from './_example-network.ts';
import { connectionEvents, isCompanyEgress, type Network, type Sighting, sightingsIn } from './_sightings.ts';

/** Connections from which on "all of them" means something; proposal. */
const leastConnections = 2;
/** Addresses quoted. */
const quotedAddresses = 5;

const severityOf: Partial<Record<Network, Severity>> = {
  hosting: 'weak',
  vpn: 'weak',
  tor: 'weak',
  residential_proxy: 'moderate',
};
const wordsFor: Partial<Record<Network, string>> = {
  hosting: 'a data centre',
  vpn: 'a VPN',
  tor: 'the Tor network',
  residential_proxy: "a proxy behind somebody's home line",
};

/** LN-03: connections through networks that hide where they begin. */
export const anonymisingNetwork = defineCheck({
  id: 'anonymising-network',
  signals: ['LN-03'],
  family: 'network',
  severities: ['info', 'weak', 'moderate', 'strong'],
  title: 'Connections come through a network that hides where they begin',
  source: 'fact sheet and its advisory: use of VPN and hosting networks; FBI, October 2023: ask to switch the VPN off',
  needs: ['lookup.ip'],
  may: [...connectionEvents, 'event.message', 'policies'],
  question: 'Do you use a VPN or proxy, and can you join the next session without it?',
  innocent: [
    'Many engineers use a VPN for privacy',
    'In some countries ordinary sites need one',
    "An employer's or a customer's network leads all traffic through one",
  ],
  next: 'Ask why it is used, record the reason, and agree on one session without it',
  run: (facts, { declared }) => {
    const { seen, unknown } = sightingsIn(facts, facts['lookup.ip']);
    const read = seen.filter((one) => isRead(one, facts.policies));
    const hidden = read.filter((one) => severityFor(one) !== undefined);
    const kindless = read.filter((one) => one.result.network === undefined || one.result.network === 'unknown');
    const lacking =
      kindless.length > 0
        ? [missing('the ip look-up does not say what kind of network some connections came through')]
        : [];
    if (hidden.length === 0) return [...lacking, ...unknown];
    const denials = facts['event.message'].filter((message) => message.says === 'no_vpn');
    const denied = [
      ...denials.map((message) =>
        quote(message.ref, 'message', message.quote ?? 'says that no VPN is used', message.at),
      ),
      ...(declared.vpn?.used === false ? [quote('declared', 'vpn', 'not used')] : []),
    ];
    const reason = denied.length === 0 ? reasonFor(declared, hidden) : undefined;
    if (reason) return [disclosed(hidden, reason)];
    const isAll = hidden.length === read.length && hidden.length >= leastConnections && unknown.length === 0;
    return parts(hidden, denied, isAll && denied.length > 0);
  },
  examples: [
    {
      title: 'one sign-in through a VPN',
      dossier: by('vpn'),
      expect: 'found',
      severity: 'weak',
      mentions: ['192.0.2.30', 'ExampleGeo, 2026-10-01'],
    },
    { title: 'through a data centre', dossier: by('hosting'), expect: 'found', severity: 'weak' },
    { title: 'through a proxy in a home', dossier: by('residential_proxy'), expect: 'found', severity: 'moderate' },
    {
      title: 'every time, after saying that no VPN is used',
      dossier: { ...by('vpn', 'vpn'), declared: { vpn: { used: false } } },
      expect: 'found',
      severity: 'strong',
      mentions: ['not used'],
    },
    {
      title: 'some of the time, after saying so',
      dossier: { ...by('vpn', 'residential'), declared: { vpn: { used: false } } },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'a single time, after saying so',
      dossier: { ...by('vpn'), declared: { vpn: { used: false } } },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'with a reason',
      dossier: { ...by('vpn', 'vpn'), declared: { vpn: { used: true, reason: 'public networks' } } },
      expect: 'found',
      severity: 'info',
      mentions: ['public networks'],
    },
    {
      title: 'with a reason for the network',
      dossier: {
        ...by('residential_proxy'),
        declared: { explanations: [{ fact: 'network', reason: 'my customer asks for it' }] },
      },
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'a privacy relay and a company VPN are not read',
      dossier: by('privacy_relay', 'company_vpn', 'residential'),
      expect: 'clear',
    },
    {
      title: 'the company’s own way out',
      dossier: { ...by('hosting'), role: { policies: { company_egress_ips: ['192.0.2.30'] } } },
      expect: 'clear',
    },
    { title: 'a home line', dossier: by('residential'), expect: 'clear' },
    { title: 'a list that does not know the kind', dossier: by('unknown'), expect: 'missing' },
    { title: 'no look-up', dossier: { ...by('vpn'), lookups: [] }, expect: 'missing' },
  ],
});

/** Apple's relay and the company's own way out are ordinary, and no choice of the candidate's. */
function isRead(one: Sighting, policies: Parameters<typeof isCompanyEgress>[1]): boolean {
  return !isCompanyEgress(one, policies) && one.result.network !== 'privacy_relay';
}

const severityFor = ({ result }: Sighting): Severity | undefined => result.network && severityOf[result.network];

function reasonFor(declared: Declared, hidden: readonly Sighting[]): string | undefined {
  if (declared.vpn?.used && declared.vpn.reason) return declared.vpn.reason;
  const given = hidden.map((one) =>
    explanationFor(declared, 'network', { value: `${one.ip} ${one.result.operator ?? ''}`, sources: [one.ref] }),
  );
  return given.every((one) => one !== undefined) ? given[0]?.reason : undefined;
}

function disclosed(hidden: readonly Sighting[], reason: string): Part {
  return found('info', [...evidenceOf(hidden), quote('declared', 'network', reason, 'the reason that was given')], {
    title: 'Connections come through a network that hides where they begin, and a reason was given',
    next: 'Nothing needs to be done',
  });
}

function parts(hidden: readonly Sighting[], denied: readonly Evidence[], isContradicted: boolean): readonly Part[] {
  if (isContradicted) {
    const title =
      'Every connection comes through a network that hides where it begins, after a statement that no VPN is used';
    return [found('strong', [...denied, ...evidenceOf(hidden)], { title })];
  }
  return [
    found(hidden.some((one) => severityFor(one) === 'moderate') ? 'moderate' : 'weak', [
      ...evidenceOf(hidden),
      ...denied,
    ]),
  ];
}

function evidenceOf(hidden: readonly Sighting[]): readonly Evidence[] {
  const byIp = [...new Map([...hidden].reverse().map((one) => [one.ip, one])).values()].reverse();
  return byIp
    .slice(0, quotedAddresses)
    .flatMap((one) => [
      quote(one.ref, 'ip', one.ip, one.at),
      quote(
        'lookup:ip',
        one.ip,
        [one.result.network && wordsFor[one.result.network], one.result.operator].filter(Boolean).join(', '),
        one.list,
      ),
    ]);
}

function by(...networks: readonly Network[]): Partial<Dossier> {
  const rows = networks.map((network, index) => ({
    ip: `192.0.2.3${index}`,
    at: `2026-10-0${index + 1}T09:00:00Z`,
    network,
  }));
  return {
    events: signIns(...rows.map(({ at, ip }) => [at, ip] as const)),
    lookups: ipList(Object.fromEntries(rows.map(({ ip, network }) => [ip, { ...lyon, network }]))),
  };
}
