import { defineCheck, explained, type FoundPart, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { Told } from '../../facts.ts';
import { type ClaimedPlace, claimedPlace, claimedZone, zoneReader } from '../_claimed-place.ts';
import { type NightShare, nightOfHours, nightOfTimes, shareOf, zonesCovering } from './_night-share.ts';
import { hasSecondTimeSign } from './_second-sign.ts';

/** Measured on 881 ordinary authors: 5.1 in 100 exceed it in their own zone, 74.8 in 100 when shifted by 14 hours. */
const nightShare = 0.3;
/** Timestamps below which a share says nothing; from the catalogue. */
const leastTimestamps = 60;

type Account = SourceOf<'code_account'>;

/** TM-01: commits fall in the night of the claimed place. */
export const nightTimeCommits = defineCheck({
  id: 'night-time-commits',
  signals: ['TM-01'],
  family: 'time',
  severities: ['weak', 'moderate'],
  title: 'Commits fall in the night of the claimed place',
  source:
    'fact sheet, third red flag: assessed location and hours differ from the claimed ones; threshold measured on 881 authors',
  needs: ['source.code_account'],
  may: [
    'stated.location',
    'source.resume',
    'source.application',
    'event.availability',
    'event.interview_form',
    'event.video',
  ],
  question: 'At which hours do you usually work, and from where did you work in this period?',
  innocent: [
    'Some people work best at night',
    'Study, on-call duty or small children move the hours',
    'A journey or another home in this period that was not mentioned',
  ],
  next: 'Ask for the usual working hours and for the places of this period; record a place that was not mentioned as declared',
  run: (facts, told) =>
    facts['source.code_account'].flatMap((account) => judge(account, claimedPlace(facts['stated.location']), told)),
  examples: [
    {
      title: 'four in ten commits between midnight and six',
      dossier: account({ commit_hours: hours([2, 40], [12, 60]) }),
      expect: 'found',
      severity: 'weak',
      mentions: ['Africa/Accra', '40 of 100'],
    },
    {
      title: 'exactly three in ten',
      dossier: account({ commit_hours: hours([5, 30], [12, 70]) }),
      expect: 'found',
      severity: 'weak',
    },
    { title: 'fewer than three in ten', dossier: account({ commit_hours: hours([5, 29], [12, 71]) }), expect: 'clear' },
    {
      title: 'six in the morning is day',
      dossier: account({ commit_hours: hours([6, 60], [12, 40]) }),
      expect: 'clear',
    },
    { title: 'sixty timestamps are enough', dossier: account({ commit_times: times(60, '03') }), expect: 'found' },
    {
      title: 'below sixty timestamps',
      dossier: account({ commit_times: times(59, '03') }),
      expect: 'missing',
      mentions: ['59'],
    },
    { title: 'no times', dossier: account({}), expect: 'missing' },
    {
      title: 'no claimed place',
      dossier: { sources: [{ id: 'code', kind: 'code_account', site: 'git', commit_times: times(60, '03') }] },
      expect: 'missing',
    },
    {
      title: 'with a second sign: interviews offered for the night only',
      dossier: {
        ...account({ commit_hours: hours([2, 40], [12, 60]) }),
        events: [
          {
            event: 'availability',
            at: '2026-10-05T12:00:00Z',
            slots: ['06', '07', '08', '09', '10'].map((day) => ({
              start: `2026-10-${day}T02:00:00Z`,
              end: `2026-10-${day}T03:00:00Z`,
            })),
          },
        ],
      },
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'a journey to where it was day, announced',
      dossier: {
        ...account({ commit_times: times(60, '03') }),
        declared: {
          places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo', from: '2026-08-01', to: '2026-10-31' }],
        },
      },
      expect: 'explained',
      mentions: ['Asia/Tokyo'],
    },
    {
      title: 'the journey covers the period of the counts',
      dossier: {
        ...account({ commit_hours: { ...hours([2, 40], [12, 60]), from: '2026-08-01', to: '2026-09-30' } }),
        declared: {
          places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo', from: '2026-07-01', to: '2026-10-31' }],
        },
      },
      expect: 'explained',
    },
    {
      title: 'the journey covers a week of it',
      dossier: {
        ...account({ commit_hours: { ...hours([2, 40], [12, 60]), from: '2026-08-01', to: '2026-09-30' } }),
        declared: {
          places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo', from: '2026-08-01', to: '2026-08-07' }],
        },
      },
      expect: 'found',
    },
    {
      title: 'a reason was given',
      dossier: {
        ...account({ commit_hours: hours([2, 40], [12, 60]) }),
        declared: { explanations: [{ fact: 'hours', reason: 'I write code at night' }] },
      },
      expect: 'explained',
      mentions: ['I write code at night'],
    },
  ],
});

function judge(account: Account, claimed: ClaimedPlace | undefined, told: Told): readonly Part[] {
  const { commit_times: times, commit_hours: histogram } = account;
  if (!times && !histogram) return [missing('no commit times')];
  const all = times?.length ?? histogram?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  if (all < leastTimestamps) return [missing(`${all} commit times, and ${leastTimestamps} are needed`)];
  return times ? judgeTimes(account, times, claimed, told) : judgeHours(account, claimed, told);
}

/** Each time is judged by the zone of its own day. */
function judgeTimes(
  account: Account,
  times: readonly string[],
  claimed: ClaimedPlace | undefined,
  told: Told,
): readonly Part[] {
  const zoneOn = zoneReader(told.declared, claimed);
  const night = nightOfTimes(times, zoneOn);
  if (night.all < leastTimestamps) return [missing('no time zone for the claimed place')];
  const zones = new Set(times.flatMap((at) => zoneOn(new Date(at).toISOString())?.zone ?? []));
  const zone = [...zones].join(', ');
  if (shareOf(night) >= nightShare) return [open(account, claimed, zone, night, told)];
  const atHome = nightOfTimes(times, () => claimedZone(claimed));
  return shareOf(atHome) >= nightShare ? [byPlace(account, claimed, atHome, zone)] : [];
}

function judgeHours(account: Account, claimed: ClaimedPlace | undefined, told: Told): readonly Part[] {
  const { commit_hours: histogram } = account;
  if (!histogram) return [];
  const places = zonesCovering(histogram, told.declared, told.asOf);
  const zone = claimedZone(claimed)?.zone ?? places[0];
  const night = zone === undefined ? undefined : nightOfHours(histogram, zone, told.asOf);
  if (zone === undefined || !night) return [missing('no time zone for the claimed place')];
  if (shareOf(night) < nightShare) return [];
  const elsewhere = places.map((place) => nightOfHours(histogram, place, told.asOf));
  const isCovered =
    elsewhere.length > 0 && elsewhere.every((share) => share !== undefined && shareOf(share) < nightShare);
  return [isCovered ? byPlace(account, claimed, night, places.join(', ')) : open(account, claimed, zone, night, told)];
}

function open(account: Account, claimed: ClaimedPlace | undefined, zone: string, night: NightShare, told: Told): Part {
  const evidence = evidenceOf(account, claimed, zone, night);
  const given = explanationFor(told.declared, 'hours', { sources: [account.id] });
  if (given) return explained(evidence, given.reason);
  return found(hasSecondTimeSign(told) ? 'moderate' : 'weak', evidence);
}

function byPlace(account: Account, claimed: ClaimedPlace | undefined, night: NightShare, zones: string): Part {
  const home = claimedZone(claimed)?.zone ?? zones;
  return explained(
    evidenceOf(account, claimed, home, night),
    `declared for these days: a place in ${zones}, where these were hours of the day`,
  );
}

function evidenceOf(
  account: Account,
  claimed: ClaimedPlace | undefined,
  zone: string,
  { night, all }: NightShare,
): FoundPart['evidence'] {
  const commits = `${Math.round(night)} of ${all} commits between 00:00 and 06:00`;
  return [
    quote(
      claimed?.source ?? 'declared',
      'time zone',
      zone,
      claimed ? `claimed place: ${claimed.text}` : 'declared place',
    ),
    quote(account.id, 'commit hours', commits, `${shareOf({ night, all }).toFixed(2)} of them on the clock of ${zone}`),
  ];
}

function account(code: Pick<Account, 'commit_hours' | 'commit_times'>): Partial<Dossier> {
  const location = { city: 'Accra', country: 'GH', time_zone: 'Africa/Accra' };
  return {
    sources: [
      { id: 'application', kind: 'application', location },
      { id: 'code', kind: 'code_account', site: 'git', ...code },
    ],
  };
}

function hours(...rows: readonly (readonly [hour: number, count: number])[]) {
  return { counts: Array.from({ length: 24 }, (_, hour) => rows.find(([at]) => at === hour)?.[1] ?? 0) };
}

function times(count: number, hour: string): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`2026-08-01T${hour}:00:00Z`) + index * 86_400_000).toISOString(),
  );
}
