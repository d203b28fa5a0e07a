import { describe, expect, it } from 'vitest';
import {
  compareNames,
  fullestName,
  icaoName,
  isPersonalName,
  namesInLocalPart,
  readName,
  sameAsMrz,
} from '../../../src/engine/read/name.ts';

describe('what a text states', () => {
  it('reads two names where one given name stands in brackets', () => {
    const { names } = readName('Erin (Yun-seo) Choi');
    expect(names.map((name) => name.tokens.join(' '))).toEqual(['Erin Choi', 'Yun seo Choi']);
  });

  it('says which script a name is in and which words it made nothing of', () => {
    expect(readName('최윤서').script).toBe('Hangul');
    expect(readName('Tamsin Oakes 42').notUnderstood).toEqual(['42']);
  });

  it.each(['Tamsin Oakes', 'Darren James Whitlock', '최윤서', '李晓明', 'J. Camila Reis', 'Ирина Соколова'])(
    'takes %s for a personal name',
    (text) => expect(isPersonalName(text)).toBe(true),
  );

  it.each([
    'LiXM',
    'Tamsin',
    'Microsoft Office User',
    'Brightmoor Digital Ltd',
    'python-docx',
    'Resume Templates',
    'T. O.',
    'user 17',
    '',
  ])('does not take %j for a personal name', (text) => expect(isPersonalName(text)).toBe(false));

  it('calls the name with most full words the fullest, and of equals the first', () => {
    expect(fullestName(['Camila D. Reis', 'Camila Duarte Reis', 'DUARTE REIS CAMILA'])).toBe('Camila Duarte Reis');
    expect(fullestName([])).toBeUndefined();
  });
});

describe('names given openly', () => {
  it('joins a declared name to its bearer, and says so', () => {
    const found = compareNames('Li Xiaoming', 'Simon Li', { also_known_as: ['Simon Li'] });
    expect(found).toMatchObject({ relation: 'variant', kinds: ['declared'] });
    expect(found.reason).toMatchInlineSnapshot(`"These count as the same name: the other name was given openly."`);
  });

  it('joins nobody else through it', () => {
    const declared = { also_known_as: ['Li Xiaoming', 'Simon Li'] };
    expect(compareNames('Li Xiaoming', 'Grant Ellory', declared).relation).toBe('different');
  });

  it('joins a former name and a name in another script', () => {
    expect(compareNames('Ann Reis', 'Ann Hollis', { former_names: ['Ann Hollis'] }).relation).toBe('variant');
    expect(compareNames('Erin Choi', '최윤서', { native_script_names: ['최윤서'] }).relation).toBe('variant');
  });
});

describe('machine-readable names', () => {
  it('reads a name field and drops its fillers', () => {
    expect(icaoName('OAKES<<TAMSIN<JANE<<<<<<')).toEqual({ surname: 'OAKES', given: 'TAMSIN JANE' });
    expect(icaoName('DUARTE<REIS<<CAMILA')).toEqual({ surname: 'DUARTE REIS', given: 'CAMILA' });
    expect(icaoName('')).toEqual({ surname: '', given: '' });
  });

  it.each([
    ['Jürgen Müßig', 'MUESSIG<<JUERGEN'],
    ['Jürgen Müßig', 'MUXXSSIG<<JURGEN'],
    ['Søren Ågård', 'AAGAARD<<SOEREN'],
    ['Begoña Núñez', 'NUNEZ<<BEGONA'],
    ['Begoña Núñez', 'NUNXXEZ<<BEGONXXA'],
    ["Maeve O'Connor", 'O<CONNOR<<MAEVE'],
    ['Anna-Lena Vogt', 'VOGT<<ANNA<LENA'],
  ])('takes %s and %s for the same name', (printed, zone) => expect(sameAsMrz(printed, zone).relation).toBe('same'));

  it('allows a name cut at 39 letters, and only there', () => {
    const printed = 'Maximiliana Alexandrina Wolkenstein-Trostburg';
    expect(sameAsMrz(printed, 'WOLKENSTEIN<TROSTBURG<<MAXIMILIANA<ALEX')).toMatchObject({ kinds: ['truncation'] });
    expect(sameAsMrz('Ivan Petrov', 'IVANOV<<PETR').relation).toBe('different');
    expect(sameAsMrz('Tamsin Oakes', 'OAKLEY<<TAMARA').relation).toBe('different');
  });
});

describe('names in the part before the "@"', () => {
  it.each([
    ['tomas.rehak84', 'tomas rehak'],
    ['tamsin_oakes', 'tamsin oakes'],
    ['maria.de.castro', 'maria de castro'],
    ['michaeldorsey', 'michael dorsey'],
  ])('finds the name in %s', (local, name) => expect(namesInLocalPart(local)).toBe(name));

  it.each(['info', 'hr.team', 'tamsin', 'toakes', 't.oakes', 'dev_ninja.engineer', 'x9-k2', ''])(
    'finds none in %j',
    (local) => expect(namesInLocalPart(local)).toBeUndefined(),
  );
});
