import { defineCheck, missing, type Part } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import { type FactBook, factBook } from '../../facts.ts';
import { linkStrength, sharedNetwork } from '../../links.ts';
import type { Shared } from '../../shared.ts';
import { isOtherPerson, sharedOutsideHousehold } from '../_other-application.ts';
import { ipList, lyon } from './_example-network.ts';
import { connectionEvents, type Network } from './_sightings.ts';

/** LN-05: one line or one device behind applications under different names, within 30 days. */
export const sharedConnection = defineCheck({
  id: 'shared-connection',
  signals: ['LN-05'],
  family: 'network',
  severities: ['weak', 'strong'],
  title: 'Another application came from the same connection or device',
  source:
    'fact sheet advisory and Microsoft, 2026: several accounts from one place; 30 days are a proposal of the catalogue',
  needs: ['others'],
  may: [...connectionEvents, 'shared', 'lookup.ip'],
  question: 'Who else uses this connection or this device for applications?',
  innocent: [
    'A shared flat or a co-working place',
    'A public computer or an open network',
    'The address belonged to somebody else before',
  ],
  next: 'Ask each of the two, apart, from where they applied; if they live together, record them as one household',
  run: (facts, { dossier }) => {
    const own = connectionEvents.flatMap((name) => facts[name].map((event) => event.ip ?? event.device_id));
    if (!own.some((value) => value !== undefined))
      return [missing('no connection with its address or device recorded')];
    const theirs = facts.others.some((other) => other.events?.some((event) => 'ip' in event || 'device_id' in event));
    if (!theirs) return [missing('no connection of another application recorded')];
    const book = factBook(dossier);
    return facts.shared.filter(isConnection).flatMap((shared) => judge(shared, book, dossier));
  },
  examples: [
    {
      title: 'two names, one home line, two days apart',
      dossier: two('residential'),
      expect: 'found',
      severity: 'strong',
      mentions: ['192.0.2.44', 'others/scr-9', '2 days later'],
    },
    { title: 'an office', dossier: two('business'), expect: 'found', severity: 'weak' },
    {
      title: 'thirty days apart',
      dossier: two('residential', '2026-11-02T10:00:00Z'),
      expect: 'found',
      severity: 'strong',
    },
    { title: 'thirty-one days apart', dossier: two('residential', '2026-11-03T10:00:00Z'), expect: 'clear' },
    { title: 'a university', dossier: two('education'), expect: 'clear' },
    { title: 'a mobile gateway', dossier: two('mobile'), expect: 'clear' },
    { title: 'a VPN exit', dossier: two('vpn'), expect: 'clear' },
    {
      title: 'one device',
      dossier: two('vpn', '2026-10-05T10:00:00Z', { device_id: 'DEV-1' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['DEV-1'],
    },
    {
      title: 'two people of one agency, whose name is written in two ways',
      dossier: throughAgency(two('residential'), 'Harborlight Staffing Ltd', 'Harborlight Staffing'),
      expect: 'clear',
    },
    { title: 'one household', dossier: household(two('residential')), expect: 'explained', mentions: ['household'] },
    {
      title: 'a line that nobody looked up',
      dossier: { ...two('residential'), lookups: [] },
      expect: 'missing',
      mentions: ['192.0.2.44'],
    },
    { title: 'nobody to compare with', dossier: { events: two('residential').events }, expect: 'missing' },
    {
      title: 'two addresses of one IPv6 line, of which the other one was looked up',
      dossier: sixes('2001:db8:7:1::1', '2001:db8:7:1::2'),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'two IPv6 lines side by side',
      dossier: sixes('2001:db8:7:1::1', '2001:db8:7:2::2'),
      expect: 'clear',
    },
  ],
});

const isConnection = (shared: Shared): boolean =>
  (shared.kind === 'ip' || shared.kind === 'device') && isOtherPerson(shared);

function judge(shared: Shared, book: FactBook, dossier: Dossier): readonly Part[] {
  const strength = linkStrength(book, { ...shared, household: false });
  if (strength) return [sharedOutsideHousehold(shared, dossier, strength === 'weak' ? 'weak' : 'strong')];
  if (sharedNetwork(book, shared) !== undefined) return [];
  const answer = book.get('lookup.ip').about(shared.mine.text);
  return answer.state === 'unknown'
    ? [missing(answer.why, answer.reason)]
    : [missing(`the ip look-up does not say what kind of network ${shared.mine.text} is`)];
}

function two(network: Network, at = '2026-10-05T10:00:00Z', more: { device_id?: string } = {}) {
  const application = (when: string) => ({ event: 'application', at: when, ip: '192.0.2.44', ...more }) as const;
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis' }],
    events: [application('2026-10-03T10:00:00Z')],
    others: [
      {
        key: 'scr-9',
        sources: [{ id: 'application', kind: 'application', name: 'Bo Lind' }],
        events: [application(at)],
      },
    ],
    lookups: ipList({ '192.0.2.44': { ...lyon, network } }),
  } satisfies Partial<Dossier>;
}

function throughAgency(dossier: ReturnType<typeof two>, mine: string, theirs: string): Partial<Dossier> {
  const agency = (name: string) => ({ id: 'agency', kind: 'agency', name }) as const;
  const others = dossier.others.map((other) => ({ ...other, sources: [...other.sources, agency(theirs)] }));
  return { ...dossier, sources: [...dossier.sources, agency(mine)], others };
}

function household(dossier: ReturnType<typeof two>): Partial<Dossier> {
  return { ...dossier, others: dossier.others.map((other) => ({ ...other, relation: 'household' })) };
}

function sixes(mine: string, theirs: string): Partial<Dossier> {
  const dossier = two('residential');
  return {
    ...dossier,
    events: dossier.events.map((event) => ({ ...event, ip: mine })),
    others: dossier.others.map((other) => ({
      ...other,
      events: other.events.map((event) => ({ ...event, ip: theirs })),
    })),
    lookups: ipList({ [theirs]: { ...lyon, network: 'residential' } }),
  };
}
