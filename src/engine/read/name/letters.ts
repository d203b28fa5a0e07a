/**
 * Letter by letter spellings, written by hand on 2026-11-24 after the national systems (BGN/PCGN, ISO 9, ELOT 743, the
 * Georgian national system of 2002). Capitals stand for sounds that one Latin letter cannot decide: W (v, w, o, u),
 * Y (y, i, e), A (any vowel), B (b, v), P (p, f), X (s, sh), as the phone tables read them.
 */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(/\s+/).map((pair) => {
      const [letters = '', spelling = ''] = pair.split('=');
      return [letters, spelling];
    }),
  );
}

export const cyrillic = table(
  `а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=w ј=y љ=ly њ=ny ћ=ch ђ=dj џ=dj ќ=k ѓ=g ѕ=dz ә=a ө=o ү=u ұ=u қ=k ғ=gh ң=n
һ=h дж=j ье=ye ьё=yo ия=ia`,
);

export const greek = table(
  `α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ου=ou αυ=av
ευ=ev μπ=b γκ=gk γγ=ng τζ=tz τσ=ts αι=ai ει=ei οι=oi ντ=nt`,
);

export const georgian = table(
  `ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts
ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`,
);

export const armenian = table(
  `ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p
ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f ու=u և=ev եւ=ev`,
);

export const hebrew = table(
  `א=A ב=B ג=g ד=d ה=h ו=W ז=z ח=ch ט=t י=Y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=A פ=P ף=f צ=ts ץ=ts ק=k ר=r ש=X ת=t
ג'=j ג׳=j צ'=ch צ׳=ch ץ'=ch ז'=zh ז׳=zh ת'=th וו=W יי=Y`,
);

export const arabic = table(
  `ا=A أ=A إ=A آ=A ٱ=A ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=z ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=A غ=gh ف=f ق=q ك=k ک=k ل=l
م=m ن=n ه=h و=W ي=Y ی=Y ى=A ة=A ء= ئ=Y ؤ=W پ=p چ=ch ژ=zh گ=g ھ=h ہ=h ے=Y ڤ=v ـ= لا=lA`,
);

export const kana = table(
  `ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to
ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri
ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji ヅ=zu デ=de
ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=v キャ=kya キュ=kyu キョ=kyo シャ=sha シュ=shu
ショ=sho シェ=she チャ=cha チュ=chu チョ=cho チェ=che ニャ=nya ニュ=nyu ニョ=nyo ヒャ=hya ヒュ=hyu ヒョ=hyo ミャ=mya
ミュ=myu ミョ=myo リャ=rya リュ=ryu リョ=ryo ギャ=gya ギュ=gyu ギョ=gyo ジャ=ja ジュ=ju ジョ=jo ジェ=je ビャ=bya ビュ=byu
ビョ=byo ピャ=pya ピュ=pyu ピョ=pyo ファ=fa フィ=fi フェ=fe フォ=fo ティ=ti ディ=di トゥ=tu ドゥ=du ウィ=wi ウェ=we
ウォ=wo ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ツァ=tsa ー= ッ= ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo`,
);
