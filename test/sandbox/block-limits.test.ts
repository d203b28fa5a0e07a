import { expect, test } from 'vitest';
import { validateBlocks } from '../../src/sandbox/block-kit/validate.ts';
import * as is from './block-samples.ts';
import {
  actions,
  button,
  input,
  option,
  optionsUpTo,
  type Piece,
  plain,
  section,
  select,
  textInput,
  x,
} from './block-samples.ts';
import { one, testLimits } from './limit-case.ts';

const inActions = (element: (size: number) => Piece) => (size: number) => actions(element(size));
const inInput = (element: (size: number) => Piece) => (size: number) => input(element(size));
const element = '/blocks/0/elements/0';
const field = '/blocks/0/element';

testLimits([
  { what: 'blocks in a message', at: 50, blocks: is.many, pointer: '/blocks' },
  { what: 'blocks in a modal', at: 100, blocks: is.many, pointer: '/blocks', surface: 'modal' },
  { what: 'blocks in App Home', at: 100, blocks: is.many, pointer: '/blocks', surface: 'home' },
  one('characters of a block_id', 255, (n) => section({ block_id: x(n) }), '/blocks/0/block_id'),
  one(
    'characters of an action_id',
    255,
    inActions((n) => button({ action_id: x(n) })),
    `${element}/action_id`,
  ),
  one('characters of a section', 3000, (n) => section({ text: is.mrkdwn(x(n)) }), '/blocks/0/text/text'),
  one('fields of a section', 10, (n) => section({ fields: Array(n).fill(plain('f')) }), '/blocks/0/fields'),
  one('characters of a field', 2000, (n) => section({ fields: [plain(x(n))] }), '/blocks/0/fields/0/text'),
  one('characters of a header', 150, (n) => ({ type: 'header', text: plain('😀'.repeat(n)) }), '/blocks/0/text/text'),
  one(
    'elements of a context',
    10,
    (n) => ({ type: 'context', elements: Array(n).fill(plain('c')) }),
    '/blocks/0/elements',
  ),
  one('elements of actions', 25, (n) => actions(...Array(n).fill(button())), '/blocks/0/elements'),
  one('characters of a label', 2000, (n) => input(textInput(), { label: plain(x(n)) }), '/blocks/0/label/text'),
  one('characters of a hint', 2000, (n) => input(textInput(), { hint: plain(x(n)) }), '/blocks/0/hint/text'),
  one('characters of an alternative text', 2000, (n) => is.image({ alt_text: x(n) }), '/blocks/0/alt_text'),
  one('characters of an image title', 2000, (n) => is.image({ title: plain(x(n)) }), '/blocks/0/title/text'),
  one(
    'characters of an image address',
    3000,
    (n) => is.image({ image_url: `https://${x(n - 8)}` }),
    '/blocks/0/image_url',
  ),
  one('characters of a markdown block', 12_000, (n) => ({ type: 'markdown', text: x(n) }), '/blocks/0/text'),
  one('characters of an alert', 200, (n) => ({ type: 'alert', text: plain(x(n)) }), '/blocks/0/text/text', 'modal'),
  one(
    'characters on a button',
    75,
    inActions((n) => button({ text: plain(x(n)) })),
    `${element}/text/text`,
  ),
  one(
    'characters of a button’s value',
    2000,
    inActions((n) => button({ value: x(n) })),
    `${element}/value`,
  ),
  one(
    'characters of a button’s address',
    3000,
    inActions((n) => button({ url: `https://${x(n - 8)}` })),
    `${element}/url`,
  ),
  one(
    'characters of a button’s spoken label',
    75,
    inActions((n) => button({ accessibility_label: x(n) })),
    `${element}/accessibility_label`,
  ),
  one(
    'characters of a question’s title',
    100,
    inActions((n) => button({ confirm: is.confirm({ title: plain(x(n)) }) })),
    `${element}/confirm/title/text`,
  ),
  one(
    'characters of a question',
    300,
    inActions((n) => button({ confirm: is.confirm({ text: plain(x(n)) }) })),
    `${element}/confirm/text/text`,
  ),
  one(
    'characters of its yes',
    30,
    inActions((n) => button({ confirm: is.confirm({ confirm: plain(x(n)) }) })),
    `${element}/confirm/confirm/text`,
  ),
  one(
    'characters of its no',
    30,
    inActions((n) => button({ confirm: is.confirm({ deny: plain(x(n)) }) })),
    `${element}/confirm/deny/text`,
  ),
  one(
    'options of a select',
    100,
    inActions((n) => select({ options: optionsUpTo(n) })),
    `${element}/options`,
  ),
  one(
    'groups of options',
    100,
    inActions((n) => ({
      type: 'static_select',
      option_groups: Array(n).fill({ label: plain('g'), options: optionsUpTo(1) }),
    })),
    `${element}/option_groups`,
  ),
  one(
    'characters of a group’s label',
    75,
    inActions((n) => ({ type: 'static_select', option_groups: [{ label: plain(x(n)), options: optionsUpTo(1) }] })),
    `${element}/option_groups/0/label/text`,
  ),
  one(
    'characters of an option',
    75,
    inActions((n) => select({ options: [option('a', { text: plain(x(n)) })] })),
    `${element}/options/0/text/text`,
  ),
  one(
    'characters of an option’s value',
    150,
    inActions((n) => select({ options: [option('a', { value: x(n) })] })),
    `${element}/options/0/value`,
  ),
  one(
    'characters of an option’s description',
    75,
    inActions((n) => select({ options: [option('a', { description: plain(x(n)) })] })),
    `${element}/options/0/description/text`,
  ),
  one(
    'characters of a placeholder',
    150,
    inActions((n) => select({ placeholder: plain(x(n)) })),
    `${element}/placeholder/text`,
  ),
  one(
    'options of an overflow menu',
    5,
    inActions((n) => ({ type: 'overflow', options: optionsUpTo(n) })),
    `${element}/options`,
  ),
  one(
    'checkboxes',
    10,
    inActions((n) => ({ type: 'checkboxes', options: optionsUpTo(n) })),
    `${element}/options`,
  ),
  one(
    'radio buttons',
    10,
    inActions((n) => ({ type: 'radio_buttons', options: optionsUpTo(n) })),
    `${element}/options`,
  ),
  one(
    'max_length of a text input',
    3000,
    inInput((n) => textInput({ max_length: n })),
    `${field}/max_length`,
  ),
  one(
    'preset characters of a text input',
    3000,
    inInput((n) => textInput({ initial_value: x(n) })),
    `${field}/initial_value`,
  ),
  one(
    'files of a file input',
    10,
    inInput((n) => ({ type: 'file_input', max_files: n })),
    `${field}/max_files`,
    'modal',
  ),
  one(
    'lines of a rich text input',
    100,
    inInput((n) => ({ type: 'rich_text_input', max_lines: n })),
    `${field}/max_lines`,
  ),
]);

test('characters are code points, so an emoji counts once', () => {
  expect(validateBlocks('message', [{ type: 'header', text: plain('👩‍💻'.repeat(50)) }])).toEqual([]);
  expect(validateBlocks('message', [{ type: 'header', text: plain('👩‍💻'.repeat(51)) }])).toHaveLength(1);
});

test('a message whose blocks hold more than 12,000 characters is too long, in a modal they are taken', () => {
  const blocks = (last: number) => [
    ...Array(4).fill(section({ text: plain(x(2999)) })),
    section({ text: plain(x(last)) }),
  ];
  expect(validateBlocks('message', blocks(4))).toEqual([]);
  expect(validateBlocks('message', blocks(5))).toEqual([
    {
      error: 'msg_blocks_too_long',
      pointer: '/blocks',
      message: 'the blocks hold more than 12000 characters together',
    },
  ]);
  expect(validateBlocks('modal', blocks(3000))).toEqual([]);
});
