import type { BundledList } from './value-lists.ts';

const own = 'the project’s own';
const year = 365;

/** Lists behind the reader of names. */
export const nameLists: readonly BundledList[] = [
  {
    id: 'nicknames',
    what: 'given names with the short forms they are known by',
    asOf: '2026-11-24',
    source: 'src/engine/read/name/nickname-list.ts',
    licence: own,
    staleAfterDays: 3 * year,
  },
  {
    id: 'name-spellings',
    what: 'spellings of one given name, family names and their romanisations, letters of other scripts',
    asOf: '2026-11-24',
    source: 'src/engine/read/name/, after the national systems of romanisation and ICAO 9303 part 3',
    licence: own,
    staleAfterDays: 3 * year,
  },
  {
    id: 'pinyin',
    what: 'readings of Chinese characters',
    package: 'pinyin-pro 3.29.4',
    asOf: '2026-09-11',
    source: 'https://github.com/zh-lx/pinyin-pro',
    licence: 'MIT',
    staleAfterDays: 3 * year,
  },
  {
    id: 'hangul',
    what: 'romanisation of Korean',
    package: 'hangul-romanization 1.0.1',
    asOf: '2024-12-13',
    source: 'https://www.npmjs.com/package/hangul-romanization',
    licence: 'MIT',
    staleAfterDays: 5 * year,
  },
  {
    id: 'ascii',
    what: 'letters of all scripts in ASCII',
    package: 'any-ascii 0.3.3',
    asOf: '2026-01-15',
    source: 'https://github.com/anyascii/anyascii',
    licence: 'ISC',
    staleAfterDays: 3 * year,
  },
];
