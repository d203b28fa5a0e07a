import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/sandbox/json.ts';
import { htmlOf, plain, wordsIn } from './render.ts';

function field(element: Json, more: Json = {}): Json {
  return {
    type: 'input',
    block_id: 'b',
    label: plain('Name of the candidate'),
    element: { action_id: 'f', ...element },
    ...more,
  };
}

const text = { type: 'plain_text_input' };
const options = ['day', 'night'].map((value) => ({ text: plain(`By ${value}`), value }));

function attribute(html: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
}

describe('a field of a form', () => {
  it.each([
    ...['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'datepicker', 'timepicker'],
    ...[
      'datetimepicker',
      'static_select',
      'users_select',
      'conversations_select',
      'multi_static_select',
      'multi_users_select',
    ],
  ])('%s has the label that stands over it', (type) => {
    const html = htmlOf([field({ type, options })]);
    const id = attribute(html, 'for');
    expect(id).toBeTruthy();
    expect(html).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${id}"`));
  });

  it.each(['checkboxes', 'radio_buttons', 'file_input'])('%s is a group with that name', (type) => {
    const html = htmlOf([field({ type, options })]);
    expect(attribute(html, 'aria-labelledby')).toBe(attribute(html, 'id'));
  });

  it('says what is wrong beside it and keeps what was typed', () => {
    const html = htmlOf([field(text)], {
      values: { b: 'Ada <Lind>' },
      errors: { b: 'Two words, please.' },
      change: () => {},
    });
    expect(html).toContain('value="Ada &lt;Lind&gt;"');
    expect(html).toContain('aria-invalid="true"');
    const described = attribute(html, 'aria-describedby');
    expect(html).toMatch(new RegExp(`role="alert" id="${described}"`));
    expect(wordsIn(html)).toContain('Two words, please.');
  });

  it('says what may be left out, and the hint below', () => {
    const html = htmlOf([field(text, { optional: true, hint: plain('As in the application') })]);
    expect(wordsIn(html)).toBe('Name of the candidate (optional)As in the application');
    expect(html).not.toContain('aria-required');
    expect(htmlOf([field(text)])).toContain('aria-required="true"');
  });

  it('counts down near its end, and below zero', () => {
    const counted = (value: string) =>
      wordsIn(htmlOf([field({ ...text, max_length: 10 })], { values: { b: value }, change: () => {} }));
    expect(counted('12345678')).toContain('2');
    expect(counted('123456789012')).toContain('-2');
    expect(
      wordsIn(htmlOf([field({ ...text, max_length: 3_000 })], { values: { b: 'short' }, change: () => {} })),
    ).not.toMatch(/\d/);
  });

  it('holds each of two choices in one block by its own name', () => {
    const elements = ['one', 'two'].map((action_id) => ({
      type: 'static_select',
      action_id,
      placeholder: plain(action_id),
      options,
    }));
    const values = { b: { one: 'day', two: 'night' } };
    const html = htmlOf([{ type: 'actions', block_id: 'b', elements }], { values, change: () => {} });
    const chosen = [...html.matchAll(/value="(\w+)" selected/g)].map(([, value]) => value);
    expect(chosen).toEqual(['day', 'night']);
  });

  it('offers the channels that its filter asks for', () => {
    const privately = field({ type: 'conversations_select', filter: { include: ['private'] } });
    const publicly = field({ type: 'conversations_select', filter: { include: ['public'] } });
    expect(wordsIn(htmlOf([privately]))).toContain('#hiring');
    expect(wordsIn(htmlOf([publicly]))).not.toContain('#hiring');
  });
});
