import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier } from '../../dossier.ts';
import type { FactsFor, Happened } from '../../facts.ts';
import { networkOf } from '../../link-values.ts';
import type { Answers } from '../../lookups.ts';
import { sameEmployer } from '../../read/organisation.ts';
import { ipList, lyon } from './_example-network.ts';
import { connectionEvents, connectionsIn, isFixedLine, type Network } from './_sightings.ts';

/** Proposal of the catalogue. */
const withinDays = 30;

type Own = ReturnType<typeof connectionsIn>[number];

/** LN-14: the form for a referee was filled in on the candidate's own line or device. */
export const referenceOnOwnNetwork = defineCheck({
  id: 'reference-on-own-network',
  signals: ['LN-14'],
  family: 'network',
  severities: ['weak', 'strong'],
  title: "A reference was answered from the candidate's own connection",
  source:
    'practice of reference-checking vendors: the same address behind candidate and referee; 30 days are a proposal of the catalogue',
  needs: ['event.reference_form'],
  may: [...connectionEvents, 'lookup.ip', 'source.reference', 'stated.job'],
  question: 'Where was your referee when they filled in the form?',
  innocent: ['Both work in one office', 'They live together', 'The referee filled in the form during a visit'],
  next: "Call the referee at the employer's own switchboard, by a number from an independent source",
  run: (facts) => {
    const own = connectionsIn(facts).filter((event) => event.ip !== undefined || event.device_id !== undefined);
    const forms = facts['event.reference_form'].filter((form) => form.ip !== undefined || form.device_id !== undefined);
    if (own.length === 0 || forms.length === 0)
      return [missing('the address of the candidate’s or the referee’s connection')];
    return forms.flatMap((form) => {
      const isOffice = mayShareOffice(form, facts);
      return [...onOneDevice(form, own), ...onOneLine(form, own, facts['lookup.ip'], isOffice)];
    });
  },
  examples: [
    {
      title: 'one home line, four days apart',
      dossier: two('residential'),
      expect: 'found',
      severity: 'strong',
      mentions: ['192.0.2.10', 'form', 'ExampleGeo, 2026-10-01'],
    },
    {
      title: 'thirty days apart',
      dossier: two('residential', '2026-11-04T09:00:00Z'),
      expect: 'found',
      severity: 'strong',
    },
    { title: 'thirty-one days apart', dossier: two('residential', '2026-11-05T09:00:00Z'), expect: 'clear' },
    { title: 'one office line', dossier: two('business'), expect: 'found', severity: 'weak' },
    {
      title: 'one office line, and the referee is of the company where the candidate works now',
      dossier: { ...two('business'), ...worked('2023-01', 'present') },
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'one office line, and the referee is of a company that the candidate has left',
      dossier: { ...two('business'), ...worked('2019-01', '2023-12') },
      expect: 'found',
      severity: 'strong',
    },
    { title: 'a mobile gateway', dossier: two('mobile'), expect: 'clear' },
    { title: 'a VPN exit', dossier: two('vpn'), expect: 'clear' },
    {
      title: 'one device',
      dossier: two('vpn', '2026-10-09T09:00:00Z', '192.0.2.11', 'DEV-1'),
      expect: 'found',
      severity: 'strong',
      mentions: ['DEV-1'],
    },
    { title: 'another line', dossier: two('residential', '2026-10-09T09:00:00Z', '192.0.2.11'), expect: 'clear' },
    {
      title: 'a line that nobody looked up',
      dossier: { ...two('residential'), lookups: [] },
      expect: 'missing',
      mentions: ['192.0.2.10'],
    },
    {
      title: 'no connection of the candidate',
      dossier: {
        events: [{ event: 'reference_form', at: '2026-10-09T09:00:00Z', reference: 'ref', ip: '192.0.2.10' }],
      },
      expect: 'missing',
    },
    { title: 'no form', dossier: {}, expect: 'missing' },
  ],
});

function onOneDevice(form: Happened<'reference_form'>, own: readonly Own[]): readonly Part[] {
  const device = form.device_id;
  const mine =
    device && own.find((event) => event.device_id?.toLowerCase() === device.toLowerCase() && isNear(event, form));
  return mine
    ? [
        found('strong', [
          quote(mine.ref, 'device_id', mine.device_id ?? '', mine.at),
          quote(form.ref, 'device_id', device, `form of ${form.reference}, ${form.at}`),
        ]),
      ]
    : [];
}

/** A colleague of today may sit in the same office; somebody from an employer that the candidate has left does not. */
function mayShareOffice(form: Happened<'reference_form'>, facts: FactsFor<'source.reference' | 'stated.job'>): boolean {
  const employer = facts['source.reference'].find((reference) => reference.id === form.reference)?.employer;
  const jobs = facts['stated.job'].map((job) => job.value);
  if (employer === undefined || jobs.length === 0) return true;
  return jobs.some((job) => (job.end ?? 'present') === 'present' && sameEmployer(job.employer, employer));
}

function onOneLine(
  form: Happened<'reference_form'>,
  own: readonly Own[],
  answers: Answers<'ip'>,
  isOffice: boolean,
): readonly Part[] {
  const ip = form.ip;
  const mine =
    ip === undefined
      ? undefined
      : own.find((event) => event.ip !== undefined && networkOf(event.ip) === networkOf(ip) && isNear(event, form));
  if (ip === undefined || !mine) return [];
  const answer =
    [answers.about(ip), answers.about(mine.ip ?? ip)].find((one) => one.state === 'known') ?? answers.about(ip);
  if (answer.state === 'unknown') return [missing(answer.why, answer.reason)];
  if (answer.state !== 'known' || answer.result.network === undefined || answer.result.network === 'unknown') {
    return [missing(`the ip look-up does not say what kind of network ${ip} is`)];
  }
  if (!isFixedLine(answer.result) || isCampus(answer.result.network)) return [];
  const evidence = [
    quote(mine.ref, 'ip', mine.ip ?? '', mine.at),
    quote(form.ref, 'ip', ip, `form of ${form.reference}, ${form.at}`),
    quote('lookup:ip', ip, `${answer.result.network} line`, `${answer.provider}, ${answer.asOf}`),
  ];
  return [found(answer.result.network === 'residential' || !isOffice ? 'strong' : 'weak', evidence)];
}

/** Behind the line of a university stand thousands of people. */
const isCampus = (network: Network): boolean => network === 'education';

function isNear(a: { readonly at: string }, b: { readonly at: string }): boolean {
  return Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= withinDays * 86_400_000;
}

function two(network: Network, at = '2026-10-09T09:00:00Z', ip = '192.0.2.10', device_id?: string): Partial<Dossier> {
  const device = device_id ? { device_id } : {};
  return {
    events: [
      { event: 'application', at: '2026-10-05T09:00:00Z', ip: '192.0.2.10', ...device },
      { event: 'reference_form', id: 'form', at, reference: 'ref', ip, ...device },
    ],
    lookups: ipList({ '192.0.2.10': { ...lyon, network }, '192.0.2.11': { ...lyon, network } }),
  };
}

function worked(start: string, end: string): Pick<Dossier, 'sources'> {
  return {
    sources: [
      { id: 'resume', kind: 'resume', jobs: [{ employer: 'Meridian Lumen', start, end }] },
      { id: 'ref', kind: 'reference', name: 'Paula Greer', employer: 'Meridian Lumen Ltd' },
    ],
  };
}
