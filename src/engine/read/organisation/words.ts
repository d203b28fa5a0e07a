/** Written by hand on 2026-11-27: one English word for the words that many names of organisations are made of, folded. */
const sameWords: Readonly<Record<string, string>> = {
  university:
    'univ universitaet universitat universite universidad universidade universita universitatea universiteit universitet universitetet universiteti uniwersytet univerzita univerzitet universitesi universitas universitas yliopisto egyetem egyetemi panepistimio universitit universytet unversity universty uni jamiat',
  institute: 'inst institut instituto istituto instytut instituti instytutu enstitusu intezet',
  technology:
    'tech technologies technologie technologien technologia tecnologia tecnologias tecnologie tekhnologii teknologi tehnologii technologii technol',
  technical:
    'technische technischen technique tecnica tecnico techniczna technicka technicke tekniska teknik teknisk tehnicka tekhnicheskii tekhnicheskiy tekhnichnyi tekhnichnii technikum',
  polytechnic:
    'polytechnique politecnico politecnica politechnika politeknik polytechnical politekhnicheskii politekhnicheskiy politekhnichnyi politekhnichnii politekhnika polytechnics poly',
  college: 'colege kolleg kolledzh colegio collegium coll',
  school: 'schule ecole escuela escola scuola skola szkola shkola okul skole',
  academy: 'akademie academie academia accademia akademia akademiya akademija akademi acad',
  state:
    'estatal estadual gosudarstvennyi gosudarstvennyy gosudarstvennii derzhavnyi derzhavnyy derzhavnii statale panstwowy',
  federal: 'federale federalnyi federalnyy',
  national:
    'nationale nacional nazionale natsionalnyi natsionalnyy natsionalnii nacionalnii nacionalni narodowy natl nat ulusal nasional',
  international: 'intl internationale internacional internazionale mezhdunarodnyi mizhnarodnyi int',
  bank: 'banque banco banca bankası bankasi banka',
  system: 'systems sys sistemi sistemas systeme systemes systemy',
  solution: 'solutions sol soln solns soluciones solucoes losungen',
  service: 'services svc svcs servicios servicos dienste',
  laboratory: 'lab labs laboratories laboratorio laboratoire laboratorium',
  software: 'softwares',
  consulting: 'consultancy consultants consultores conseil beratung',
  group: 'groupe gruppe grupo gruppo grupa gruppa',
  holding: 'holdings',
  industry: 'industries industrie industrias',
  studio: 'studios',
  partner: 'partners',
  associate: 'associates assoc assocs',
  brother: 'brothers bros',
  manufacturing: 'mfg mfr',
  engineering: 'eng engrg ingenieria ingenierie',
  development: 'dev devel',
  communication: 'communications comm comms',
  management: 'mgmt mgt',
  department: 'dept',
  government: 'govt gov',
  science: 'sciences ciencias wissenschaften sci',
  network: 'networks',
  enterprise: 'enterprises',
  product: 'products',
  center: 'centre centers centres zentrum centro',
  hospital: 'hosp',
  saint: 'st sankt san',
};

const oneWord: ReadonlyMap<string, string> = new Map(
  Object.entries(sameWords).flatMap(([word, others]) => others.split(' ').map((other) => [other, word])),
);

/** Cities in other languages' spelling, as schools carry them. */
const cities: Readonly<Record<string, string>> = {
  munchen: 'munich', muenchen: 'munich', wien: 'vienna', koln: 'cologne', koeln: 'cologne', zurich: 'zurich', zuerich: 'zurich', geneve: 'geneva',
  genf: 'geneva', praha: 'prague', warszawa: 'warsaw', warszawski: 'warsaw', krakow: 'cracow', milano: 'milan', torino: 'turin', roma: 'rome',
  napoli: 'naples', firenze: 'florence', bologna: 'bologna', lisboa: 'lisbon', kobenhavn: 'copenhagen', goteborg: 'gothenburg', moskva: 'moscow',
  kyiv: 'kiev', kyyiv: 'kiev', kiyv: 'kiev', kiivskii: 'kiev', kievskii: 'kiev', kyivskyi: 'kiev', moskovskii: 'moscow', lvivskii: 'lvov', kharkivskii: 'kharkov', kharkovskii: 'kharkov', odeskii: 'odessa', minskii: 'minsk', sofiiskii: 'sofia', kharkiv: 'kharkov', lviv: 'lvov', odesa: 'odessa', bucuresti: 'bucharest', beograd: 'belgrade', athina: 'athens',
  bruxelles: 'brussels', brussel: 'brussels', antwerpen: 'antwerp', nurnberg: 'nuremberg', sevilla: 'seville', peking: 'beijing',
}; // biome-ignore format: a table

/** Words of organisations in scripts of their own, which transliteration would glue to the name. */
const nativeWords: readonly (readonly [RegExp, string])[] = [
  [/大学校|大学|大學|대학교|대학/g, ' university '],
  [/学院|學院|학원/g, ' college '],
  [/研究所|研究院|연구소/g, ' institute '],
  [/科技|技术|技術|기술/g, ' technology '],
  [/集团|集團|그룹/g, ' group '],
  [/银行|銀行|은행/g, ' bank '],
  [/软件|軟件|소프트웨어/g, ' software '],
  [/网络|網絡/g, ' network '],
  [/信息/g, ' information '],
  [/جامعة|الجامعة/g, ' university '],
  [/มหาวิทยาลัย/g, ' university '],
  [/университет|університет/giu, ' university '],
  [/đại học/giu, ' university '],
];

export function withNativeWords(text: string): string {
  return nativeWords.reduce((all, [pattern, word]) => all.replace(pattern, word), text);
}

export function plainWord(word: string): string {
  return oneWord.get(word) ?? cities[word] ?? (/^[a-z]{3,}our$/.test(word) ? `${word.slice(0, -2)}r` : word);
}

const links: ReadonlySet<string> = new Set(
  'the and of for at in on de del della delle dello di da do dos das du des der die das den fur la le les el los las l d y e et und och og i ta imeni im imeny named after en zu zur van'.split(
    ' ',
  ),
);

/** "of", "and", "the" and their like, which one writes and another leaves out. */
export function isLinkWord(word: string): boolean {
  return links.has(word);
}

const trades: ReadonlySet<string> = new Set(
  `technology technical system solution service laboratory software consulting group holding industry studio partner associate
manufacturing engineering development communication management network enterprise product international global worldwide national digital
media bank insurance capital ventures finance financial investments energy health healthcare pharma pharmaceuticals foods logistics security
data cloud mobile online web interactive games entertainment education learning research design creative marketing agency recruiting staffing talent
outsourcing trading publishing gaming advisory automotive construction apps works payments robotics analytics ai io com net app hq usa us uk europe america americas asia emea apac deutschland germany france india canada australia
japan china singapore ukraine poland spain italy netherlands belgium austria switzerland sweden norway denmark finland ireland portugal
romania bulgaria hungary czechia greece turkey israel egypt nigeria kenya ghana brazil brasil mexico argentina chile colombia peru vietnam
thailand malaysia indonesia philippines pakistan bangladesh korea taiwan russia kazakhstan georgia armenia university institute college school academy information platform platforms electronics motors airlines telecom`.split(
    /\s+/,
  ),
);

/** A word that says what an organisation does or where, and that is often left out: "Larkspur" is "Larkspur Systems". */
export function isTradeWord(word: string): boolean {
  return trades.has(word);
}
