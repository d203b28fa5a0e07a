/**
 * Frequent Japanese family names, and readings of characters in given names. Written by hand on 2026-11-24 from common
 * knowledge; a reading that is missing leaves the given name undecided, it never contradicts.
 */
const familyLines = `
佐藤 sato|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito|渡辺 watanabe|渡邊 watanabe|渡部 watanabe|山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato|吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi
松本 matsumoto|井上 inoue|木村 kimura|林 hayashi|斎藤 saito|斉藤 saito|齋藤 saito|清水 shimizu|山崎 yamazaki yamasaki|森 mori|池田 ikeda|橋本 hashimoto|阿部 abe|石川 ishikawa|山下 yamashita|中島 nakajima nakashima
石井 ishii|小川 ogawa|前田 maeda|岡田 okada|長谷川 hasegawa|藤田 fujita|後藤 goto|近藤 kondo|村上 murakami|遠藤 endo|青木 aoki|坂本 sakamoto|福田 fukuda|太田 ota|西村 nishimura|藤井 fujii|金子 kaneko|岡本 okamoto
藤原 fujiwara|三浦 miura|中野 nakano|中川 nakagawa|原田 harada|松田 matsuda|竹内 takeuchi|小野 ono|田村 tamura|中山 nakayama|和田 wada|石田 ishida|森田 morita|上田 ueda|原 hara|内田 uchida|柴田 shibata|酒井 sakai
宮崎 miyazaki|横山 yokoyama|高木 takagi|安藤 ando|宮本 miyamoto|大野 ono|小島 kojima|工藤 kudo|谷口 taniguchi|今井 imai|高田 takada|増田 masuda|丸山 maruyama|杉山 sugiyama|村田 murata|大塚 otsuka|新井 arai|小山 koyama oyama
平野 hirano|藤本 fujimoto|河野 kono kawano|上野 ueno|野口 noguchi|武田 takeda|松井 matsui|千葉 chiba|菅原 sugawara|岩崎 iwasaki|久保 kubo|木下 kinoshita|佐野 sano|野村 nomura|松尾 matsuo|市川 ichikawa|菊地 kikuchi
菊池 kikuchi|杉本 sugimoto|古川 furukawa|大西 onishi|島田 shimada|水野 mizuno|桜井 sakurai|櫻井 sakurai|高野 takano|吉川 yoshikawa|山内 yamauchi|西田 nishida|飯田 iida|西川 nishikawa|小松 komatsu|北村 kitamura
安田 yasuda|五十嵐 igarashi|川口 kawaguchi|平田 hirata|関 seki|中田 nakata|久保田 kubota|服部 hattori|東 higashi|岩田 iwata|土屋 tsuchiya|川崎 kawasaki|福島 fukushima|本田 honda|辻 tsuji|樋口 higuchi|秋山 akiyama
田口 taguchi|永井 nagai|山中 yamanaka|中西 nakanishi|吉村 yoshimura|川上 kawakami|大橋 ohashi|石原 ishihara|松岡 matsuoka|浜田 hamada|馬場 baba|森本 morimoto|矢野 yano|浅野 asano|松下 matsushita|星野 hoshino
大久保 okubo|吉岡 yoshioka|小池 koike|野田 noda|荒木 araki|熊谷 kumagai|松浦 matsuura|大谷 otani|内藤 naito|黒田 kuroda|尾崎 ozaki|川村 kawamura|永田 nagata|望月 mochizuki|堀 hori|松村 matsumura|田辺 tanabe
菅野 kanno sugano|荒井 arai|平井 hirai|大島 oshima|西山 nishiyama|早川 hayakawa|栗原 kurihara|広瀬 hirose|横田 yokota|石橋 ishibashi|岩本 iwamoto|萩原 hagiwara|片山 katayama|関口 sekiguchi|宮田 miyata|大石 oishi
本間 honma|須藤 sudo|高山 takayama|岡崎 okazaki|小田 oda|吉野 yoshino|鎌田 kamata|伊東 ito|上原 uehara|篠原 shinohara|小西 konishi|松原 matsubara|福井 fukui|古賀 koga|大森 omori|成田 narita|南 minami|小泉 koizumi
奥村 okumura|内山 uchiyama|沢田 sawada|川田 kawada|桑原 kuwahara|岸本 kishimoto|片岡 kataoka|富田 tomita|大川 okawa|竹田 takeda|植田 ueda|宇野 uno|神田 kanda`;

const readings = new Map<string, readonly string[]>();
for (const line of `愛 a ai na mana megumi me|葵 aoi ki|蒼 ao so|碧 ao aoi midori|明 aki akira mei|彰 aki akira|章 aki akira|晃 akira ko|亮 ryo akira|朝 asa|彩 a aya sa irodori|綾 aya|文 aya fumi|杏 an|安 an yasu|庵 an|一 kazu ichi hi itsu|和 kazu wa yori
衣 i e|依 i yo e|伊 i|勇 yu isamu|祐 yu suke|佑 yu suke|裕 yu hiro|悠 yu haru hisa yuu|優 yu masa suguru|結 yu yui|友 yu tomo|有 yu ari|由 yu yoshi|夕 yu|雄 yu o|侑 yu|柚 yu yuzu|唯 yui|恵 e megumi kei|絵 e|江 e|詠 ei|瑛 ei e aki teru|英 ei hide e
央 o hiro|桜 sakura o sa|音 oto ne on|乙 oto|花 ka hana|華 ka hana|香 ka kaori|加 ka|佳 ka kei yoshi|果 ka|夏 ka natsu|歌 ka uta|海 kai mi umi|快 kai|櫂 kai|叶 kana kano|奏 kana kanade so|風 fu kaze ka|楓 kaede fu|薫 kaoru|克 katsu|勝 katsu masaru
楽 gaku raku ra|希 ki nozomi no|貴 ki taka|紀 ki nori|季 ki|輝 ki teru kagaya|樹 ki itsuki ju ju|来 ki rai ku ra|喜 ki yoshi|清 kiyo sei|京 kyo|圭 kei|慶 kei yoshi|啓 kei hiro|健 ken takeshi|賢 ken|謙 ken|建 ken take|研 ken|心 kokoro ko mi shin
子 ko ne|湖 ko|小 ko sa|光 ko mitsu hikari hikaru|航 ko wataru|幸 ko yuki sachi|孝 taka ko|浩 hiro ko|琴 koto|咲 saki sa emi|早 sa haya|沙 sa|紗 sa suzu|佐 sa|里 ri sato|聡 satoshi aki|智 tomo satoshi chi|哲 tetsu|志 shi|史 fumi shi|司 tsukasa shi ji
詩 shi uta|紫 shi yukari|静 shizu|純 jun|淳 jun atsushi|潤 jun|順 jun|朱 shu aka|秀 hide shu|修 shu osamu|俊 toshi shun|駿 shun|旬 shun|翔 sho to kakeru ka tsubasa|将 masa sho|昌 masa|正 masa|政 masa|雅 masa miyabi ga|真 ma shin masa mako|慎 shin|信 nobu shin|新 arata shin
仁 jin hito|陣 jin|奈 na|那 na|菜 na|南 na minami|七 nana|夏 natsu ka|成 nari sei naru|直 nao|尚 nao hisa|奈 na|凪 nagi na|渚 nagisa|虹 niji ko|望 nozomi mi no|乃 no|之 yuki no|典 nori|則 nori|葉 ha yo|羽 ha wa hane u|波 nami ha|春 haru|晴 haru hare|陽 haru yo hi hina akira
遥 haruka haru|隼 hayato haya|颯 so haya sa hayate|颯太 sota|光 hika|久 hisa ku|日 hi hina nichi|陽 hi|斐 hi|人 to hito|斗 to|大 dai tai hiro o masa|太 ta|汰 ta|拓 taku hiro|匠 takumi|卓 taku|武 take|岳 gaku take|剛 go tsuyoshi|孝 taka|隆 taka ryu|龍 ryu|竜 ryu tatsu|辰 tatsu|達 tatsu
珠 tama ju shu|千 chi sen|知 tomo chi|朋 tomo|智 tomo|月 tsuki zuki ruka|椿 tsubaki|紬 tsumugi|哉 ya|也 ya nari|弥 ya mi hisa|矢 ya|夜 ya yo|八 ya|馬 ma|真 mana|麻 ma asa|茉 ma|万 ma|磨 ma|舞 mai|美 mi yoshi|実 mi|未 mi|心 mi|三 mi|水 mi mizu|泉 izumi mi|道 michi|満 mitsu|湊 minato so|緑 midori
芽 me mei|芽 me|萌 moe mo|百 momo mo|桃 momo|杜 mori to|八 ya|優 yu|由 yu|雪 yuki|之 yuki|行 yuki|楊 yo|陽 yo|世 yo se|代 yo|羅 ra|良 ryo yoshi ra|蘭 ran|莉 ri|理 ri sato|梨 ri|李 ri momo|璃 ri|律 ritsu|琉 ryu ru|瑠 ru|留 ru|流 ru ryu|凌 ryo|涼 ryo suzu|遼 ryo haruka|諒 ryo|令 rei|玲 rei re|麗 rei
零 rei|礼 rei|怜 rei ren|伶 rei|蓮 ren|恋 ren koi|廉 ren|鈴 suzu rin|凛 rin|凜 rin|倫 rin|倖 ko|暖 haru dan|弾 dan|暉 ki|宙 sora hiro|空 sora a ku|昊 sora ko|蒼空 sora|天 ten sora ama|星 hoshi sei se|誠 makoto sei|聖 sei|瀬 se|走 so|想 so|壮 so|爽 so|奏 so|創 so|宗 mune so|総 so
澄 sumi|純 sumi|輔 suke|介 suke|助 suke|郎 ro|朗 ro|次 ji tsugu|治 ji haru|二 ji|士 shi|生 ki o i mi|旺 o|凰 o|登 to|兎 to|都 to miyako|冬 fuyu to|富 to tomi|虎 tora ko|寅 tora|透 toru|徹 toru tetsu|豊 yutaka|穂 ho|帆 ho|歩 ayu ho mu|武 mu|夢 yume mu|睦 mutsu|結愛 yua yuna|結菜 yuna yuina|陽葵 himari hinata
陽菜 hina haruna|陽翔 haruto hinato|湊斗 minato|朔 saku|咲良 sakura|心春 koharu|芽依 mei|大和 yamato|樹 tatsuki|陽太 hinata yota haruta|悠真 yuma haruma|悠人 yuto haruto|大翔 hiroto taiga|結衣 yui|凛 rin|美咲 misaki|七海 nanami|さくら sakura|朝陽 asahi|暖 dan|新 arata|廉 ren|仁 jin|浩 hiroshi|博 hiroshi hiro|弘 hiroshi hiro|寛 hiroshi hiro|健 takeshi|剛 takeshi|武 takeshi|隆 takashi|孝 takashi|崇 takashi|誠 makoto|真 makoto|清 kiyoshi|実 minoru|茂 shigeru shige|進 susumu|稔 minoru|聡 satoshi|智 satoshi|哲 tetsu satoshi|修 osamu|学 manabu|薫 kaoru|恵 megumi|香 kaori|幸 yuki|愛 ai|直 nao|久 hisashi|昇 noboru|翼 tsubasa|絃 ito gen|糸 ito|慧 kei|律 ritsu`.split(
  /[|\n]/,
)) {
  const [sign = '', ...sounds] = line.trim().split(/\s+/);
  readings.set(sign, [...(readings.get(sign) ?? []), ...sounds]);
}

const familyByCharacters = new Map<string, readonly string[]>();
const familySpellings = new Set<string>();
for (const line of familyLines.trim().split(/[|\n]/)) {
  const [characters = '', ...spellings] = line.trim().split(/\s+/);
  familyByCharacters.set(characters, spellings);
  for (const spelling of spellings) familySpellings.add(spelling);
}

/** One spelling for long vowels however they are written: "Satoh", "Satou", "Sato". */
export function withoutLongVowels(word: string): string {
  return word
    .replace(/o[uh](?![aeiou])|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/oo/g, 'o');
}

export interface JapaneseName {
  readonly family: readonly string[];
  readonly givenCharacters: string;
}

/** A name in characters split after a known family name of three, two or one of them. */
export function splitJapanese(characters: string): JapaneseName | undefined {
  for (const length of [3, 2, 1]) {
    const family = familyByCharacters.get(characters.slice(0, length));
    if (family && characters.length > length) return { family, givenCharacters: characters.slice(length) };
  }
  return undefined;
}

/** Whether the characters can be read as this given name: yes, no, or undefined where it rests on one we have no reading of. */
export function canRead(characters: string, latin: string): boolean | undefined {
  const target = withoutLongVowels(latin);
  const letters = [...characters];
  if (readings.get(characters)?.includes(target) || consumes(letters, target, false)) return true;
  const isUnknown = letters.some((letter) => !readings.has(letter));
  return isUnknown && consumes(letters, target, true) ? undefined : false;
}

const longestReading = 6;

function consumes(letters: readonly string[], target: string, guesses: boolean): boolean {
  const [first, ...rest] = letters;
  if (first === undefined) return target === '';
  const sounds = readings.get(first);
  if (!sounds && guesses) {
    const lengths = Array.from({ length: Math.min(longestReading, target.length) }, (_, at) => at + 1);
    return lengths.some((length) => consumes(rest, target.slice(length), guesses));
  }
  return (sounds ?? []).some(
    (sound) => target.startsWith(sound) && consumes(rest, target.slice(sound.length), guesses),
  );
}

const romaji =
  /^(?:(?:ky|gy|sh|sy|ch|ty|ny|hy|by|py|my|ry|ts|j|[kgsztdnhbpmyrwf])?[aiueo]+|n(?![aiueo])|(?:k|s|t|p)(?=[kstpc]))+$/;
const familyEndings =
  /(?:yama|moto|[kg]awa|[sz]aki|s?h?[ij]ima|[hw]ara|[td]a|mura|no|guchi|shita|oka|hashi|bayashi|naka|ue|uchi|[kg]i|to|do|sawa|zawa|mori|matsu|ishi)$/;

/** A Japanese name in Latin letters: it reads as syllables, and one word is or ends like a family name. */
export function looksJapanese(words: readonly string[]): boolean {
  if (words.length !== 2 || !words.every((word) => romaji.test(word))) return false;
  return words.some(
    (word) => familySpellings.has(withoutLongVowels(word)) || (word.length > 4 && familyEndings.test(word)),
  );
}
