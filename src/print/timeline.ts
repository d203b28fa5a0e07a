import type { Dossier } from '../engine/dossier.ts';
import { happeningBand } from './timeline/happening-band.ts';
import { timelineModel } from './timeline/model.ts';
import { stretchBand } from './timeline/stretch-band.ts';
import { escapeXml, ink, rectAt, textAt } from './timeline/svg.ts';

export { timelineAltText } from './timeline/alt-text.ts';

/** Pixels. */
export const timelineWidth = 1_400;
const margin = 28;

/** A part of the picture and the pixels that it takes downwards. */
export interface Band {
  readonly svg: string;
  readonly height: number;
}

/** Whether anything of a case has a time that a picture could show, besides the day of the application. */
export function hasTimes(dossier: Dossier): boolean {
  const events = (dossier.events ?? []).filter(({ event }) => event !== 'application');
  const { stretches, happenings } = timelineModel({ ...dossier, events });
  return stretches.length + happenings.length > 0;
}

/**
 * A case's time as SVG text: stated jobs and schools on an axis of years, and what happened on one of days with long
 * gaps folded. Shows no number, no birth date, no street and no connection's address. Fonts: see `timelinePng`.
 */
export function timeline(dossier: Dossier, title: string): string {
  const model = timelineModel(dossier);
  const frame = { left: margin, right: timelineWidth - margin };
  const head = textAt(margin, 40, title, { size: 20, bold: true, most: frame.right - frame.left });
  const top = 62;
  const stated = stretchBand(model.stretches, { ...frame, top });
  const happened = happeningBand(model.happenings, { ...frame, top: top + stated.height });
  const height = Math.ceil(top + stated.height + happened.height + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${timelineWidth}" height="${height}" viewBox="0 0 ${timelineWidth} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    rectAt(0, 0, timelineWidth, height, '#ffffff'),
    head,
    stated.svg,
    happened.svg,
    textAt(frame.right, height - 10, 'Times in UTC. Grey stretches are days (d) without events, folded.', {
      size: 11,
      fill: ink.soft,
      anchor: 'end',
    }),
    '</svg>',
  ].join('\n');
}
