import { expect, test } from 'vitest';
import { validateView } from '../../src/sandbox/block-kit/validate.ts';
import { input, modal, plain, section, textInput, x } from './block-samples.ts';

function pointers(view: unknown): readonly string[] {
  return validateView(view).map(({ pointer }) => pointer);
}

const labels = ['title', 'submit', 'close'] as const;

test.each(labels)('the %s of a modal holds 24 characters', (label) => {
  expect(pointers(modal([section()], { [label]: plain(x(24)) }))).toEqual([]);
  expect(pointers(modal([section()], { [label]: plain(x(25)) }))).toEqual([`/${label}/text`]);
});

test.each([
  ['private_metadata', 3000],
  ['callback_id', 255],
  ['external_id', 255],
] as const)('the %s of a modal holds %i characters', (key, max) => {
  expect(pointers(modal([section()], { [key]: x(max) }))).toEqual([]);
  expect(pointers(modal([section()], { [key]: x(max + 1) }))).toEqual([`/${key}`]);
});

test('a modal with an input needs a submit button', () => {
  expect(validateView(modal([input()]))).toMatchObject([
    { error: 'invalid_view', pointer: '', constraint: { type: 'required', expected: 'submit' } },
  ]);
  expect(pointers(modal([input()], { submit: plain('Save') }))).toEqual([]);
});

test('a modal needs a title, and takes none of the fields that Slack itself adds', () => {
  expect(validateView({ type: 'modal', blocks: [section()] })).toMatchObject([
    { message: 'missing required field: title' },
  ]);
  expect(validateView(modal([section()], { hash: '1.a' }))).toMatchObject([
    { message: 'invalid additional property: hash' },
  ]);
});

test('a view holds up to 100 blocks and at least one', () => {
  expect(pointers(modal(Array(100).fill(section())))).toEqual([]);
  expect(pointers(modal(Array(101).fill(section())))).toEqual(['/blocks']);
  expect(pointers(modal([]))).toEqual(['/blocks']);
});

test('a view over 250 KB is too large', () => {
  const blocks = Array.from({ length: 90 }, () => section({ text: plain(x(2900)) }));
  expect(validateView(modal(blocks))).toMatchObject([{ error: 'view_too_large' }]);
});

test('App Home has no title and no submit button', () => {
  expect(pointers({ type: 'home', blocks: [section()] })).toEqual([]);
  expect(pointers({ type: 'home', blocks: [section()], title: plain('Home') })).toEqual(['']);
});

test('a view of another type, or no view, is refused', () => {
  expect(pointers({ type: 'dialog', blocks: [section()] })).toEqual(['/type']);
  expect(pointers('modal')).toEqual(['']);
});

test('a pointer counts from the view', () => {
  const view = modal([section(), input(textInput({ max_length: 9000 }))], { submit: plain('Save') });
  expect(pointers(view)).toEqual(['/blocks/1/element/max_length']);
});
