import type { KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { type InterviewGuide, interviewGuide } from '../../cases/forms/interview-bank.ts';
import { line, words } from '../text.ts';

/** What every reviewer of this case asks, and who of them has filled in a form. */
export function guideBlocks(file: CaseFile, reviewers: readonly string[]): KnownBlock[] {
  const forms = reviewers.length === 0 ? 'No reviewer has filled in the interview form yet.' : formsText(reviewers);
  return [guideBlock(interviewGuide(file.id)), { type: 'context', elements: [{ type: 'mrkdwn', text: forms }] }];
}

export function guideBlock(guide: InterviewGuide): KnownBlock {
  return {
    type: 'rich_text',
    elements: [
      line(words('Short challenges, in this order', { bold: true })),
      ...guide.challenges.map(({ text }) => line(words(`• ${text}`))),
      line(words('Three questions about where they live', { bold: true })),
      ...guide.residence.map((text) => line(words(`• ${text}`))),
      line(
        words('Say before: whoever cannot or would rather not do one of these may choose another way.', {
          italic: true,
        }),
      ),
    ],
  };
}

function formsText(reviewers: readonly string[]): string {
  return `Interview forms by ${reviewers.map((id) => `<@${id}>`).join(', ')}`;
}
