import { chineseFamilies, mandarinKey } from './chinese.ts';
import { commonGivenNames } from './common-given-names.ts';
import { koreanFamilies, koreanSpelling } from './korean.ts';
import { fullNamesOf, shortFormsOf, spellingGroup } from './nicknames.ts';
import { phonesOf } from './phones.ts';
import { type Script, scriptOf } from './script.ts';
import { asciiOf, latinOf, otherSpelling } from './transliterate.ts';

export type WordRole = 'name' | 'initial' | 'particle' | 'title';

/** One word of a name, with all that comparing needs, worked out once. */
export interface Word {
  /** Plain letters a to z. */
  readonly text: string;
  readonly other: string | undefined;
  /** As written, in lower case, for marks and for characters. */
  readonly native: string;
  readonly script: Script;
  readonly role: WordRole;
  readonly phones: Uint8Array;
  /** Joined to its neighbour by a hyphen. */
  readonly bound: boolean;
  /** What the word weighs in a name: titles and particles little, patronymics and initials less than a name. */
  readonly weight: number;
  /** How many written words it stands for. */
  readonly size: number;
  readonly group: number | undefined;
  readonly shortForms: ReadonlySet<string> | undefined;
  readonly shortFor: ReadonlySet<string> | undefined;
  readonly koreanPhones: Uint8Array;
  readonly korean: ReadonlySet<string> | undefined;
  readonly chinese: ReadonlySet<string> | undefined;
  readonly mandarin: string;
}

const titles = new Set(
  `haji hajji hadji hajj mullah mulla maulana mawlana maulvi mawlawi molla hafiz hafez qari dr doctor mr mrs ms miss mx prof professor sheikh shaykh sheik
cheikh sayyid sayed seyyed seyed syed sayyed sir dame lord rev fr general gen col colonel capt captain major sgt jr sr ii iii iv phd md esq sahib
engineer eng ing dipl mag msc bsc mba abu_ ustad imam ayatollah hojatoleslam u_ daw_ tun dato datuk
fnu lnu`
    .split(/\s+/)
    .map((title) => title.replace('_', '')),
);
const afterNames = new Set('jr sr ii iii iv phd md esq sahib mba msc bsc u'.split(' '));

/** A title that is also a name when it stands last: Khaled El-Sayed. */
export function isHonorific(text: string): boolean {
  return titles.has(text) && !afterNames.has(text);
}

const particles = new Set(
  `de del della di da do dos das der den ter van von vom zu zum zur la las le les los du des y e i et al el ul ad ed ud ur uz az as ash at an bin ben ibn bint
binti bte abu bu ould wa wal st san santa af av auf ap ab nic mac mc fitz`.split(/\s+/),
);
const notParticles = new Set(['an', 'as', 'at', 'i', 'ben', 'san', 'mac', 'den', 'bin', 'ap', 'ab', 'da', 'bu', 'wa']);

const memoSize = 20_000;
const memo = new Map<string, Word>();

export function wordOf(native: string, alone: boolean, bound = false): Word {
  const key = `${alone ? 1 : 0}${bound ? 1 : 0}${native}`;
  const known = memo.get(key);
  if (known) return known;
  const word = readWord(native, alone, bound);
  if (memo.size >= memoSize) memo.clear();
  memo.set(key, word);
  return word;
}

function readWord(native: string, alone: boolean, bound: boolean): Word {
  const script = scriptOf(native);
  const spelled = script === 'Latin' || script === 'other' ? asciiOf(native) : latinOf(native, script);
  const known = commonGivenNames.get(native);
  const text = asciiOf(spelled.toLowerCase());
  const role = alone ? roleOf(text, native, script) : 'name';
  return {
    text,
    other: script === 'Latin' ? otherSpelling(native) : undefined,
    native: native.normalize('NFC').toLowerCase(),
    script,
    role,
    weight: weightOf(role, text),
    phones: phonesOf(script === 'Latin' ? text : spelled),
    bound,
    size: 1,
    ...keysOf(known ?? text),
  };
}

function roleOf(text: string, native: string, script: Script): WordRole {
  if (script !== 'Latin') return 'name';
  if (native === 'U') return 'title';
  if (text.length === 1) return 'initial';
  if (titles.has(text)) return 'title';
  if (particles.has(text) && !notParticles.has(text)) return 'particle';
  if (notParticles.has(text) && native === native.toLowerCase()) return 'particle';
  return /^[A-Z]\.[A-Z]\.?$/.test(native) ? 'initial' : 'name';
}

const patronymic =
  /(?:[oeiy]v?[ei]ch|vich|vitch|vych|ovna|evna|ivna|ichna|inichna|ogly|oglu|oghlu|qizi|kizi|kyzy|gyzy|uly|uulu)$/;

export function isPatronymic(text: string): boolean {
  return patronymic.test(text);
}

export function weightOf(role: WordRole, text: string): number {
  if (role === 'title' || role === 'particle') return 0.1;
  if (role === 'initial') return 0.3;
  return isPatronymic(text) ? 0.6 : 1;
}

/** Several words run together, as "Ben Hammedi" in "Benhammedi". */
export function joined(words: readonly Word[]): Word {
  const native = words.map((word) => word.native).join('');
  const text = words.map((word) => word.text).join('');
  const script = words[0]?.script ?? 'other';
  const phones = script === 'Latin' ? phonesOf(text) : Uint8Array.from(words.flatMap((word) => [...word.phones]));
  const size = words.reduce((total, word) => total + word.size, 0);
  return {
    text,
    other: undefined,
    native,
    script,
    role: 'name',
    phones,
    bound: false,
    size,
    weight: weightOf('name', text),
    ...keysOf(text),
  };
}

function keysOf(text: string) {
  return {
    group: spellingGroup(text),
    shortForms: shortFormsOf(text),
    shortFor: fullNamesOf(text),
    koreanPhones: phonesOf(koreanSpelling(text)),
    korean: koreanFamilies(text),
    chinese: chineseFamilies(text),
    mandarin: mandarinKey(text),
  };
}
