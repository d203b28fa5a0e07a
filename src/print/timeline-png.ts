import { renderAsync } from '@resvg/resvg-js';
import { boldFont, fontFamily, regularFont } from './font.ts';

/**
 * The SVG of a timeline as a PNG of 1,400 pixels' width, with the shipped font only, so that it looks alike everywhere.
 * It is drawn in a thread of its own.
 */
export async function timelinePng(svg: string): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    background: '#ffffff',
    font: { fontFiles: [regularFont, boldFont], loadSystemFonts: false, defaultFontFamily: fontFamily },
  });
  return picture.asPng();
}
