import { Resvg } from '@resvg/resvg-js';
import type { Dossier } from '../engine/dossier.ts';
import { boldFont, fontFamily, regularFont } from './font.ts';
import { timeline } from './timeline.ts';

/** The timeline as a PNG of 1,400 pixels' width, with the shipped font only, so that it looks alike everywhere. */
export function timelinePng(dossier: Dossier, title: string): Uint8Array {
  const picture = new Resvg(timeline(dossier, title), {
    background: '#ffffff',
    font: { fontFiles: [regularFont, boldFont], loadSystemFonts: false, defaultFontFamily: fontFamily },
  });
  return picture.render().asPng();
}
