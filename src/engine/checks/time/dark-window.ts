import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import { placesOn } from '../../declared.ts';
import type { Declared, Dossier } from '../../dossier.ts';
import { readPlace } from '../../read/place.ts';
import { claimedPlace } from '../_claimed-place.ts';
import { sunHeight } from './_sun.ts';

/** Height in degrees from which no window is dark for want of sun, and below which none is bright; proposals, wide of dawn and storm. */
const broadDay = 10;
const deepNight = -10;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** TM-07: what an interviewer saw through the window does not fit the sun at the claimed place. */
export const darkWindow = defineCheck({
  id: 'dark-window',
  signals: ['TM-07'],
  family: 'time',
  severities: ['moderate'],
  title: 'The light outside the window does not fit the time at the claimed place',
  source: 'FBI, January 2025: ask to point the camera out of a window; margins are a proposal',
  needs: ['event.interview_form'],
  may: ['stated.location', 'event.video'],
  ask: 'no interview form says what the light outside was',
  question: 'Where were you during this conversation, and what time was it there?',
  innocent: [
    'Blinds, a cellar or a bright street lamp',
    'A journey that was not mentioned',
    'The form was filled in for another time than that of the session',
  ],
  next: 'In the next session ask everybody the same: show the window and a clock. Ask where the candidate was',
  run: (facts, { declared }) => {
    const seen = facts['event.interview_form'].filter(
      (form) => form.light_outside === 'day' || form.light_outside === 'dark',
    );
    if (seen.length === 0) return [missing('no interview form says what the light outside was')];
    const claimed = claimedPlace(facts['stated.location']);
    return seen.flatMap((form): readonly Part[] => {
      const at =
        facts['event.video'].find((video) => video.id !== undefined && video.id === form.session)?.at ?? form.at;
      const points = pointsOn(declared, at, claimed?.reading);
      if (!points) return [missing('the claimed place is not known well enough to tell where the sun stood')];
      const heights = points.map(({ lat, lon }) => sunHeight(lat, lon, Date.parse(at)));
      const misfits = heights.every((height) =>
        form.light_outside === 'dark' ? height > broadDay : height < deepNight,
      );
      if (!misfits) return [];
      const sun = `${Math.round(Math.abs(heights[0] ?? 0))} degrees ${(heights[0] ?? 0) > 0 ? 'above' : 'below'} the horizon`;
      return [
        found('moderate', [
          quote(
            claimed?.source ?? 'declared',
            'location',
            claimed?.text ?? 'declared place',
            `the sun stood ${sun} there at ${at}`,
          ),
          quote(form.ref, 'light outside', form.light_outside ?? '', `seen by ${form.reviewer}, ${at}`),
        ]),
      ];
    });
  },
  examples: [
    {
      title: 'dark at noon',
      dossier: session('dark', '2026-10-06T12:00:00Z'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['above the horizon'],
    },
    {
      title: 'bright at midnight',
      dossier: session('day', '2026-10-06T00:00:00Z'),
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'dark at midnight', dossier: session('dark', '2026-10-06T00:00:00Z'), expect: 'clear' },
    { title: 'bright at noon', dossier: session('day', '2026-10-06T12:00:00Z'), expect: 'clear' },
    { title: 'dark just after sunrise', dossier: session('dark', '2026-10-06T06:15:00Z'), expect: 'clear' },
    { title: 'bright just after sunset', dossier: session('day', '2026-10-06T18:15:00Z'), expect: 'clear' },
    {
      title: 'a journey that was announced, to a country without a city',
      dossier: { ...session('dark', '2026-10-06T12:00:00Z'), declared: { places: [{ as: 'travel', country: 'JP' }] } },
      expect: 'missing',
    },
    { title: 'nothing seen', dossier: session('not_seen', '2026-10-06T12:00:00Z'), expect: 'missing' },
    {
      title: 'no claimed place',
      dossier: { events: session('dark', '2026-10-06T12:00:00Z').events },
      expect: 'missing',
    },
  ],
});

/** Where the candidate may be that day: at home or at a declared place; undefined if one of them has no coordinates. */
function pointsOn(declared: Declared, at: string, claimed: Partial<Point> | undefined): readonly Point[] | undefined {
  const places = placesOn(declared, at);
  const readings = [
    ...(claimed || places.length === 0 ? [claimed] : []),
    ...places.map(({ city, region, country, time_zone }) => readPlace({ city, region, country, time_zone })),
  ];
  const points = readings.flatMap((reading) =>
    reading?.lat === undefined || reading.lon === undefined ? [] : [{ lat: reading.lat, lon: reading.lon }],
  );
  return points.length > 0 && points.length === readings.length ? points : undefined;
}

function session(light_outside: 'day' | 'dark' | 'not_seen', at: string): Pick<Dossier, 'sources' | 'events'> {
  const location = { city: 'Accra', country: 'GH', lat: 5.56, lon: -0.2 };
  return {
    sources: [{ id: 'application', kind: 'application', location }],
    events: [
      { event: 'video', id: 'talk', at, camera: 'on' },
      { event: 'interview_form', at: '2026-10-06T19:00:00Z', reviewer: 'ivo', session: 'talk', light_outside },
    ],
  };
}
