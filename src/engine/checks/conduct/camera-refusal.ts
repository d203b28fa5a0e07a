import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { FactsFor, Happened } from '../../facts.ts';
import { offeredAnotherWay } from './_accommodation.ts';

/** Sessions without the person's picture, each after another way was offered (rule of the catalogue, IV-01). */
const sessionsThatCount = 2;

type Session = Happened<'video'>;
type Facts = FactsFor<'event.video' | 'policies' | 'event.interview_form' | 'event.in_person_offer'>;

/** IV-01: no camera in two sessions, though the role says that video is part of it and another way was offered. */
export const cameraRefusal = defineCheck({
  id: 'camera-refusal',
  signals: ['IV-01'],
  family: 'conduct',
  severities: ['moderate', 'strong'],
  title: 'The camera stayed off in two or more sessions, after another way was offered',
  source: 'fact sheet, third measure (video interview); public service announcement of October 2023',
  needs: ['event.video', 'policies'],
  may: ['event.interview_form', 'event.in_person_offer'],
  ask: 'no video session, or no policy of the role about video',
  question:
    'Is there a way to see you that would work: another hour, another device, a short call, or a meeting in person?',
  innocent: [
    'A disability, an illness or something in the room that is nobody’s business',
    'A slow or metered connection, or a broken camera',
    'Religious practice, or a bad experience with being filmed',
  ],
  next: 'Offer one more way in writing (a notary, an office nearby, a minute of video only) and have the recruiter record the answer; a reason never has to be given',
  run: (facts) => {
    const without = facts['event.video'].filter(isWithoutPicture);
    if (facts.policies.video_required === undefined) return without.length > 0 ? [missing(unwritten)] : [];
    if (!facts.policies.video_required || without.length < sessionsThatCount) return [];
    const afterOffer = without.filter((session) => offeredAnotherWay(facts, session.at));
    if (afterOffer.length < sessionsThatCount) return [missing(unoffered)];
    return [judged(facts, afterOffer)];
  },
  examples: [
    {
      title: 'refused twice, with another way offered both times',
      dossier: sessions([refused('06'), refused('09')]),
      expect: 'found',
      severity: 'moderate',
      mentions: ['refused', '2026-10-06', '2026-10-09'],
    },
    {
      title: 'another way was offered once, before both',
      dossier: sessions([refused('06'), { ...refused('09'), accommodation_offered: undefined }]),
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'refused, then off without a reason',
      dossier: sessions([refused('06'), { ...refused('09'), camera: 'off', reason: 'none_given' }]),
      expect: 'found',
    },
    {
      title: 'also no meeting in person and no document on camera',
      dossier: sessions(
        [refused('06'), { ...refused('09'), id_on_camera: 'refused' }],
        [{ event: 'in_person_offer', at: '2026-10-10T15:00:00Z', options: ['a notary nearby'], answer: 'declined' }],
      ),
      expect: 'found',
      severity: 'strong',
      mentions: ['declined', 'id_on_camera'],
    },
    {
      title: 'no meeting in person, but the document was shown',
      dossier: sessions(
        [refused('06'), { ...refused('09'), id_on_camera: 'same' }],
        [{ event: 'in_person_offer', at: '2026-10-10T15:00:00Z', options: ['a notary nearby'], answer: 'declined' }],
      ),
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'refused once, on in the next session',
      dossier: sessions([refused('06'), { ...refused('09'), camera: 'on' }]),
      expect: 'clear',
    },
    {
      title: 'refused once; the camera was broken the next time',
      dossier: sessions([refused('06'), { ...refused('09'), camera: 'failed', reason: 'equipment' }]),
      expect: 'clear',
    },
    {
      title: 'off because of the connection, twice',
      dossier: sessions([
        { ...refused('06'), camera: 'off', reason: 'connection' },
        { ...refused('09'), camera: 'off', reason: 'connection' },
      ]),
      expect: 'clear',
    },
    {
      title: 'the role does not require video',
      dossier: { ...sessions([refused('06'), refused('09')]), role: { policies: { video_required: false } } },
      expect: 'clear',
    },
    {
      title: 'another way was offered only at the second session',
      dossier: sessions([{ ...refused('06'), accommodation_offered: false }, refused('09')]),
      expect: 'missing',
      mentions: ['offer another way'],
    },
    {
      title: 'nothing is written about video',
      dossier: { ...sessions([refused('06'), refused('09')]), role: { policies: {} } },
      expect: 'missing',
      mentions: ['whether video is required'],
    },
    { title: 'no session yet', dossier: sessions([]), expect: 'missing' },
  ],
});

const unwritten = 'the role does not say whether video is required';
const unoffered = 'the camera stayed off; offer another way before asking again, and record the offer';

/** A camera that fails, or stays off for the connection's sake, was not refused. */
function isWithoutPicture({ camera, reason }: Session): boolean {
  const isTechnical = reason === 'connection' || reason === 'equipment';
  return camera === 'refused' || (camera === 'off' && !isTechnical);
}

function judged(facts: Facts, sessions: readonly Session[]): Part {
  const seen = facts['event.video'].filter((session) => session.camera === 'on');
  const shown = facts['event.video'].filter((session) => session.id_on_camera === 'refused');
  const meetings = facts['event.in_person_offer'];
  const declined = meetings.filter((offer) => offer.answer === 'declined');
  const isAllRefused =
    shown.length > 0 && declined.length > 0 && meetings.every((offer) => offer.answer !== 'accepted');
  const more = isAllRefused
    ? [
        ...shown.map((session) => quote(session.ref, 'id_on_camera', 'refused', day(session))),
        ...declined.map((offer) => quote(offer.ref, 'in person', offer.answer, offer.options.join(', '))),
      ]
    : [];
  return found(isAllRefused ? 'strong' : 'moderate', [
    ...sessions.map((session) =>
      quote(session.ref, 'camera', session.camera, [day(session), reasonOf(session)].filter(Boolean).join(', ')),
    ),
    ...more,
    ...seen.map((session) => quote(session.ref, 'camera', 'on', day(session))),
  ]);
}

const day = (session: Session): string => session.at.slice(0, 10);

function reasonOf({ reason }: Session): string | undefined {
  if (reason === undefined) return undefined;
  return reason === 'none_given' ? 'no reason given' : `reason: ${reason}`;
}

function refused(date: string) {
  return {
    event: 'video' as const,
    at: `2026-10-${date}T15:00:00Z`,
    camera: 'refused' as 'on' | 'off' | 'refused' | 'failed',
    reason: 'privacy' as Session['reason'],
    accommodation_offered: true as boolean | undefined,
    id_on_camera: 'not_asked' as Session['id_on_camera'],
  };
}

function sessions(
  videos: readonly ReturnType<typeof refused>[],
  more: NonNullable<Example['dossier']['events']> = [],
): Example['dossier'] {
  return { role: { policies: { video_required: true } }, events: [...videos, ...more] };
}
