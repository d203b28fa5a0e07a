/** Sounds as small numbers, so that two words can be laid beside each other quickly. */
const alphabet = 'aeioubpvfwmndtszSZCJckgHGhlrjWYABPX';
const vowelCount = 5;
const size = alphabet.length;

const spellings: readonly (readonly [string, string])[] = [
  ['tsch', 'C'], ['shch', 'SC'], ['tch', 'C'], ['sch', 'S'], ['dzh', 'J'], ['chr', 'kr'], ['dj', 'J'], ['zh', 'Z'],
  ['sh', 'S'], ['ch', 'C'], ['kh', 'H'], ['gh', 'G'], ['ph', 'f'], ['th', 't'], ['dh', 'd'], ['rh', 'r'], ['bh', 'b'],
  ['wh', 'w'], ['ck', 'k'], ['cz', 'C'], ['sz', 'S'], ['ts', 'c'], ['tz', 'c'], ['qu', 'k'], ['oo', 'u'], ['ou', 'u'],
  ['ee', 'i'], ['ea', 'i'], ['x', 'ks'], ['q', 'k'], ['ya', 'ja'], ['ye', 'je'], ['yo', 'jo'], ['yu', 'ju'],
  ['ia', 'ja'], ['io', 'jo'], ['iu', 'ju'], ['iy', 'i'], ['ij', 'i'], ['yi', 'i'], ['ce', 'se'], ['ci', 'si'],
  ['cy', 'si'], ['c', 'k'], ['j', 'J'], ['y', 'i'],
]; // biome-ignore format: one line a letter would hide the order

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const pair of spellings) {
  const first = pair[0].charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), pair]);
}

/** Letters a to z, and the undecided capitals of letters.ts, as sounds without doubles. */
export function phonesOf(word: string): Uint8Array {
  let sounds = '';
  for (let at = 0; at < word.length; ) {
    const pair = byFirst.get(word.charAt(at))?.find(([letters]) => word.startsWith(letters, at));
    sounds += pair ? pair[1] : word.charAt(at);
    at += pair ? pair[0].length : 1;
  }
  const once = sounds.replace(/(.)\1+/g, '$1').replace(/([aeiou])h$/, '$1');
  return Uint8Array.from([...once].map((sound) => alphabet.indexOf(sound)).filter((code) => code >= 0));
}

/** How freely sounds change: between Latin spellings, and where a script or language has fewer sounds than Latin. */
export type PhoneMode = 'plain' | 'korean' | 'japanese' | 'abjad' | 'borrowed';

interface Costs {
  readonly swap: Float64Array;
  readonly drop: Float64Array;
}

const plainSwaps =
  'ou2 ei2 ae3 ao4 eo5 ij1 uw2 vw1 bv4 fv2 pf5 bp5 kg4 td5 sz2 sS4 cs4 cC4 cz4 CS3 CJ4 JZ2 Jj3 Jg4 Jh5 Hh1 Hk3 HG3 Hg4 Gg1 Gh4 Gk3 Gr6 Ck4 Ch3 CH2 hg4 Zz4 SZ4 kc5 ks6 mn7 lr8 ej2 zd5 ' +
  'Wo0 Wu0 Wv0 Ww0 We4 Wa4 Wf3 Yi0 Ye1 Yj0 Ya4 Ao1 Aa0 Ae1 Ai1 Au1 AY3 AW3 Bb0 Bv0 Bw2 Bp4 Pp0 Pf0 Pv4 Xs0 XS0 Xz3 XC4';
const moreSwaps: Record<PhoneMode, string> = {
  plain: '',
  korean: 'kg0 td0 bp0 CJ0 sS1 sC6 lr0 ou5 eo4 eu4 ae4 ao6 Jj9 iu5 ei5 io6 ij1 uw1',
  japanese: 'kg2 td2 sz1 SJ2 sJ2 hw3 hb2 Cd4 ou4',
  abjad: 'ou1 ei1 ae1 ao2 kg3 td4 Gg0 Gr4 kC4 Jg1 dz2 vf2 ks4 Bf3 Hk2 Hh0 tz5 td3',
  borrowed:
    'lr0 bv0 pf0 vf1 bp3 td3 kg3 sS1 sz1 st3 sC3 zJ1 JZ0 Cc1 Ct3 tc2 dJ3 zd4 hf3 Hh0 hk4 Hk2 ks3 au2 ao1 ae2 eo2 ou1 ei1 ai3 uw0 vw1 bw2 mn3 ij0 rj6 Jj3 gJ3 kC3 gh3',
};
const drops: Record<PhoneMode, readonly [number, string]> = {
  plain: [0.4, 'h3 j2 W5 Y4 A2 G6 w6'],
  korean: [0.4, 'h9 j3 w3'],
  japanese: [0.3, 'h4 j2'],
  abjad: [0.08, 'h3 j1 A0 W2 Y1 G5 w3 H6'],
  borrowed: [0.12, 'h2 j1 r4 g5 w3 l6 n6 t5 d5 k6'],
};

function costsOf(mode: PhoneMode): Costs {
  const swap = new Float64Array(size * size).fill(1);
  for (let a = 0; a < vowelCount; a += 1) for (let b = 0; b < vowelCount; b += 1) swap[a * size + b] = 0.6;
  for (let a = 0; a < size; a += 1) swap[a * size + a] = 0;
  for (const entry of `${plainSwaps} ${moreSwaps[mode]}`.trim().split(/\s+/)) {
    const a = alphabet.indexOf(entry.charAt(0));
    const b = alphabet.indexOf(entry.charAt(1));
    const cost = Number(entry.charAt(2)) / 10;
    swap[a * size + b] = cost;
    swap[b * size + a] = cost;
  }
  const drop = new Float64Array(size).fill(1);
  const [vowel, others] = drops[mode];
  drop.fill(vowel, 0, vowelCount);
  for (const entry of others.split(' ')) drop[alphabet.indexOf(entry.charAt(0))] = Number(entry.charAt(1)) / 10;
  return { swap, drop };
}

const costs: Record<PhoneMode, Costs> = {
  plain: costsOf('plain'),
  korean: costsOf('korean'),
  japanese: costsOf('japanese'),
  abjad: costsOf('abjad'),
  borrowed: costsOf('borrowed'),
};

function weightOf(phones: Uint8Array): number {
  let weight = 0;
  for (const phone of phones) weight += phone < vowelCount || phone >= size - 6 ? 0.5 : 1;
  return weight;
}

const rows = [new Float64Array(64), new Float64Array(64)] as const;

/** 1 for words that sound alike, falling with each sound that differs, weighed by how easily it does. */
export function phoneLikeness(a: Uint8Array, b: Uint8Array, mode: PhoneMode): number {
  if (a.length === 0 || b.length === 0 || a.length > 60 || b.length > 60) return 0;
  const { swap, drop } = costs[mode];
  const weight = Math.max(weightOf(a), weightOf(b));
  const hopeless = weight * 0.6;
  let [above, row] = rows as readonly [Float64Array, Float64Array];
  above[0] = 0;
  for (let j = 1; j <= b.length; j += 1) above[j] = above[j - 1]! + drop[b[j - 1]!]!;
  for (let i = 1; i <= a.length; i += 1) {
    const one = a[i - 1]!;
    row[0] = above[0]! + drop[one]!;
    let least = row[0];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b[j - 1]!;
      const swapped = above[j - 1]! + swap[one * size + other]!;
      const dropped = above[j]! + drop[one]!;
      const added = row[j - 1]! + drop[other]!;
      const cheaper = Math.min(dropped, added);
      const cost = Math.min(swapped, cheaper);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > hopeless) return 0;
    [above, row] = [row, above];
  }
  return Math.max(0, 1 - above[b.length]! / weight);
}
