import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { ipList, lyon, signIns } from './_example-network.ts';
import { connectionEvents, isAnonymised, type Network, sightingEvidence, sightingsIn } from './_sightings.ts';

/** LN-13: a connection from a territory that the company's own counsel lists. The list is empty unless counsel fills it. */
export const counselTerritory = defineCheck({
  id: 'counsel-territory',
  signals: ['LN-13'],
  family: 'network',
  severities: ['info', 'decisive'],
  title: "A connection comes from a territory on the list of the company's counsel",
  source: 'sanctions law as the company’s own counsel reads it: a question for counsel, and none of character',
  needs: ['policies', 'lookup.ip'],
  may: connectionEvents,
  question: 'Where were you when you connected at this time?',
  innocent: [
    'The list places the address wrongly, as happens along borders',
    'A short visit to family',
    'A VPN whose way out lies there',
  ],
  next: 'Stop and ask counsel before anything else is agreed, paid or sent',
  run: (facts) => {
    const territories = facts.policies.counsel_territories;
    if (!territories) return [missing('the policies of the role list no territories')];
    if (territories.length === 0) return [];
    const { seen, unknown } = sightingsIn(facts, facts['lookup.ip']);
    const there = seen.filter((one) => one.result.country !== undefined && territories.includes(one.result.country));
    const byIp = [...new Map(there.map((one) => [one.ip, one])).values()].slice(0, 5);
    const policy = quote('role', 'counsel_territories', territories.join(', '), 'as counsel listed them for this role');
    const parts = byIp.map((one) => {
      const evidence = [...sightingEvidence(one), policy];
      const title = 'A VPN or hosting exit lies in a territory on the list of the company’s counsel';
      const next = 'Ask for one session without the VPN; an exit says nothing of where the person is';
      return isAnonymised(one.result) ? found('info', evidence, { title, next }) : found('decisive', evidence);
    });
    return [
      ...parts,
      ...(seen.every((one) => one.result.country)
        ? []
        : [missing('the ip look-up gives no country for some connections')]),
      ...unknown,
    ];
  },
  examples: [
    {
      title: 'a home line in a listed territory',
      dossier: from('residential', ['FR']),
      expect: 'found',
      severity: 'decisive',
      mentions: ['192.0.2.10', 'ExampleGeo, 2026-10-01'],
    },
    { title: 'a VPN exit there', dossier: from('vpn', ['FR']), expect: 'found', severity: 'info' },
    { title: 'another territory', dossier: from('residential', ['BR']), expect: 'clear' },
    { title: 'counsel lists none', dossier: from('residential', []), expect: 'clear' },
    {
      title: 'counsel was not asked',
      dossier: { ...from('residential', []), role: { policies: {} } },
      expect: 'missing',
    },
    { title: 'no look-up', dossier: { ...from('residential', ['FR']), lookups: [] }, expect: 'missing' },
  ],
});

function from(network: Network, counsel_territories: string[]): Partial<Dossier> {
  return {
    role: { policies: { counsel_territories } },
    events: signIns(['2026-10-05T09:00:00Z', '192.0.2.10']),
    lookups: ipList({ '192.0.2.10': { ...lyon, network } }),
  };
}
