import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Declared, Dossier } from '../../dossier.ts';
import type { ResultOf } from '../../lookups.ts';
import { ipList, lyon, signIns } from './_example-network.ts';
import { connectionEvents, isAnonymised, isCompanyEgress, type Sighting, sightingsIn } from './_sightings.ts';

/** LN-04: the way out belongs to a provider that public reports name. The date of the list is in the evidence. */
export const reportedProvider = defineCheck({
  id: 'reported-provider',
  signals: ['LN-04'],
  family: 'network',
  severities: ['info', 'moderate'],
  title: 'Connections come through a provider that public reports name',
  source:
    'public reports of Mandiant, Microsoft, Spur, Unit 42 and Kudelski on VPN providers; a list older than 180 days does not count',
  needs: ['lookup.ip'],
  may: [...connectionEvents, 'event.message', 'policies'],
  question: 'Which VPN do you use, and why this one?',
  innocent: [
    'The same providers serve great numbers of ordinary people',
    'In some countries it is one of few that work',
    'The list is old, and the address changed hands',
  ],
  next: 'Ask for the reason and record it; agree on one session without the VPN',
  run: (facts, { declared }) => {
    const { seen, unknown } = sightingsIn(facts, facts['lookup.ip']);
    const read = [
      ...new Map(seen.filter((one) => !isCompanyEgress(one, facts.policies)).map((one) => [one.ip, one])).values(),
    ];
    const named = read.filter((one) => one.result.in_public_reporting);
    const untold = read.filter(
      (one) =>
        isAnonymised(one.result) &&
        one.result.network !== 'privacy_relay' &&
        one.result.in_public_reporting === undefined,
    );
    const lacking =
      untold.length > 0 ? [missing('the ip look-up does not say whether public reports name the provider')] : [];
    const isDenied =
      facts['event.message'].some((message) => message.says === 'no_vpn') || declared.vpn?.used === false;
    return named.length > 0 ? named.slice(0, 5).map((one) => judge(one, declared, isDenied)) : [...lacking, ...unknown];
  },
  examples: [
    {
      title: 'an exit of a provider that reports name',
      dossier: exit({ network: 'vpn', operator: 'ExampleStealthVPN', in_public_reporting: true }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['ExampleStealthVPN', 'ExampleGeo, 2026-10-01'],
    },
    {
      title: 'with a reason',
      dossier: {
        ...exit({ network: 'vpn', in_public_reporting: true }),
        declared: { vpn: { used: true, reason: 'public networks' } },
      },
      expect: 'found',
      severity: 'info',
      mentions: ['public networks'],
    },
    {
      title: 'a provider that no report names',
      dossier: exit({ network: 'vpn', in_public_reporting: false }),
      expect: 'clear',
    },
    { title: 'a VPN of which the list does not say', dossier: exit({ network: 'vpn' }), expect: 'missing' },
    { title: 'a home line', dossier: exit({}), expect: 'clear' },
    {
      title: 'a list of more than 180 days',
      dossier: {
        ...exit({}),
        lookups: [
          {
            kind: 'ip',
            provider: 'ExampleGeo',
            as_of: '2026-04-01',
            results: { '192.0.2.30': { network: 'vpn', in_public_reporting: true } },
          },
        ],
      },
      expect: 'missing',
      mentions: ['2026-04-01'],
    },
    { title: 'no look-up', dossier: { ...exit({}), lookups: [] }, expect: 'missing' },
  ],
});

function judge(one: Sighting, declared: Declared, isDenied: boolean): Part {
  const named = `${one.result.operator ?? 'its provider'}, named in public reports`;
  const evidence = [quote(one.ref, 'ip', one.ip, one.at), quote('lookup:ip', one.ip, named, one.list)];
  const about = { value: `${one.ip} ${one.result.operator ?? ''}`, sources: [one.ref] };
  const vpn = declared.vpn?.used ? declared.vpn.reason : undefined;
  const reason = isDenied ? undefined : (vpn ?? explanationFor(declared, 'network', about)?.reason);
  if (!reason) return found('moderate', evidence);
  return found('info', [...evidence, quote('declared', 'network', reason, 'the reason that was given')], {
    title: 'Connections come through a provider that public reports name, and a reason was given',
    next: 'Nothing needs to be done',
  });
}

function exit(more: Partial<ResultOf<'ip'>>): Partial<Dossier> {
  return {
    events: signIns(['2026-10-05T09:00:00Z', '192.0.2.30']),
    lookups: ipList({ '192.0.2.30': { ...lyon, ...more } }),
  };
}
