import type { KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import type { Measure } from '../../engine/dossier.ts';
import { dayText, plain, words } from '../text.ts';

/** What a candidate is told of each measure, in their words. */
const told: Readonly<Record<Measure, string>> = {
  docs_direct: 'we ask the employers and schools that you name, through contacts that we find ourselves',
  id_scrutiny: 'two of us look at your identity document, from the offer on',
  video_interview: 'we talk with you on video, with the same short steps for everybody',
  background_check: 'a vendor makes a background check, only with your consent',
  biometric_or_idv: 'a vendor, a notary or one of us in person confirms who you are',
  payment_no_crypto: 'we agree with you on how you are paid',
  bank_matches_id: 'the holder of the account is compared with your identity document',
  cross_profile_consistency: 'what you tell us is compared with your public profiles',
  delivery_to_id_address: 'equipment goes to the address on your document, or to another that you show us a paper for',
};

/** The notice to copy: neutral, the same for every candidate of a role. */
export function noticeText(title: string, measures: readonly Measure[]): string {
  return [
    `Hello,`,
    `for the role “${title}” we check the same things for every candidate, and we want you to know which:`,
    measures.map((measure) => `- ${told[measure]}`).join('\n'),
    'People of our hiring team do this, with a program that lists where statements differ. The program decides nothing and gives no marks. Where you come from, your age, how you look or speak, and gaps in a career play no part.',
    'It is no judgement of you. Most differences are ordinary: a former name, a move, a mistyped date. We ask you about them before anybody decides, and what you tell us is kept beside them.',
    'You may ask what we hold about you and have it corrected. If one of these steps is not possible for you, tell us, and we agree on another way. Write to: [name and address of the person to ask]',
  ].join('\n\n');
}

export function noticeBlocks(file: CaseFile): KnownBlock[] {
  const state = file.informedOn
    ? `Recorded: the candidate was told on ${dayText(file.informedOn)}.`
    : 'Copy this, complete the last line, send it as you usually write to candidates, and record the day.';
  return [
    { type: 'section', text: plain(state, 500) },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_preformatted',
          elements: [words(noticeText(file.role.title, file.role.handling.measures))],
        },
      ],
    },
  ];
}

/** The line of the card: whether the candidate has been told. */
export function informedText(file: CaseFile): string {
  return file.informedOn ? `Candidate informed on ${dayText(file.informedOn)}` : 'Candidate not informed yet';
}
