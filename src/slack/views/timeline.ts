import type { CaseFile } from '../../cases/case-file.ts';
import { clip, plain } from '../text.ts';
import type { WantedSurface } from './surfaces.ts';

export const timelineKind = 'timeline';
/** Characters of an image's alternative text (Slack's Block Kit reference). */
const mostAltText = 2_000;

export const timelineTitle = (key: string): string => `${key}: what was stated and what happened, in time`;

/** The picture of a case's time, with the same in sentences for whoever does not see it. */
export function timelineSurface(
  { key }: Pick<CaseFile, 'key'>,
  fileId: string,
  sentences: readonly string[],
): WantedSurface {
  return {
    kind: timelineKind,
    part: '',
    text: `${key}: timeline`,
    blocks: [
      {
        type: 'image',
        slack_file: { id: fileId },
        alt_text: clip(sentences.join(' '), mostAltText),
        title: plain(timelineTitle(key), 200),
      },
    ],
  };
}
