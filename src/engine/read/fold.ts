import anyAscii from 'any-ascii';

/** Small Latin letters, digits and single spaces, whatever the script: "Gijón" and "gijon" fold alike; another romanisation does not. */
export function fold(text: string): string {
  const latin = /^[\x20-\x7e]*$/.test(text)
    ? text
    : anyAscii(text.normalize('NFKC').normalize('NFD').replace(/\p{M}/gu, ''));
  return latin
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
