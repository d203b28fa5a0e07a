import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personInFileProperty } from '../../../src/engine/read/file-author.ts';

it.each([
  ['Ann Hollis', 'Ann Hollis'],
  ['Иван Петров', 'Иван Петров'],
  ['李晓明', '李晓明'],
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Ann Hollis (Guest)', 'Ann Hollis'],
  ['NORTHSTAR\\Ann Hollis', 'Ann Hollis'],
  ['Ann Hollis <ann@mail.example>', 'Ann Hollis'],
])('%s names %s', (text, name) => expect(personInFileProperty(text)).toBe(name));

it.each([
  'Microsoft Office User',
  'Microsoft® Word 2019',
  'Windows User',
  'Canva',
  'admin',
  'HP',
  'Dell Customer',
  'Acme Corp',
  'Larkspur Systems',
  'Harvard University',
  'Resume Templates',
  'Resume.io',
  'python-docx',
  'Skia/PDF m120',
  'LibreOffice 7.1',
  'DESKTOP-1A2B\\user',
  'jdoe',
  'ann@mail.example',
  'Ann',
  'unknown author',
  '',
])('%j names nobody', (text) => expect(personInFileProperty(text)).toBeUndefined());

it('reads any text without throwing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => personInFileProperty(text) !== null));
});
