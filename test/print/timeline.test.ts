import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/engine/dossier.ts';
import { foldedScale } from '../../src/print/timeline/scale.ts';
import { timeline, timelineAltText } from '../../src/print/timeline.ts';
import { timelinePng } from '../../src/print/timeline-png.ts';
import { caseDossier, oddDossier } from './a-paper.ts';

const day = 86_400_000;

/** Left ends and widths of what is drawn, in pixels. */
function spans(svg: string): readonly { readonly from: number; readonly to: number }[] {
  return [...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.-]+)"/g)].map(([, x, width]) => ({
    from: Number(x),
    to: Number(x) + Number(width),
  }));
}

describe('the timeline', () => {
  it('shows jobs of many years and sign-ins of one day in one picture', () => {
    const svg = timeline(caseDossier('s1-stolen-identity-laptop-farm'), 'SCR-12');
    expect(svg).toContain('Meridian Lumen Software, Staff Engineer (resume, 2020-03 – present)');
    expect(svg).toContain('Sign-in, US, vpn');
    expect(svg).toMatch(/>2006<.*>2026</s);
    expect(svg).toContain('9 d');
  });

  it('holds no number, birth date, street or address of a connection', () => {
    const dossier = caseDossier('s1-stolen-identity-laptop-farm');
    const shown = `${timeline(dossier, 'SCR-12')}\n${timelineAltText(dossier).join('\n')}`;
    for (const hidden of ['SPEC00417', '1988-02-03', 'Larch Court', 'Copper Basin', '198.51.100', '203.0.113', 'Ortel'])
      expect(shown).not.toContain(hidden);
  });

  it('never lets candidate text become markup', async () => {
    const svg = timeline(oddDossier, '<b>SCR-12</b> & </svg>');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;b&gt;SCR-12&lt;/b&gt; &amp; &lt;/svg&gt;');
    expect((await timelinePng(timeline(oddDossier, 'SCR-12'))).length).toBeGreaterThan(10_000);
  });

  it('says how many rows are not drawn, and draws nothing outside the picture', () => {
    const svg = timeline(oddDossier, 'SCR-12');
    expect(svg).toContain('and 60 more, not drawn');
    for (const { from, to } of spans(svg)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1_400);
    }
  });

  it('is the same for the same dossier, and plain for an empty one', async () => {
    const empty: Dossier = { dossier: 1, sources: [{ id: 'application', kind: 'application' }] };
    expect(timeline(oddDossier, 'x')).toBe(timeline(oddDossier, 'x'));
    expect(timeline(empty, 'SCR-1')).toContain('Nothing recorded.');
    expect(timelineAltText(empty)).toEqual([
      'No job or school is stated with dates.',
      'Nothing is recorded as having happened.',
    ]);
    expect(
      Buffer.from(await timelinePng(timeline(empty, 'SCR-1')))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('in sentences groups what happened again and again', () => {
    expect(timelineAltText(caseDossier('unit-logins-many-countries-vpn'))).toMatchInlineSnapshot(`
      [
        "No job or school is stated with dates.",
        "Sign-in, FR, residential: 2 times, from 2026-10-05 08:00 UTC to 2026-10-06 08:00 UTC.",
        "Sign-in, US, vpn: 2026-10-05 08:20 UTC.",
        "Sign-in, NL, privacy relay: 2026-10-05 11:00 UTC.",
        "Sign-in, DE, mobile: 2026-10-06 07:00 UTC.",
      ]
    `);
    expect(timelineAltText(oddDossier)).toHaveLength(61);
    expect(timelineAltText(oddDossier).at(-1)).toMatch(/^And \d+ more\.$/);
  });
});

describe('the folded axis', () => {
  it('folds a long gap and keeps the order and the ends', () => {
    const times = [0, 2, 3, 300, 301].map((at) => at * day);
    const { segments, x } = foldedScale(times, 100, 1_100);
    expect(segments).toHaveLength(2);
    expect(segments[0]?.left).toBe(100);
    expect(segments.at(-1)?.right).toBeCloseTo(1_100);
    const at = times.map(x);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect((at[3] ?? 0) - (at[2] ?? 0)).toBeLessThan(300);
  });

  it('never needs more room than there is', () => {
    const many = Array.from({ length: 200 }, (_, at) => at * at * at * 40 * day);
    const { segments } = foldedScale(many, 0, 600);
    expect(segments.at(-1)?.right).toBeLessThanOrEqual(600.01);
    expect(foldedScale([5], 0, 600).segments).toHaveLength(1);
  });
});
