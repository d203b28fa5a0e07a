import { defineCheck, found, missing, quote } from '../../check.ts';
import type { Dossier, Source } from '../../dossier.ts';
import { claimedPlace, zonesReader } from '../_claimed-place.ts';
import { offsetReader, offsetText, statedOffset } from './_clock.ts';

/** Proposal of the catalogue. */
const leastHoursApart = 3;
/** Documents of different days; proposal of the catalogue. */
const leastDocuments = 2;

interface Stamp {
  readonly source: string;
  readonly fact: string;
  readonly text: string;
  readonly day: string;
  readonly offset: number;
}

/** TM-05: files were written on a clock hours away from that of the claimed place. */
export const documentTimeZone = defineCheck({
  id: 'document-time-zone',
  signals: ['TM-05'],
  family: 'time',
  severities: ['weak'],
  title: 'Documents were written on a clock of another time zone than the claimed one',
  source:
    'proposal of the catalogue, after the fact sheet, third red flag: assessed location differs from the claimed one',
  needs: ['stated.location'],
  may: fileKinds(),
  question: 'Where and with which program were these documents made?',
  innocent: [
    'A résumé service or a friend made the file',
    'The file was made on a journey',
    'The clock of the computer was never set to the new place',
  ],
  next: 'Ask how the documents were made, and compare with what the candidate tells of that time',
  run: (facts, { declared }) => {
    const sources = fileKinds().flatMap((kind): readonly Source[] => facts[kind]);
    const stamps = sources.flatMap(stampsOf);
    if (new Set(stamps.map((stamp) => stamp.day)).size < leastDocuments)
      return [missing('fewer than two documents of different days whose files name a UTC offset')];
    const claimed = claimedPlace(facts['stated.location']);
    const zonesOn = zonesReader(declared, claimed);
    if (!stamps.some((stamp) => zonesOn(stamp.day).length > 0)) return [missing('no time zone for the claimed place')];
    const offsetOn = offsetReader();
    const isFar = (stamp: Stamp, zone: string): boolean => {
      const offset = offsetOn(zone, stamp.day);
      return offset !== undefined && Math.abs(offset - stamp.offset) >= leastHoursApart * 60;
    };
    const away = stamps.filter((stamp) => {
      const zones = zonesOn(stamp.day);
      return zones.length > 0 && zones.every(({ zone }) => isFar(stamp, zone));
    });
    const byDay = [...new Map(away.map((stamp) => [stamp.day, stamp])).values()];
    if (byDay.length < leastDocuments || new Set(byDay.map((stamp) => stamp.source)).size < leastDocuments) return [];
    const zone = zonesOn(byDay[0]?.day ?? '')
      .filter(({ isDeclared }) => !isDeclared || !claimed)
      .map((one) => one.zone)
      .join(', ');
    return [
      found('weak', [
        quote(claimed?.source ?? 'declared', 'time zone', zone, claimed && `claimed place: ${claimed.text}`),
        ...byDay
          .slice(0, 4)
          .map((stamp) => quote(stamp.source, stamp.fact, stamp.text, `written at ${offsetText(stamp.offset)}`)),
      ]),
    ];
  },
  examples: [
    {
      title: 'two files nine hours away',
      dossier: files('2026-09-01T10:00:00+09:00', '2026-09-08T10:00:00+09:00'),
      expect: 'found',
      severity: 'weak',
      mentions: ['UTC+09:00', 'Africa/Accra'],
    },
    {
      title: 'three hours away',
      dossier: files('2026-09-01T10:00:00+03:00', '2026-09-08T10:00:00+03:00'),
      expect: 'found',
    },
    {
      title: 'two hours away',
      dossier: files('2026-09-01T10:00:00+02:00', '2026-09-08T10:00:00+02:00'),
      expect: 'clear',
    },
    {
      title: 'one of two files',
      dossier: files('2026-09-01T10:00:00+09:00', '2026-09-08T10:00:00+01:00'),
      expect: 'clear',
    },
    {
      title: 'two files of one day',
      dossier: files('2026-09-01T10:00:00+09:00', '2026-09-01T11:00:00+09:00'),
      expect: 'missing',
    },
    {
      title: 'times in UTC, which say nothing',
      dossier: files('2026-09-01T10:00:00Z', '2026-09-08T10:00:00+00:00'),
      expect: 'missing',
    },
    {
      title: 'written on a journey that was announced',
      dossier: {
        ...files('2026-09-01T10:00:00+09:00', '2026-09-08T10:00:00+09:00'),
        declared: { places: [{ as: 'travel', country: 'JP', time_zone: 'Asia/Tokyo' }] },
      },
      expect: 'clear',
    },
  ],
});

function stampsOf(source: Source): readonly Stamp[] {
  if (source.kind === 'reference' || source.kind === 'agency') return [];
  const times = [
    ['created_at', source.file?.created_at],
    ['modified_at', source.file?.modified_at],
  ] as const;
  return times.flatMap(([name, text]) => {
    const offset = statedOffset(text);
    return text === undefined || offset === undefined
      ? []
      : [{ source: source.id, fact: `file ${name}`, text, day: text.slice(0, 10), offset }];
  });
}

/** Papers of the candidate's own making; an issuer's clock says nothing of theirs. */
function fileKinds() {
  return [
    'source.application',
    'source.resume',
    'source.portfolio',
    'source.supporting_document',
    'source.identity_document',
  ] as const;
}

function files(resume: string, letter: string): Partial<Dossier> {
  const location = { city: 'Accra', country: 'GH', time_zone: 'Africa/Accra' };
  return {
    sources: [
      { id: 'application', kind: 'application', location, file: { created_at: letter } },
      { id: 'resume', kind: 'resume', file: { created_at: resume } },
    ],
  };
}
