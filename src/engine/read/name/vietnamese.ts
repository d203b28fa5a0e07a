/** Frequent Vietnamese family names without their marks, by hand, 2026-11-24. */
const families = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh truong lam mai dao luong ha phung to cao ta thai chau trieu quach'.split(
    ' ',
  ),
);

const syllable = /^(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** Three or more words, each one Vietnamese syllable, with a family name first or last. */
export function looksVietnamese(words: readonly string[]): boolean {
  if (words.length < 3 || !words.every((word) => syllable.test(word))) return false;
  return families.has(words[0] ?? '') || families.has(words.at(-1) ?? '');
}
