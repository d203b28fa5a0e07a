import { expect, test } from 'vitest';
import { validateBlocks } from '../../src/sandbox/block-kit/validate.ts';
import * as is from './block-samples.ts';
import { actions, button, input, option, optionsUpTo, plain, section, select, textInput } from './block-samples.ts';
import { element, field, missing, testFaults } from './fault-case.ts';

testFaults([
  ['an empty text', [section({ text: is.mrkdwn('') })], '/blocks/0/text/text', 'must be more than 0 characters'],
  ['a text that is a bare string', [section({ text: 'a' })], '/blocks/0/text', 'must be a text object'],
  ['a text without words', [section({ text: { type: 'mrkdwn' } })], '/blocks/0/text', missing('text')],
  ['markup in a header', [{ type: 'header', text: is.mrkdwn('a') }], '/blocks/0/text/type', 'unsupported type: mrkdwn'],
  [
    'markup on a button',
    [actions(button({ text: is.mrkdwn('a') }))],
    `${element}/text/type`,
    'unsupported type: mrkdwn',
  ],
  [
    'markup in a label',
    [input(textInput(), { label: is.mrkdwn('a') })],
    '/blocks/0/label/type',
    'unsupported type: mrkdwn',
  ],
  [
    'markup in a select’s option',
    [actions(select({ options: [option('a', { text: is.mrkdwn('a') })] }))],
    `${element}/options/0/text/type`,
    'unsupported type: mrkdwn',
  ],
  [
    'emoji asked for in markup',
    [section({ text: { ...is.mrkdwn('a'), emoji: true } })],
    '/blocks/0/text',
    'invalid additional property: emoji',
  ],
  ['a property that nobody knows', [section({ colour: 'red' })], '/blocks/0', 'invalid additional property: colour'],
  [
    'a button of another style',
    [actions(button({ style: 'warning' }))],
    `${element}/style`,
    'must be one of primary, danger',
  ],
  ['a button with a number as value', [actions(button({ value: 7 }))], `${element}/value`, 'must be a string'],
  ['a button to no address', [actions(button({ url: 'not an address' }))], `${element}/url`, 'must be a valid url'],
  [
    'an image that is no web address',
    [is.image({ image_url: 'file:///a.png' })],
    '/blocks/0/image_url',
    'must be a valid url',
  ],
  [
    'a block_id that occurs twice',
    [section({ block_id: 'a' }), section({ block_id: 'a' })],
    '/blocks/1/block_id',
    '`block_id` already exists: a',
  ],
  [
    'an action_id that occurs twice in a block',
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    '/blocks/0/elements/1/action_id',
    '`action_id` already exists: a',
  ],
  [
    'a preset option that is not offered',
    [actions(select({ initial_option: option('z') }))],
    `${element}/initial_option`,
    'must be one of the provided options',
  ],
  [
    'a preset option with other words',
    [actions(select({ initial_option: option('o1', { text: plain('Other') }) }))],
    `${element}/initial_option`,
    'must be one of the provided options',
  ],
  [
    'a preset box that is not offered',
    [actions({ type: 'checkboxes', options: optionsUpTo(1), initial_options: [option('z')] })],
    `${element}/initial_options/0`,
    'must be one of the provided options',
  ],
  [
    'a least length above the greatest',
    [input(textInput({ min_length: 5, max_length: 4 }))],
    `${field}/min_length`,
    'must not be greater than max_length',
  ],
  ['a length that is no number', [input(textInput({ max_length: '9' }))], `${field}/max_length`, 'must be a number'],
  [
    'a day that is none',
    [actions({ type: 'datepicker', initial_date: '24.11.2026' })],
    `${element}/initial_date`,
    'must be a valid date (YYYY-MM-DD)',
  ],
  [
    'a time that is none',
    [actions({ type: 'timepicker', initial_time: '25:00' })],
    `${element}/initial_time`,
    'must be a valid time (HH:mm)',
  ],
  [
    'two elements that take the focus',
    [input(textInput({ focus_on_load: true })), input(textInput({ focus_on_load: true }))],
    '/blocks/1/element/focus_on_load',
    'only one element may have focus_on_load',
    'modal',
  ],
  [
    'a filter for nothing',
    [actions({ type: 'conversations_select', filter: {} })],
    `${element}/filter`,
    missing('include or exclude_external_shared_channels or exclude_bot_users'),
  ],
  [
    'a filter for a kind that does not exist',
    [actions({ type: 'conversations_select', filter: { include: ['secret'] } })],
    `${element}/filter/include/0`,
    'must be one of im, mpim, private, public',
  ],
  [
    'a response address asked for in a message',
    [actions({ type: 'conversations_select', response_url_enabled: true })],
    `${element}/response_url_enabled`,
    'is allowed in modals only',
  ],
  [
    'a question without its yes',
    [actions(button({ confirm: { ...is.confirm(), confirm: undefined } }))],
    `${element}/confirm`,
    missing('confirm'),
  ],
  ['a flag that is a word', [input(textInput(), { optional: 'yes' })], '/blocks/0/optional', 'must be a boolean'],
  [
    'an empty piece of rich text',
    [is.rich({ type: 'text', text: '' })],
    `${element}/elements/0/text`,
    'must be more than 0 characters',
  ],
  ['a mention without a person', [is.rich({ type: 'user' })], `${element}/elements/0`, missing('user_id')],
  [
    'a segment of nothing',
    [is.chart({ type: 'pie', segments: [{ label: 'a', value: 0 }] })],
    '/blocks/0/chart/segments/0/value',
    'must be greater than 0',
  ],
  ['no block at all in a modal', [], '/blocks', 'must have at least 1 items', 'modal'],
]);

test('every offence is named at once', () => {
  const found = validateBlocks('message', [{ type: 'header' }, section({ text: plain('') }), { type: 'banner' }]);
  expect(found.map(({ pointer }) => pointer)).toEqual(['/blocks/0', '/blocks/1/text/text', '/blocks/2/type']);
});

test('markdown blocks of a message count together', () => {
  const markdown = (length: number) => ({ type: 'markdown', text: is.x(length) });
  expect(validateBlocks('message', [markdown(6000), markdown(6000)])).toEqual([]);
  expect(validateBlocks('message', [markdown(6000), markdown(6001)])).toMatchObject([{ pointer: '/blocks/1/text' }]);
});
