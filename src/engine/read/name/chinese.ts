import { asciiOf } from './transliterate.ts';

/**
 * Chinese family names with the spellings of Mandarin (pinyin, Wade-Giles), Cantonese, Hokkien, Teochew, Hakka and
 * overseas usage. Written by hand on 2026-11-24 from common knowledge of these systems.
 */
const familyLines = `
王 wang wong ong heng bong|李 li lee lei lie|张張 zhang chang cheung teo teoh tiu tio tjong zoeng cheong chong tiong|刘劉 liu lau low lao liew lauw|陈陳 chen chan tan ting chin tran can zan ding
杨楊 yang yeung yeong young yeo yeoh ieong iu joeng|黄黃 huang wong ng ooi oei vong wee hwang bong uy eng|赵趙 zhao chao chiu jiu teo tio zyu siew chew|吴吳 wu woo ng goh go ngo gouw eng|周 zhou chou chow chau chew chiu jau tjioe zau cheu
徐 xu hsu tsui chui chee cher cui zeoi choi swee|孙孫 sun suen soon sng swen syun|马馬 ma mah maa beh bey|朱 zhu chu choo gee zyu tju jyu chee|胡 hu wu woo oh aw ow fu ou|郭 guo kuo kwok kwek quek koay kok gwok kwee
何 he ho hor hoe ho|林 lin lam lim lum liem lym|高 gao kao ko go kou gou|罗羅 luo lo law loh lor lao|郑鄭 zheng cheng cheung tay te tee teh chang zeng tenh|梁 liang leung leong neo nio niu loeng leang
谢謝 xie hsieh tse tze chia cheah ze sia tjia tcheng|宋 song sung soong sang|唐 tang tong tng thng|许許 xu hsu hui khoo koh co kho heoi ko hsui|邓鄧 deng teng tang tong dang|韩韓 han hon hang|冯馮 feng fung foong pang fong
曹 cao tsao tso cho chou zou choe|彭 peng pang phang|曾 zeng tseng tsang chan chang zang tjan cheng|肖萧蕭 xiao hsiao siu siow seow siaw siauw siew|田 tian tien tin chan|董 dong tung tang|潘 pan poon pun phua phoa pua
袁 yuan yuen wan un|蔡 cai tsai choi choy chua chuah tjoa tsoi coi chai|蒋蔣 jiang chiang cheung zoeng cheong chiong|余 yu yee yue i jyu ee|于 yu yue yee jyu|杜 du tu to toh dou tou|叶葉 ye yeh yip ip yap iap jip
程 cheng ching thia zing cing|魏 wei ngai gui ngwee ui|苏蘇 su so soo souw soh sou|吕呂 lu lui lv loo leoi lyu lhu ly lue|丁 ding ting teng|任 ren jen yam jam lim|卢盧 lu lo loo low lou|姚 yao yiu yeow iu jiu|沈 shen sham sim sum sam shum
钟鍾钟鐘 zhong chung cheong chong tjong zung|姜 jiang chiang keung geung goeng|崔 cui tsui chui ceoi chuey|谭譚 tan tam taam hom|陆陸 lu luk loke look lok|汪 wang wong ong|范範 fan faan huan hwan|廖 liao liu liew leow liau|石 shi shih shek sek sekh
金 jin chin kam gam kim|贾賈 jia chia ka gaa|韦韋 wei wai|夏 xia hsia ha haa|付傅 fu foo poh pou|方 fang fong png hong|邹鄒 zou tsou chow chau zau|熊 xiong hsiung hung|白 bai pai pak peh baak|孟 meng mang maang beng|秦 qin chin chun ceon
邱丘 qiu chiu yau khoo hew hiew kyew jau kew|江 jiang chiang kong gong kang|尹 yin wan wen|薛 xue hsueh sit sih sie sek|闫阎閻 yan yen yim jim|段 duan tuan tuen|雷 lei lui loi|侯 hou hau how|龙龍 long lung loong|史 shi shih see si|陶 tao to tou
黎 li lai lay|贺賀 he ho|顾顧 gu ku koo gwu|毛 mao mou mo moh|郝 hao kok|龚龔 gong kung kwong gung keong|邵 shao shaw siu|万萬 wan man maan ban|钱錢 qian chien chin cin chee|严嚴 yan yen yim jim giam ngiam|洪 hong hung ang|莫 mo mok
孔 kong kung hung khong|欧歐 ou au ow|温 wen wan oon voon|凌 ling|翁 weng yung ang eng|甘 gan kam kan|关關 guan kuan kwan gwaan|鲁魯 lu lo|柯 ke ko or kua quah|颜顏 yan yen ngan gan|施 shi shih sze see sy|卓 zhuo cho cheuk toh tok
庄莊 zhuang chuang chong ching chng|詹 zhan chan chim jim|简簡 jian chien kan gan|游 you yu yau yew|涂 tu to thoo|麦麥 mai mak|伍 wu ng|戴 dai tai tay|纪紀 ji chi kei kee|俞 yu yue|蓝藍 lan lam nam|阮 ruan yuen nguyen un|区 ou au
司马司馬 sima szema|欧阳歐陽 ouyang auyeung oyong auyong|诸葛諸葛 zhuge chuke|上官 shangguan|慕容 murong`;

const familyBySpelling = new Map<string, Set<string>>();
const spellingsByFamily = new Map<string, Set<string>>();
const compound = ['司马', '司馬', '欧阳', '歐陽', '诸葛', '諸葛', '上官', '慕容'];
for (const line of familyLines.trim().split(/[|\n]/)) {
  const [characters = '', ...spellings] = line.trim().split(/\s+/);
  const keys = compound.some((name) => characters.startsWith(name))
    ? (characters.match(/../gu) ?? [])
    : [...characters];
  const family = keys[0] ?? '';
  for (const spelling of spellings.map(asciiOf)) {
    familyBySpelling.set(spelling, (familyBySpelling.get(spelling) ?? new Set()).add(family));
    for (const key of keys) spellingsByFamily.set(key, (spellingsByFamily.get(key) ?? new Set()).add(spelling));
  }
}

/** Family names (by their first written form) that a Latin spelling may stand for. */
export function chineseFamilies(spelling: string): ReadonlySet<string> | undefined {
  return familyBySpelling.get(spelling);
}

/** Latin spellings of a family name in characters. */
export function spellingsOfFamily(characters: string): ReadonlySet<string> | undefined {
  return spellingsByFamily.get(characters);
}

export function splitHan(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length < 2 || letters.length > 4) return [word];
  const length = compound.includes(letters.slice(0, 2).join('')) ? 2 : 1;
  return [letters.slice(0, length).join(''), letters.slice(length).join('')].filter((part) => part !== '');
}

const syllable =
  '(?:zh|ch|sh|ts|tz|hs|ng|sz|[bpmfdtnlgkhjqxrzcsywv])?(?:iang|iong|uang|ueng|ieh|ueh|iao|ian|ien|ing|ong|ung|ang|eng|uai|uan|uen|eung|eong|oeng|uet|iu|ia|ie|in|uo|ui|un|ua|ue|ai|ei|ao|ou|an|en|er|ih|oo|ee|ow|aw|au|oi|oy|eo|ik|ok|uk|ak|at|it|ip|ap|am|im|um|om|a|e|i|o|u)';
const syllables = new RegExp(`^(?:${syllable}){1,3}$`);

function isChineseWord(word: string): boolean {
  return familyBySpelling.has(word) || (word.length <= 12 && syllables.test(word));
}

export function looksChinese(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || !words.every(isChineseWord)) return false;
  return familyBySpelling.has(words[0] ?? '') || familyBySpelling.has(words.at(-1) ?? '');
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/hs|sh(?=i[aeou])|x/g, 'X'],
  [/zh|ch|j|q/g, 'Q'],
  [/ts|tz|z|c/g, 'Z'],
  [/k|g/g, 'K'],
  [/t|d/g, 'T'],
  [/p|b/g, 'P'],
  [/r/g, 'Q'],
  [/w(?=u)|y(?=i)/g, ''],
  [/ung/g, 'ong'],
  [/ieh/g, 'ie'],
  [/ueh|uo/g, 'o'],
  [/ien/g, 'ian'],
  [/ui/g, 'uei'],
  [/iu/g, 'iou'],
  [/ih|u(?=$)/g, 'i'],
  [/ü|v/g, 'u'],
];

/** One key for the pinyin and the Wade-Giles spelling of a given name: "zhiming" and "chihming". */
export function mandarinKey(word: string): string {
  return steps.reduce((key, [pattern, put]) => key.replace(pattern, put), word);
}
