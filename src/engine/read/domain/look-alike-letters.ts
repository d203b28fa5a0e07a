/** Letters that look like Latin ones in most typefaces (after the confusables of Unicode Technical Standard 39). */
const twins: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', з: '3', и: 'u', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ѕ: 's', і: 'i',
  ї: 'i', ј: 'j', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', г: 'r', п: 'n', ѵ: 'v', α: 'a', β: 'b', γ: 'y', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v',
  ο: 'o', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x', ω: 'w', ս: 'u', օ: 'o', հ: 'h', ո: 'n', զ: 'q', ց: 'g', ɡ: 'g', ı: 'i', ł: 'l', ø: 'o', đ: 'd',
  ħ: 'h', ŧ: 't', ß: 'b', þ: 'p', ƽ: 's', ǀ: 'l',
}; // biome-ignore format: a table

/** Letter pairs and digits that read as another letter at a glance; "l" stands for i, l, 1 and the upright bar. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1i|!]/g, 'l'],
  [/5/g, 's'],
  [/3/g, 'e'],
  [/8/g, 'b'],
  [/4/g, 'a'],
];

/** A label as the eye takes it: two labels with one shape are easily mistaken for each other. */
export function shapeOf(label: string): string {
  const letters = [...label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()].map(
    (letter) => twins[letter] ?? letter,
  );
  return shapes.reduce((text, [pattern, letter]) => text.replace(pattern, letter), letters.join(''));
}
