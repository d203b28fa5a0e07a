import { asciiOf } from './transliterate.ts';

/**
 * Korean family names with the spellings people use: Revised, McCune-Reischauer, northern and by ear. By hand, 2026-11-24.
 */
const familyLines = `
김 kim gim ghim keem|이 lee yi i rhee ri li rhie reeh yee|리 ri lee yi rhee li|박 park pak bak bark|최 choi choe chwe choy che|정 jung jeong chung chong joung jong cheong
강 kang gang khang|조 cho jo joe joh|윤 yoon yun youn|장 jang chang zhang|임 lim im rim yim leem|한 han hahn|오 oh o|서 seo suh so sur|신 shin sin|권 kwon gwon kweon|황 hwang whang
안 ahn an|송 song soung|류 ryu yoo yu ryoo lyu rhyu|유 yoo yu you ryu|홍 hong|전 jeon jun chun chon jeun|고 ko go koh goh|문 moon mun|양 yang|손 son sohn|배 bae pae|백 baek paek paik back baik
허 heo hur huh ho her|남 nam|심 shim sim|노 noh no roh|로 ro roh noh|하 ha hah|곽 kwak gwak koak|성 sung seong song shong|차 cha ch'a|주 joo ju choo chu|우 woo wu u|구 koo ku gu goo|라 ra la na rah
나 na ra nah|민 min|진 jin chin|지 ji chi jee|엄 eom um uhm om|채 chae|원 won weon|천 cheon chun chon|방 bang pang|공 kong gong|현 hyun hyeon hyon|함 ham hahm|변 byun byeon pyon|염 yeom yum
여 yeo yo yuh|추 choo chu|도 do to|소 so soh|석 seok suk sok|선 sun seon son|설 seol sul sol|마 ma mah|길 gil kil|연 yeon yon youn|위 wi wee|표 pyo|명 myung myeong|기 ki gi kee|반 ban pan|왕 wang
금 keum geum kum|옥 ok|육 yook yuk|인 in|맹 maeng|제 je jae|모 mo|탁 tak|국 kook kuk|어 eo uh|은 eun|편 pyun pyeon|용 yong|예 ye|경 kyung kyeong|봉 bong|사 sa|부 boo bu|황보 hwangbo|남궁 namkoong namgung
독고 dokko|선우 sunwoo seonu|제갈 jegal|사공 sagong|서문 seomun`;

const familyBySpelling = new Map<string, Set<string>>();
const spellingsByFamily = new Map<string, readonly string[]>();
for (const line of familyLines.trim().split(/[|\n]/)) {
  const [hangul = '', ...spellings] = line.trim().split(/\s+/);
  spellingsByFamily.set(hangul, spellings.map(asciiOf));
  for (const spelling of spellings.map(asciiOf)) {
    familyBySpelling.set(spelling, (familyBySpelling.get(spelling) ?? new Set()).add(hangul));
  }
}

const syllable =
  '(?:kk|tt|pp|ss|jj|ch|kh|ph|th|sh|gh|wh|[gkndtrlmbpshjywc])?(?:yae|yeo|you|yoo|wae|woo|wui|wee|eui|ae|eo|eu|oe|oi|oo|ou|oh|ee|ie|ui|ue|uh|ah|ai|wa|we|wi|wo|ya|ye|yo|yu|yi|a|e|i|o|u)(?:ng|ck|[nmkgtdplrbs])?';
const syllables = new RegExp(`^(?:${syllable}){1,3}$`);

/** Vowels that people spell in several letters, by one: "Jeong-woo" and "Jungu" come close. */
export function koreanSpelling(word: string): string {
  return word
    .replace(/w(?=oo|u)/g, '')
    .replace(/eo|uh(?![aeiou])/g, 'o')
    .replace(/eu/g, 'u')
    .replace(/ae|ai/g, 'e')
    .replace(/(?<=y)ou/g, 'o')
    .replace(/oo/g, 'u')
    .replace(/u(?=ng|k|l)|(?<=y)u(?=n)/g, 'o')
    .replace(/ck\b/g, 'k');
}

/** Family name in hangul for a Latin spelling, or several. */
export function koreanFamilies(spelling: string): ReadonlySet<string> | undefined {
  return familyBySpelling.get(spelling);
}

function isKoreanWord(word: string): boolean {
  return familyBySpelling.has(word) || (word.length <= 12 && syllables.test(word));
}

export function looksKorean(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || !words.every(isKoreanWord)) return false;
  return familyBySpelling.has(words[0] ?? '') || familyBySpelling.has(words.at(-1) ?? '');
}

/** 김민준 as family and given name; a compound family name of two syllables counts when we know it. */
export function splitHangul(word: string): readonly string[] {
  if (word.length < 2 || word.length > 5) return [word];
  const length = word.length > 3 && spellingsByFamily.has(word.slice(0, 2)) ? 2 : 1;
  return spellingsByFamily.has(word.slice(0, length)) ? [word.slice(0, length), word.slice(length)] : [word];
}

export function isKoreanFamily(hangul: string): boolean {
  return spellingsByFamily.has(hangul);
}
