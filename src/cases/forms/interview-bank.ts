import { z } from 'zod';

/** The kinds of short challenge, the same three for every candidate (FBI, July 2025); their details are drawn for each case. */
export const ChallengeKind = z.enum(['head_turn', 'hand_across_face', 'code_word']);
export type ChallengeKind = z.infer<typeof ChallengeKind>;

export interface Challenge {
  readonly kind: ChallengeKind;
  readonly text: string;
}

/** What reviewers of one case ask: the same for all of them, of the same kinds and number for every candidate. */
export interface InterviewGuide {
  readonly challenges: readonly Challenge[];
  readonly residence: readonly string[];
}

const challenges: Readonly<Record<ChallengeKind, readonly string[]>> = {
  head_turn: [
    'Turn the head slowly to the left until the ear shows, then look up',
    'Turn the head slowly to the right until the ear shows, then look down',
    'Look over the left shoulder, then over the right one, slowly',
    'Look up, then turn the head slowly to the right until the ear shows',
  ],
  hand_across_face: [
    'Pass the open left hand across the face twice, fingers apart',
    'Pass the open right hand across the face twice, fingers apart',
    'Hold two fingers in front of the nose, then move them slowly to the left ear',
    'Hold three fingers in front of the mouth, then move them slowly to the right ear',
  ],
  code_word: [
    'Read out from the chat: harbour 27 lantern',
    'Read out from the chat: pebble 64 window',
    'Read out from the chat: orchard 38 button',
    'Read out from the chat: ladder 91 meadow',
    'Read out from the chat: copper 15 ribbon',
    'Read out from the chat: saddle 73 island',
  ],
};

/** Ways, home and weather of any place: nothing of customs, food, holidays or sights (catalogue, IV-04). */
const residence: readonly (readonly string[])[] = [
  [
    'How do you usually get from home to the nearest station, stop or main road, and how long does it take?',
    'Which road or line do you take when you leave the neighbourhood, and what do you pass on it?',
    'Where is the nearest place to buy groceries, and how do you get there?',
    'If a visitor came by train, bus or car, how would you explain the last part of the way to them?',
  ],
  [
    'What kind of building is it, and how many floors does it have?',
    'What do you see from the front door of the building?',
    'What is next to the building, on the left and on the right?',
    'How does the post arrive there?',
  ],
  [
    'What is the weather like there today?',
    'When did it last rain there?',
    'How warm was it there this morning?',
    'When did it get light there this morning?',
  ],
];

/** Drawn by the case's id alone: nobody chooses, and nobody who was not told can prepare. */
export function interviewGuide(caseId: string): InterviewGuide {
  const pick = <T>(from: readonly T[], salt: string, fallback: T): T =>
    from[numberOf(`${caseId} ${salt}`) % from.length] ?? fallback;
  return {
    challenges: ChallengeKind.options.map((kind) => ({ kind, text: pick(challenges[kind], kind, kind) })),
    residence: residence.map((set, at) => pick(set, `residence ${at}`, '')),
  };
}

/** FNV-1a, 32 bits: spreads ids evenly; nothing secret rests on it. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash >>> 3;
}
