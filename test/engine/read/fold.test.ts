import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/engine/read/fold.ts';

it.each([
  ['Gijón', 'gijon'],
  ['  O’Brien & Sons,  Ltd. ', 'obrien sons ltd'],
  ['Київ', 'kiiv'],
  ['ＡＢＣ　１２３', 'abc 123'],
  ['Straße', 'strasse'],
  ['…', ''],
])('%j is compared as %j', (text, folded) => expect(fold(text)).toBe(folded));

it('holds small Latin letters, digits and single spaces only, and stays as it is when folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
