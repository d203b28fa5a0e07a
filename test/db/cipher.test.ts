import { describe, expect, test } from 'vitest';
import { BadKey, BrokenSeal, cipherWith, keyRing, UnknownKey } from '../../db/cipher.ts';
import { keyA, keyB } from './a-database.ts';

const root = Buffer.alloc(32, 9);
const cipher = cipherWith(keyRing(`a:${keyA}`), root);
const place = 'sources.body:s1';

describe('a sealed value', () => {
  test('opens where it was sealed, in any script', () => {
    expect(cipher.open(place, cipher.seal(place, 'Олена Шевченко 王小明'))).toBe('Олена Шевченко 王小明');
    expect(cipher.open(place, cipher.seal(place, ''))).toBe('');
  });

  test('is never the same twice and shows nothing of its text', () => {
    expect(cipher.seal(place, 'Olena')).not.toEqual(cipher.seal(place, 'Olena'));
    expect(Buffer.from(cipher.seal(place, 'Olena')).includes('Olena')).toBe(false);
  });

  test.each(['sources.body:s2', 'events.body:s1'])('does not open at %s', (elsewhere) => {
    expect(() => cipher.open(elsewhere, cipher.seal(place, 'Olena'))).toThrow(BrokenSeal);
  });

  test('does not open after a change of any of its bytes, or cut', () => {
    const sealed = cipher.seal(place, 'Olena');
    for (let index = 0; index < sealed.length; index++) {
      const changed = Uint8Array.from(sealed, (byte, here) => (here === index ? byte ^ 1 : byte));
      expect(() => cipher.open(place, changed)).toThrow();
      expect(() => cipher.open(place, sealed.subarray(0, index))).toThrow();
    }
  });

  test('of an old key still opens after a new key came, and new values take the new key', () => {
    const old = cipher.seal(place, 'Olena');
    const rotated = cipherWith(keyRing(`b:${keyB},a:${keyA}`), root);
    expect(rotated.open(place, old)).toBe('Olena');
    expect(() => cipher.open(place, rotated.seal(place, 'Olena'))).toThrow(UnknownKey);
    expect(rotated.linkKey('email', 'o@mail.example')).toBe(cipher.linkKey('email', 'o@mail.example'));
  });

  test('does not open with another key of the same id', () => {
    const other = cipherWith(keyRing(`a:${keyB}`), root);
    expect(() => other.open(place, cipher.seal(place, 'Olena'))).toThrow(BrokenSeal);
  });
});

test('a link key is equal for equal values of one kind only, and only in one database', () => {
  expect(cipher.linkKey('email', 'x')).toMatch(/^[0-9a-f]{64}$/);
  expect(cipher.linkKey('email', 'x')).not.toBe(cipher.linkKey('phone', 'x'));
  expect(cipher.linkKey('email', 'x')).not.toBe(cipherWith(keyRing(keyA), Buffer.alloc(32, 8)).linkKey('email', 'x'));
});

test.each(['', 'short', `a:b:${keyA}`, `a:${keyA},a:${keyB}`, `:${keyA}`, `${keyA},`, 'a:c2VjcmV0LXNlY3JldA=='])(
  'a key that cannot be read is refused without quoting it (%#)',
  (text) => {
    expect(() => keyRing(text)).toThrow(BadKey);
    expect(() => keyRing(text)).not.toThrow(/c2Vjc|AQEB/);
  },
);
