import { defineCheck, type Example, missing, type Part } from '../../check.ts';
import type { Dossier, Lookup } from '../../dossier.ts';
import { ageInDays, answersOf, stalenessLimit } from '../../lookups.ts';

const none = { 'Ann Hollis': { matches: [] } };

/** SL-04: a list that is too old or could not be asked leaves its checks unmade; that is said here, and is never a finding. */
export const staleLookUp = defineCheck({
  id: 'stale-look-up',
  signals: ['SL-04'],
  family: 'lists',
  severities: [],
  title: 'A list is too old to count, or could not be asked',
  source:
    'a list that cannot answer must not read as one that found nothing; 180 days are the dossier’s rule unless the role says otherwise',
  needs: [],
  may: [
    'lookup.phone',
    'lookup.ip',
    'lookup.domain',
    'lookup.organisation',
    'lookup.address',
    'lookup.tool',
    'lookup.sanctions',
    'lookup.mail_domain',
    'lookup.wallet',
    'lookup.indicator',
    'lookup.tree',
  ],
  question: 'Nothing: this is about our lists, not about the candidate.',
  innocent: ['A provider was out of reach', 'Nobody has renewed the list'],
  next: 'Renew the list or repeat the look-up, then screen again',
  run: (_, { dossier }) => {
    const lookups = dossier.lookups ?? [];
    if (lookups.length === 0) return [missing('nothing was looked up')];
    return lookups.filter((lookup) => !isRenewed(lookup, dossier)).flatMap((lookup) => shortcoming(lookup, dossier));
  },
  examples: [
    {
      title: 'a list of more than half a year ago',
      dossier: lists({ as_of: '2026-04-22' }),
      expect: 'missing',
      mentions: ['sanctions', 'ExampleList', '2026-04-22', '181 days', 'stale'],
    },
    { title: 'a list of half a year ago', dossier: lists({ as_of: '2026-04-23' }), expect: 'clear' },
    {
      title: 'a list of a month ago, where the role allows a week',
      dossier: { ...lists({ as_of: '2026-09-20' }), role: { policies: { stale_after_days: 7 } } },
      expect: 'missing',
      mentions: ['30 days', '7'],
    },
    {
      title: 'a provider that did not answer',
      dossier: lists({ as_of: '2026-10-20', status: 'failed', error: 'timeout' }),
      expect: 'missing',
      mentions: ['failed', 'timeout'],
    },
    {
      title: 'an old list, renewed since',
      dossier: lists({ as_of: '2026-01-05', results: none }, { as_of: '2026-10-01', results: none }),
      expect: 'clear',
    },
    {
      title: 'an old list that holds a name which the new one was not asked for',
      dossier: lists({ as_of: '2026-01-05', results: none }, { as_of: '2026-10-01', results: {} }),
      expect: 'missing',
    },
    {
      title: 'asked again after a failure',
      dossier: lists({ as_of: '2026-10-19', status: 'failed' }, { as_of: '2026-10-20', results: none }),
      expect: 'clear',
    },
    { title: 'nothing looked up', dossier: {}, expect: 'missing' },
  ],
});

function shortcoming(lookup: Lookup, dossier: Dossier): readonly Part[] {
  const words = `${lookup.kind.replaceAll('_', ' ')} look-up by ${lookup.provider}`;
  if (lookup.status === 'failed') {
    return [missing(`the ${words} failed${lookup.error ? ` (${lookup.error})` : ''}`, 'failed')];
  }
  const limit = stalenessLimit(dossier);
  const age = ageInDays(dossier, lookup.as_of);
  if (age <= limit) return [];
  return [missing(`the ${words} is of ${lookup.as_of}, ${age} days old, more than ${limit}`, 'stale')];
}

/** The same provider has answered since, for all that this look-up was about. */
function isRenewed(lookup: Lookup, dossier: Dossier): boolean {
  const newer = dossier.lookups?.some(
    (one) =>
      one !== lookup &&
      one.kind === lookup.kind &&
      one.provider === lookup.provider &&
      one.status !== 'failed' &&
      ageInDays(dossier, one.as_of) <= stalenessLimit(dossier),
  );
  const answers = answersOf(dossier, lookup.kind);
  return newer === true && Object.keys(lookup.results ?? {}).every((value) => answers.about(value).state !== 'unknown');
}

type Given = Pick<Extract<Lookup, { kind: 'sanctions' }>, 'as_of' | 'status' | 'error' | 'results'>;

function lists(...given: readonly Given[]): Example['dossier'] {
  return { lookups: given.map((one) => ({ kind: 'sanctions', provider: 'ExampleList', ...one })) };
}
