import { expect, it } from 'vitest';
import { withoutMarkup } from '../../src/slack/text.ts';
import { fitting, textPages } from '../../src/slack/views/text-pages.ts';

it('the text of a message is read as it was written, without the markup that Slack puts into it', () => {
  const text =
    'Ann &amp; Co &lt;3\n<mailto:ann@mail.example|ann@mail.example>\n<tel:+12085550142|+1 208 555 0142>\n<https://ann.example/a|ann.example> <https://b.example>';
  expect(withoutMarkup(text)).toBe(
    'Ann & Co <3\nann@mail.example\n+1 208 555 0142\nhttps://ann.example/a https://b.example',
  );
});

it('a text goes on in further inputs at the ends of its lines, and none of it is lost', () => {
  const text = Array.from({ length: 300 }, (_, at) => `line ${at} ${'x'.repeat(40)}`).join('\n');
  const pages = textPages(text);
  expect(pages?.length).toBeGreaterThan(1);
  expect(pages?.every((page) => page.length <= 3_000)).toBe(true);
  expect(pages?.join('\n')).toBe(text);
});

it('what no form can hold is cut at a line, and counted', () => {
  const long = Array.from({ length: 1_000 }, (_, at) => `line ${at} ${'x'.repeat(60)}`).join('\n');
  const fits = fitting(long);
  expect(fits.left).toBeGreaterThan(0);
  expect(fits.text.split('\n')).toHaveLength(1_000 - fits.left);
  expect(textPages(fits.text)).toBeDefined();
  expect(textPages(fitting('y'.repeat(7_000)).text)).toHaveLength(3);
});
