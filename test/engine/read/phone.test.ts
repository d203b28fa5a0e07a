import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePhone, readPhone } from '../../../src/engine/read/phone.ts';

describe('a telephone number', () => {
  it.each([
    ['+1 202-555-0101', '+12025550101'],
    ['Tel: +1 (202) 555-0101', '+12025550101'],
    ['0044 20 7946 0000', '+442079460000'],
    ['(00) 44 20 7946 0000', '+442079460000'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['＋１　２０２　５５５　０１０１', '+12025550101'],
    ['tel:+1-202-555-0101;ext=5', '+12025550101'],
    ['+٤٤٢٠٧٩٤٦٠٠٠٠', '+442079460000'],
    ['+52 1 55 5555 0123', '+525555550123'],
  ])('%s is %s', (text, e164) => expect(readPhone(text).e164).toBe(e164));

  it('takes a country for numbers without one', () => {
    expect(readPhone('020 7946 0000', 'GB').e164).toBe('+442079460000');
    expect(readPhone('020 7946 0000').notUnderstood).toBe('020 7946 0000');
    expect(readPhone('0044 20 7946 0000', 'US').e164).toBe('+442079460000');
    expect(readPhone('+442079460000', 'not a country').e164).toBe('+442079460000');
  });

  it('reads the first of several, and says what is left', () => {
    const read = readPhone('call +1 202 555 0101 or +44 20 7946 0000');
    expect(read).toMatchObject({ e164: '+12025550101', notUnderstood: 'or +44 20 7946 0000' });
  });

  it('keeps an extension', () => expect(readPhone('+1 202 555 0101 ext. 12').extension).toBe('12'));

  it.each([
    ['+1202456', false, false],
    ['+12025550101', true, true],
    ['+441632960999', true, false],
  ])('%s is possible: %s, valid: %s', (text, possible, valid) => {
    expect(readPhone(text)).toMatchObject({ possible, valid });
  });

  it.each([
    ['+8150 5555 0101', 'voip'],
    ['+33 9 72 55 01 01', 'voip'],
    ['+1 202 555 0101', 'unknown'],
    ['+1 800 555 0199', 'toll_free'],
    ['+61 491 570 006', 'mobile'],
    ['+44 20 7946 0000', 'landline'],
  ])('%s is of line type %s: voip only where the numbering plan says so', (text, lineType) => {
    expect(readPhone(text).lineType).toBe(lineType);
  });

  it.each([
    '+12025550100',
    '+12025550199',
    '+447700900000',
    '+61255501234',
    '+33639981234',
    '+353915550127',
    '+46701740699',
  ])('%s is kept for films and examples', (text) => expect(readPhone(text).fiction).toBe(true));

  it.each(['+12025550200', '+12025550099', '+447700901000', '+61255511234', '+33639991234', '+46701740700'])(
    '%s is not',
    (text) => expect(readPhone(text).fiction).toBe(false),
  );

  it('knows which countries share a numbering plan', () => {
    expect(readPhone('+447700900123').countries).toEqual(['GB', 'GG', 'IM', 'JE']);
    expect(readPhone('+14165550121').countries).toEqual(['CA']);
  });

  it('reads any text without throwing', () => {
    fc.assert(fc.property(anyText, fc.string(), (text, country) => readPhone(text, country).possible !== undefined));
    fc.assert(fc.property(anyText, anyText, (a, b) => isSamePhone(a, b) === isSamePhone(b, a)));
  });
});

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'+0123456789 ()-.x') }));

describe('one number written in two ways', () => {
  it.each([
    ['+442079460000', '020 7946 0000'],
    ['+12025550101', '(202) 555-0101'],
    ['+12025550101', '1 202 555 0101'],
    ['+12025550101', '202.555.0101 x7'],
    ['+74955550101', '8 (495) 555-01-01'],
    ['202-555-0101', '202 555 0101'],
    ['+5491155550101', '011 15-5555-0101'],
  ])('%s and %s', (a, b) => expect([isSamePhone(a, b), isSamePhone(b, a)]).toEqual([true, true]));

  it.each([
    ['+12025550101', '+12025550102'],
    ['+12025550101', '555-0101'],
    ['+442079460000', '+12079460000'],
    ['+442079460000', '0161 496 0000'],
    ['', ''],
    ['ann@mail.example', 'bo@mail.example'],
  ])('but not %j and %j', (a, b) => expect([isSamePhone(a, b), isSamePhone(b, a)]).toEqual([false, false]));
});
