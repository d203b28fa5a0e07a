import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isJson, type Json } from '../../src/sandbox/json.ts';
import { htmlOf, plain, tagsIn, wordsIn } from './render.ts';

const folder = join(import.meta.dirname, '../sandbox/valid-blocks');

function samplesIn(kind: string): readonly (readonly [string, Json])[] {
  return readdirSync(join(folder, kind)).flatMap((file) => {
    const value: unknown = JSON.parse(readFileSync(join(folder, kind, file), 'utf8'));
    return isJson(value) ? [[file.replace('.json', ''), value] as const] : [];
  });
}

const drawn = [
  ...['actions', 'alert', 'context', 'data_table', 'divider', 'header', 'image', 'input', 'markdown', 'rich_text'],
  ...['section', 'table'],
];
const placeholder = 'The local workspace cannot draw this';
const shown = /<(hr|img|input|select|textarea|button)/;

describe('a block', () => {
  it.each(samplesIn('blocks'))('%s shows something, or says loudly that it is not drawn', (_, block) => {
    const html = htmlOf([block]);
    expect(wordsIn(html).trim() !== '' || shown.test(html)).toBe(true);
    expect(html.includes(placeholder)).toBe(!drawn.includes(String(block.type)));
  });

  it('of a kind that nobody has heard of is named, with all that it holds', () => {
    const words = wordsIn(htmlOf([{ type: 'hologram', text: plain('Look at this') }]));
    expect(words).toContain(`${placeholder} hologram block`);
    expect(words).toContain('Look at this');
  });

  it('does not take its neighbours with it when it cannot be drawn', () => {
    const words = wordsIn(htmlOf([{ type: 'hologram' }, { type: 'header', text: plain('Still here') }]));
    expect(words).toContain('Still here');
  });
});

describe('an element', () => {
  const unknown = ['external_select', 'multi_external_select', 'workflow_button'];
  const elements = samplesIn('elements').filter(([, { type }]) => !['image', 'url'].includes(String(type)));

  it.each(elements)('%s can be used, or says loudly that it is not drawn', (_, element) => {
    const isInput = String(element.type).endsWith('input');
    const block = isInput
      ? { type: 'input', label: plain('Label'), element }
      : { type: 'actions', elements: [{ action_id: 'a', ...element }] };
    const html = htmlOf([block]);
    expect(html.includes(placeholder)).toBe(unknown.includes(String(element.type)));
    if (!html.includes(placeholder)) expect(html).toMatch(shown);
  });
});

describe('a table', () => {
  const cell = (text: string) => ({ type: 'raw_text', text });
  const rows = [
    [cell('Fact'), cell('Application')],
    [cell('Name'), { type: 'raw_number', value: 7 }],
    [cell('Phone'), { type: 'hologram' }],
  ];

  it('has a head of columns, and keeps numbers and cells it does not know', () => {
    const html = htmlOf([{ type: 'table', rows }]);
    expect(tagsIn(html)).toEqual(expect.arrayContaining(['table', 'th', 'td']));
    expect(html).toContain('<th scope="col"');
    expect(wordsIn(html)).toMatch(/Name.*7.*Phone.*cannot draw this hologram/s);
  });

  it('aligns and wraps its columns as it was told', () => {
    const html = htmlOf([
      { type: 'table', rows: rows.slice(0, 1), column_settings: [{ is_wrapped: true }, { align: 'right' }] },
    ]);
    expect(html).toMatch(/class="wrapped"[^>]*>Fact|text-align:left[^>]*class="wrapped"/);
    expect(html).toContain('text-align:right');
  });
});

describe('a picture', () => {
  it('of another host is never fetched; its description stands there', () => {
    const html = htmlOf([{ type: 'image', image_url: 'https://pictures.example/a.png', alt_text: 'A map' }]);
    expect(tagsIn(html)).not.toContain('img');
    expect(html).toContain('aria-label="Picture: A map"');
  });

  it('that the workspace holds is shown, as the person who looks', () => {
    const image_url = 'http://127.0.0.1:3000/files/F1/map.png';
    expect(htmlOf([{ type: 'image', image_url, alt_text: 'A map' }])).toContain('src="/files/F1/map.png?user=U1"');
  });
});
