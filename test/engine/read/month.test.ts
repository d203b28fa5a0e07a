import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, monthsBetween, readMonthRange } from '../../../src/engine/read/month.ts';

describe('months as people write them', () => {
  it.each([
    ['2020-03 – present', '2020-03', 'present'],
    ['Mar 2020 - Present', '2020-03', 'present'],
    ['03/2020–05/2021', '2020-03', '2021-05'],
    ['05.2017 bis heute', '2017-05', 'present'],
    ['Sept. 2011 to Jan 2014', '2011-09', '2014-01'],
    ['2011–2015', '2011', '2015'],
    ['2019-20', '2019', '2020'],
    ['2010–11', '2010', '2011'],
    ['Mar – Jun 2020', '2020-03', '2020-06'],
    ['Mar ’20 – Jun ’21', '2020-03', '2021-06'],
    ['01/20 - 03/21', '2020-01', '2021-03'],
    ['06-08/2019', '2019-06', '2019-08'],
    ['01/03/2020 - 30/04/2021', '2020-03-01', '2021-04-30'],
    ['01/13/2020 - 03/04/2020', '2020-01-13', '2020-03-04'],
    ['1 Mar 2020–30 Apr 2021', '2020-03-01', '2021-04-30'],
    ['2020 m. sausis – dabar', '2020-01', 'present'],
    ['Jun-Aug 2019', '2019-06', '2019-08'],
    ['15 April 2020 - 16 May 2021', '2020-04-15', '2021-05-16'],
    ['Q3 2019', '2019-07', '2019-09'],
    ['seit 2019', '2019', 'present'],
    ['2019 à ce jour', '2019', 'present'],
    ['janvier 2015 à août 2016', '2015-01', '2016-08'],
    ['marzo 2018 - hasta la fecha', '2018-03', 'present'],
    ['de março de 2015 até o momento', '2015-03', 'present'],
    ['september 2019 t/m heden', '2019-09', 'present'],
    ['с марта 2019 по н.в.', '2019-03', 'present'],
    ['март 2019 — по настоящее время', '2019-03', 'present'],
    ['березень 2019 – дотепер', '2019-03', 'present'],
    ['Σεπ 2019 - σήμερα', '2019-09', 'present'],
    ['مارس 2019 - حتى الآن', '2019-03', 'present'],
    ['tháng 3 2020 - nay', '2020-03', 'present'],
    ['2020年3月～現在', '2020-03', 'present'],
    ['2020년 3월부터 현재까지', '2020-03', 'present'],
    ['2023年4月至今', '2023-04', 'present'],
    ['Mar 2018 - Present · 5 yrs 3 mos', '2018-03', 'present'],
  ])('%s', (text, start, end) => expect(readMonthRange(text)).toEqual({ start, end }));

  it.each([
    ['2019', '2019'],
    ['2010-11', '2010-11'],
    ['2020年3月', '2020-03'],
    ['Spring 2019', '2019'],
    ['٢٠١٩', '2019'],
    ['12.03.2020', '2020-03-12'],
    ['13/04/2020', '2020-04-13'],
    ['April 15, 2020', '2020-04-15'],
    ['2019 –', '2019'],
  ])('%s is a start, and says nothing of an end', (text, start) => expect(readMonthRange(text)).toEqual({ start }));

  it.each(['until 2019', 'bis 2019', 'Class of 2019', 'graduated 2019'])('reads an end without a start: %s', (text) =>
    expect(readMonthRange(text)).toEqual({ end: '2019' }),
  );

  it.each([
    ['03/04/2020', '2020'],
    ['listopad 2019', '2019'],
  ])('keeps to the year where %s has two readings, and says so', (text, start) => {
    expect(readMonthRange(text)).toEqual({ start, notUnderstood: text });
  });

  it.each([
    '',
    'a while',
    '令和2年',
    '13/2020 x',
    '2021-05 - 2020-03',
    '2017, 2019 and 2020',
    '31.02.2020',
    'May 2020 – Present (Remote)',
  ])('says what it made nothing of in %j', (text) => expect(readMonthRange(text).notUnderstood).toBeDefined());

  it('reads any text without throwing', () => {
    const words = fc.constantFrom(
      '2020',
      '-',
      '–',
      '/',
      '.',
      '3',
      '13',
      'mar',
      ' ',
      'bis',
      'present',
      '年',
      '月',
      "'",
      'Q3',
      '1999-',
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readMonthRange(text) === 'object'));
    fc.assert(fc.property(fc.array(words), (parts) => typeof readMonthRange(parts.join('')) === 'object'));
  });

  it('reads back each range of months', () => {
    const month = fc.integer({ min: 1950 * 12, max: 2060 * 12 });
    const text = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    fc.assert(
      fc.property(month, fc.nat(400), (from, length) => {
        const [start, end] = [text(from), text(from + length)];
        expect(readMonthRange(`${start} – ${end}`)).toEqual({ start, end });
      }),
    );
  });
});

describe('days and distances', () => {
  it.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2019-12', '2019-12-01', '2019-12-31'],
    ['2019-04', '2019-04-01', '2019-04-30'],
    [2019, '2019-01-01', '2019-12-31'],
    ['2019-04-05', '2019-04-05', '2019-04-05'],
  ])('%s runs from %s to %s', (partial, first, last) =>
    expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]),
  );

  it.each([
    ['2019-03', '2020-05', 14],
    ['2020-05', '2019-03', 14],
    ['2019', '2019-11', 0],
    ['2019', '2020-07', 7],
    ['2019-03-31', '2019-04-01', 1],
    ['2019', 'soon', undefined],
  ])('from %s to %s it is at least %s months', (a, b, months) => expect(monthsBetween(a, b)).toBe(months));
});
