import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKey, isSameState, readMrz } from '../../../src/engine/read/document.ts';

const passport = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const card = ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];

describe('the specimens of ICAO 9303', () => {
  it.each([
    ['TD3', passport, 'L898902C3'],
    ['TD1', card, 'D23145890'],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'], 'D23145890'],
    [
      'MRVA',
      ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
      'L8988901C',
    ],
    ['MRVB', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'], 'L8988901C'],
  ])('%s', (format, lines, number) => {
    const read = readMrz(lines);
    expect(read).toMatchObject({ format, valid: true, state: 'UTO', number, surname: 'ERIKSSON', given: 'ANNA MARIA' });
    expect(read.name).toBe('ANNA MARIA ERIKSSON');
  });

  it('gives dates of birth and expiry with their century', () => {
    expect(readMrz(passport)).toMatchObject({ birth: '1974-08-12', expires: '2012-04-15', birthInZone: '740812' });
    expect(
      readMrz(['I<UTOD23145890<7349<<<<<<<<<<<', '3407127M9507122UTO<<<<<<<<<<<2', 'STEVENSON<<PETER<JOHN<<<<<<<<<']),
    ).toMatchObject({
      birth: '1934-07-12',
      expires: '1995-07-12',
      number: 'D23145890734',
      valid: true,
    });
  });

  it('reads nothing of the character for sex', () => {
    const [first = '', second = ''] = passport;
    const other = [first, second.replace('F120415', 'M120415')];
    expect(readMrz(other)).toEqual(readMrz(passport));
  });
});

describe('check digits', () => {
  it('names the one that does not fit, and the composite with it', () => {
    const [first = '', second = ''] = passport;
    const wrong = readMrz([first, second.replace('L898902C36', 'L898902C37')]);
    expect(wrong.valid).toBe(false);
    expect(wrong.checkDigits.filter((digit) => !digit.ok).map((digit) => digit.field)).toEqual(['number', 'composite']);
  });

  it('takes a filler for the digit of an empty field', () => {
    const lines = ['P<UTOCHOI<<YUNSEO<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'SPEC033759UTO9110096F3102226<<<<<<<<<<<<<<<6'];
    expect(readMrz(lines).checkDigits.find((digit) => digit.field === 'optional')?.ok).toBe(true);
  });

  it('every single changed digit of the checked fields is noticed', () => {
    const [first = '', second = ''] = passport;
    const places = [...Array(9).keys(), 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26].filter((at) =>
      /\d/.test(second[at] ?? ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(second[at]) + by) % 10);
        expect(readMrz([first, second.slice(0, at) + digit + second.slice(at + 1)]).valid).toBe(false);
      }),
    );
  });
});

describe('lines as they are entered', () => {
  it('counts the fillers after a name itself', () => {
    const [first = '', second = ''] = passport;
    expect(readMrz([first.slice(0, 38), second])).toEqual(readMrz(passport));
    expect(readMrz([card[0] ?? '', card[1] ?? '', `${card[2]}<`])).toEqual(readMrz(card));
  });

  it('takes lines that were written on end', () => {
    expect(readMrz([passport.join('')])).toEqual(readMrz(passport));
    expect(readMrz([card.join('')])).toEqual(readMrz(card));
  });

  it('takes small letters and spaces', () => {
    expect(readMrz(passport.map((line) => line.toLowerCase().replace(/(.{10})/g, '$1 ')))).toEqual(readMrz(passport));
  });

  it('says when a name fills its field', () => {
    const long = 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'.padEnd(39, '<');
    expect(readMrz([`P<UTO${long}`, passport[1] ?? '']).nameMayBeCut).toBe(true);
    expect(readMrz(passport).nameMayBeCut).toBe(false);
  });

  it('reads the French card with its own digits', () => {
    const read = readMrz(['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6']);
    expect(read).toMatchObject({
      format: 'FRID',
      valid: true,
      surname: 'BERTHIER',
      given: 'CORINNE',
      birth: '1965-12-06',
    });
  });

  it('gives a birth of which the day is not known as far as it is', () => {
    const [first = '', second = ''] = passport;
    expect(readMrz([first, second.replace('740812', '7408<<')]).birth).toBe('1974-08');
    expect(readMrz([first, second.replace('740812', '741399')]).birth).toBeUndefined();
  });

  it.each([
    [[], '0 lines'],
    [['P<UTO'], '1 lines'],
    [['P<UTO', 'ABC'], 'lines of 5, 3 characters'],
    [[`${'A'.repeat(43)}!`, 'A'.repeat(44)], 'line 1 has other characters'],
  ])('says what is wrong with %j', (lines, says) => {
    expect(readMrz(lines)).toMatchObject({
      valid: false,
      checkDigits: [],
      notUnderstood: expect.stringContaining(says),
    });
  });

  it('reads any lines without throwing', () => {
    const zone = fc.string({ unit: fc.constantFrom(...'AB0129<'), minLength: 28, maxLength: 45 });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(zone, fc.string({ unit: 'binary' })), { maxLength: 4 }),
        (lines) => readMrz(lines).checkDigits.length >= 0,
      ),
    );
  });
});

describe('one document', () => {
  it('has one key, however its number is spaced and its state written', () => {
    expect(documentKey('UTO', 'passport', 'spec 00-417')).toBe(documentKey('UTO', 'passport', 'SPEC00417'));
    expect(documentKey('D', 'passport', 'C01X')).toBe(documentKey('DEU', 'passport', 'C01X'));
    expect(isSameState('DEU', 'D')).toBe(true);
  });

  it('is not another with another type, state or a letter for a digit', () => {
    const keys = [
      documentKey('UTO', 'passport', 'SPEC0'),
      documentKey('UTO', 'national_id', 'SPEC0'),
      documentKey('UTA', 'passport', 'SPEC0'),
      documentKey('UTO', 'passport', 'SPECO'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
