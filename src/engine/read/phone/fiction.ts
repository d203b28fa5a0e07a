/** Ranges that a numbering authority keeps for films, books and examples: a start of the number with its country code. */
export interface FictionRange {
  readonly starts: readonly string[];
  readonly by: string;
}

/**
 * Written by hand on 2026-11-27 from knowledge of the authorities' lists. The ranges of GB, AU, FR and DE were compared with
 * public code that quotes them; those of SE and IE were not.
 */
export const fictionRanges: readonly FictionRange[] = [
  {
    by: 'Ofcom, telephone numbers for drama use',
    starts:
      `+441134960 +441144960 +441154960 +441164960 +441174960 +441184960 +441214960 +441314960 +441414960 +441514960
+441614960 +442079460 +441914980 +4428964960 +442920180 +441632960 +447700900 +448081570 +449098790 +443069990`.split(
        /\s+/,
      ),
  },
  {
    by: 'ACMA, phone numbers for use in creative works',
    starts:
      `+6125550 +6127010 +6135550 +6137010 +6175550 +6177010 +6185550 +6187010 +61491570006 +61491570110 +61491570156
+61491570157 +61491570158 +61491570159 +61491570313 +61491570737 +61491571266 +61491571491 +61491571804 +61491572549
+61491572665 +61491572983 +61491573087 +61491573770 +61491574118 +61491574632 +61491575254 +61491575789 +61491576398
+61491576801 +61491577426 +61491577644 +61491578148 +61491578888 +61491578957 +61491579212 +61491579455 +61491579760
+611800160401 +611800975707 +611800975708 +611800975709 +611800975710 +611800975711 +611300975707 +611300975708
+611300975709 +611300975710 +611300975711`.split(/\s+/),
  },
  {
    by: 'ARCEP, numbering plan: numbers for audiovisual works',
    starts: '+3319900 +3326191 +3335301 +3346571 +3353649 +3363998'.split(' '),
  },
  {
    by: 'Bundesnetzagentur, drama numbers',
    starts: `+493023125 +494066969 +496990009 +492214710 +498999998 +4915228817386 +4915228895456 +4915254599371
+491729925904 +491729968532 +491729973185 +491729973186 +491729980752 +491749091317 +491749464308 +4917139200
+49176040690`.split(/\s+/),
  },
  {
    by: 'PTS, numbers for books and films',
    starts:
      '+463139006 +464062804 +4684650040 +4684650041 +4684650042 +469803192 +46701740605 +46701740606 +46701740607 +46701740608 +46701740609 +4670174061 +4670174062 +4670174063 +4670174064 +4670174065 +4670174066 +4670174067 +4670174068 +4670174069'.split(
        ' ',
      ),
  },
  { by: 'ComReg, numbering conditions: drama numbers', starts: ['+3532091'] },
];

/** NANPA keeps 555-0100 to 555-0199 in every area code. By custom the same seven digits are used for examples elsewhere, too. */
const exampleLine = /55501\d\d$/;

export function isReservedForFiction(e164: string): boolean {
  return exampleLine.test(e164) || fictionRanges.some(({ starts }) => starts.some((start) => e164.startsWith(start)));
}
