import type { TableBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/cases/case-file.ts';
import type { Dossier, Source } from '../../src/engine/dossier.ts';
import { screen } from '../../src/engine/screen.ts';
import { validateBlocks } from '../../src/sandbox/block-kit/validate.ts';
import { matrixMessage } from '../../src/slack/views/matrix.ts';

/** As long as the dossier lets values be. */
const long = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(13).trim();

function profile(at: number, more: Partial<Extract<Source, { kind: 'profile' }>> = {}): Source {
  return { id: `profile-on-a-site-with-a-long-name-${at}`, kind: 'profile', site: 'site', ...more };
}

function matrixOf(sources: readonly Source[]) {
  const dossier: Dossier = { dossier: 1, as_of: '2026-10-20T12:00:00Z', sources: [...sources] };
  const report = screen(dossier, { stage: 'apply', app: 'crosscheck 0.1.0' });
  return matrixMessage({ report } as CaseFile);
}

const tableIn = (blocks: readonly object[]) => blocks.find((block): block is TableBlock => 'rows' in block)?.rows ?? [];
const textsOf = (row: TableBlock['rows'][number] | undefined) =>
  (row ?? []).map((cell) => (cell.type === 'raw_text' ? cell.text : ''));

describe('the matrix as a message', () => {
  it.each([2, 10, 30])('of %s sources with values as long as can be is nothing that Slack refuses', (count) => {
    const blocks = matrixOf(
      Array.from({ length: count }, (_, at) =>
        profile(at, {
          name: `${long} ${at}`,
          email: `${'x'.repeat(50)}${at}@mail.example`,
          location: `${long} ${at}`,
          nationality: `${long} ${at}`,
          work_right: `${long} ${at}`,
          address: `${at} ${long}, Boise, ID 83702`,
          jobs: Array.from({ length: 3 }, () => ({ employer: `${long} ${at}`, start: '2010-01', end: 'present' })),
          education: [{ school: `${long} ${at}`, degree: long }],
        }),
      ),
    );
    expect(validateBlocks('message', blocks)).toEqual([]);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(9_000);
    expect(tableIn(blocks).length).toBeGreaterThan(6);
    const header = textsOf(tableIn(blocks)[0]);
    expect(header.every((text) => [...text].length <= 30)).toBe(true);
    if (count > header.length) expect(JSON.stringify(blocks.at(-1))).toContain('more sources without room here');
  });

  it('keeps the source in which something differs, also as the last of many', () => {
    const alike = Array.from({ length: 11 }, (_, at) => profile(at, { nationality: 'Utopian' }));
    const blocks = matrixOf([...alike, profile(11, { id: 'odd', nationality: 'Freedonian' })] as Source[]);
    const header = textsOf(tableIn(blocks)[0]);
    expect([header[1], header.at(-1)]).toEqual(['profile-on-a-site-with-a-long…', 'odd']);
    expect(header).toHaveLength(9);
  });

  it('says a reason once for all sources that it is about', () => {
    const blocks = matrixOf([
      profile(0, { id: 'a', nationality: 'Utopian' }),
      ...['b', 'c', 'd'].map((id) => profile(0, { id, nationality: 'Freedonian' })),
    ]);
    const said = JSON.stringify(blocks.find((block) => block.type === 'rich_text'));
    expect(said.match(/nationality, b, c, d/g)).toHaveLength(1);
  });
});
