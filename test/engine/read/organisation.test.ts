import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmployer, readSchool, sameEmployer, sameSchool } from '../../../src/engine/read/organisation.ts';

const both = (same: (a: string, b: string) => boolean, a: string, b: string): boolean[] => [same(a, b), same(b, a)];

describe('one employer', () => {
  it.each([
    ['Larkspur Inc.', 'LARKSPUR'],
    ['Teal Harbor Labs GmbH & Co. KG', 'Teal Harbor Labs'],
    ['Larkspur Systems, Inc.', 'Larkspur Sys.'],
    ['Larkspur Systems', 'Larkspur'],
    ['Nordlys A/S', 'Nordlys'],
    ['Novák s.r.o.', 'Novak'],
    ['Kowalski sp. z o.o.', 'Kowalski'],
    ['Brightmoor Pty Ltd', 'Brightmoor'],
    ['Brightmoor (Pvt) Ltd', 'Brightmoor'],
    ['Brightmoor (Shanghai) Co., Ltd.', 'Brightmoor'],
    ['PT Nusantara Lumen Tbk', 'Nusantara Lumen'],
    ['Lumen S.A. de C.V.', 'Lumen'],
    ['ООО «Яндекс»', 'Yandex LLC'],
    ['ТОВ "Дніпро Софт"', 'Dnipro Soft LLC'],
    ['株式会社ソニー', 'Sony Corporation'],
    ['华为技术有限公司', 'Huawei Technologies'],
    ['Intl Widget Tech', 'International Widget Technologies'],
    ['Marlow & Finch', 'Marlow and Finch'],
    ['The Orchard Group', 'Orchard'],
    ['Brightmoor (formerly Teal Labs)', 'Teal Labs Ltd'],
    ['Brightmoor, formerly Teal Labs', 'Brightmoor'],
    ['Teal Labs (now Brightmoor)', 'Brightmoor'],
    ['IBM', 'International Business Machines Corp.'],
    ['Git Hub', 'GitHub'],
    ['Meridain Lumen', 'Meridian Lumen'],
    ['Telefónica', 'Telefonica'],
  ])('%s, %s', (a, b) => expect(both(sameEmployer, a, b)).toEqual([true, true]));

  it.each([
    ['Meridian Bank', 'Meridian Insurance'],
    ['Brightmoor Digital', 'Brightmoor Systems'],
    ['Harborlight', 'Harborgate'],
    ['Meridian Lumen', 'Meridian Harbor'],
    ['Global Solutions', 'Global Services'],
    ['Technology Group', 'Technology Partners'],
    ['HP', 'GE'],
    ['IBM', 'International Bread Company'],
    ['EY', 'Ernst and Young'],
    ['Larson', 'Larsen'],
    ['', ''],
    ['Inc.', 'Ltd.'],
    ['…', '…'],
  ])('but not %j and %j', (a, b) => expect(both(sameEmployer, a, b)).toEqual([false, false]));

  it('gives the names that a text states', () => {
    expect(readEmployer('Brightmoor Ltd (formerly Teal Labs Inc.)')).toEqual({
      name: 'Brightmoor Ltd (formerly Teal Labs Inc.)',
      key: 'brightmoor',
      otherKeys: ['teal laboratory'],
    });
    expect(readEmployer('…').notUnderstood).toBe('…');
  });
});

describe('one school', () => {
  it.each([
    ['University of Bergen', 'Bergen University'],
    ['Universität Wien', 'University of Vienna'],
    ['Universidad de Salamanca', 'University of Salamanca'],
    ['Technische Universität München', 'Technical University of Munich'],
    ['TU München', 'Technical University of Munich'],
    ['Politecnico di Milano', 'Polytechnic of Milan'],
    ['Uniwersytet Warszawski', 'University of Warsaw'],
    ['Boğaziçi Üniversitesi', 'Bogazici University'],
    ['北京大学', 'Beijing University'],
    ['서울대학교', 'Seoul University'],
    ['MIT', 'Massachusetts Institute of Technology'],
    ['Massachusetts Institute of Technology (MIT)', 'M.I.T.'],
    ['UT Austin', 'University of Texas at Austin'],
    ['UC Berkeley', 'University of California, Berkeley'],
    ['UCLA', 'University of California, Los Angeles'],
    ['IIT Bombay', 'Indian Institute of Technology Bombay'],
    ['Georgia Tech', 'Georgia Institute of Technology'],
    ['Stanford', 'Stanford Univ.'],
    ['Oxford', 'University of Oxford'],
    ['University of Texas', 'University of Texas at Austin'],
    ['Faculty of Law, University of Oslo', 'University of Oslo'],
    ['École Polytechnique', 'Ecole polytechnique'],
  ])('%s, %s', (a, b) => expect(both(sameSchool, a, b)).toEqual([true, true]));

  it.each([
    ['University of Texas at Austin', 'University of Texas at Dallas'],
    ['UT Dallas', 'University of Texas at Austin'],
    ['University of California, Berkeley', 'University of California, Los Angeles'],
    ['IIT Bombay', 'IIT Delhi'],
    ['Michigan State University', 'University of Michigan'],
    ['University of Lagos', 'Lagos State University'],
    ['University of Washington', 'Washington University'],
    ['National University', 'National University of Singapore'],
    ['Institute of Technology', 'Massachusetts Institute of Technology'],
    ['Technical University', 'Technical University of Munich'],
    ['Trinity College', 'Trinity University'],
    ['', ''],
  ])('but not %j and %j', (a, b) => expect(both(sameSchool, a, b)).toEqual([false, false]));

  it('has one key whatever the order', () => {
    expect(readSchool('University of Bergen').key).toBe(readSchool('Bergen University').key);
  });
});

it('reads any text without throwing, the same from both sides', () => {
  const word = fc.constantFrom(
    'University',
    'of',
    'Bergen',
    'GmbH',
    '&',
    'Co',
    '(',
    ')',
    'S.A.',
    'formerly',
    ',',
    'at',
    '大学',
    'ООО',
    'MIT',
    'Teal',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  );
  for (const same of [sameEmployer, sameSchool]) {
    fc.assert(fc.property(text, text, (a, b) => same(a, b) === same(b, a)));
  }
  fc.assert(fc.property(text, (a) => readEmployer(a).notUnderstood !== undefined || sameEmployer(a, a)));
  fc.assert(fc.property(text, (a) => readSchool(a).notUnderstood !== undefined || sameSchool(a, a)));
});
