import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/sandbox/json.ts';
import { htmlOf, htmlOfText, plain, tagsIn, wordsIn } from './render.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const rich = (text: string): Json => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
const table = (text: string): Json => ({ type: 'table', rows: [[{ type: 'raw_text', text }]] });
const header = (text: string): Json => ({ type: 'header', text: plain(text) });
const section = (text: string): Json => ({ type: 'section', text: plain(text) });

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '*bold* _italic_ ~gone~ `code`',
  '<!channel> <@U1> <#C1>',
  '<javascript:alert(1)|press me>',
  '&lt;b&gt; &amp;amp;',
];

describe('what a candidate wrote', () => {
  it.each(hostile)('stays text in plain text, rich text and tables: %s', (text) => {
    for (const block of [rich(text), table(text), header(text), section(text)])
      expect(wordsIn(htmlOf([block]))).toBe(text);
  });

  it('stays text whatever it is', () => {
    const anything = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/:[a-z0-9_+-]+:/.test(text) && !text.includes('\r'));
    fc.assert(
      fc.property(anything, (text) => {
        for (const block of [rich(text), table(text), section(text)]) expect(wordsIn(htmlOf([block]))).toBe(text);
      }),
    );
  });

  it('calls nobody and links nowhere once it is escaped', () => {
    const html = htmlOfText(escaped('<!channel> <@U1> <https://elsewhere.example|my bank>'), true);
    expect(tagsIn(html)).toEqual([]);
    expect(wordsIn(html)).toBe('<!channel> <@U1> <https://elsewhere.example|my bank>');
  });

  it('makes no other tags in mrkdwn than Slack’s own markup has', () => {
    const allowed = ['a', 'blockquote', 'button', 'code', 'em', 'pre', 's', 'span', 'strong', 'time'];
    const bits = fc.constantFrom(
      '*',
      '_',
      '~',
      '`',
      '```',
      '<',
      '>',
      '|',
      '&lt;',
      '@U1',
      '!date^1',
      '#C1',
      ' ',
      'a',
      '\n',
      'https://a.example',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        expect(allowed).toEqual(expect.arrayContaining([...tagsIn(htmlOfText(parts.join('')))]));
      }),
    );
  });

  it('cannot make a link that a browser would run', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', text: 'press me' };
    const block = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [link] }] };
    const texts = [
      htmlOf([block]),
      htmlOfText('<javascript:alert(1)|press me>'),
      htmlOf([{ type: 'markdown', text: '[press me](javascript:alert(1))' }]),
    ];
    for (const html of texts) {
      expect(tagsIn(html)).not.toContain('a');
      expect(wordsIn(html)).toContain('press me');
    }
  });

  it('in a markdown block is never HTML', () => {
    expect(wordsIn(htmlOf([{ type: 'markdown', text: '<b onclick="x">hello</b>' }]))).toBe('<b onclick="x">hello</b>');
  });
});

describe('mrkdwn', () => {
  it.each([
    ['*bold* and _italic_ and ~gone~', '<strong>bold</strong> and <em>italic</em> and <s>gone</s>'],
    ['a * b * c, snake_case_name, 3*4*5', 'a * b * c, snake_case_name, 3*4*5'],
    ['`*code*`', '<code>*code*</code>'],
    ['> quoted\nafter', '<blockquote>quoted</blockquote>after'],
    ['&gt; quoted', '<blockquote>quoted</blockquote>'],
    ['```two\nlines```', '<pre>two\nlines</pre>'],
    ['5 &lt; 6 &amp;amp; 7', '5 &lt; 6 &amp;amp; 7'],
    ['<@U2>', '<span class="mention">@Lena Fischer</span>'],
    ['<@U1>', '<span class="mention me">@Marco Oduya</span>'],
    ['<!here>', '<span class="mention me">@here</span>'],
    ['<#C9|secret>', '<span class="mention">#secret</span>'],
  ])('%s', (text, html) => {
    expect(htmlOfText(text)).toBe(html);
  });

  it('names a channel that one can go to', () => {
    expect(htmlOfText('<#C1>')).toContain('#hiring</button>');
  });

  it('links addresses with their words, and bare ones unless it is verbatim', () => {
    expect(htmlOfText('<https://a.example/?x=1&amp;y=2|the page>')).toContain('href="https://a.example/?x=1&amp;y=2"');
    expect(wordsIn(htmlOfText('see https://a.example/page.'))).toBe('see https://a.example/page.');
    expect(htmlOfText('see https://a.example/page.')).toContain('href="https://a.example/page"');
    expect(tagsIn(htmlOfText('see https://a.example/page', true))).toEqual([]);
  });

  it('shows a date in the time zone of the person who looks', () => {
    const text = '<!date^1782900000^{date_short} at {time}|1 July>';
    expect(wordsIn(htmlOfText(text)).replace(/\s/g, ' ')).toBe('Jul 1, 2026 at 11:00 AM');
    expect(wordsIn(htmlOfText('<!date^never^{date}|some day>'))).toBe('some day');
  });
});
