/** Legal forms of companies, folded, with dots and spaces left out. Written by hand on 2026-11-27. */
const forms: ReadonlySet<string> = new Set(
  `inc incorporated llc llp lp ltd limited plc corp corporation co company pllc pc na gmbh mbh ggmbh ag kg kgaa ohg gbr ug ev eg ek se
sa sas sasu sarl sasl eurl snc sca scop srl srls spa sapa bv nv vof cv oy oyj ab hb as asa ans aps ivs amba is
sp spzoo zoo sro doo dd ad ead eood ood kft zrt nyrt bt rt uab mb sia ou tuu pty pvt pte private public sdn bhd berhad tbk kk gk yk
godo kaisha kabushiki gaisha ltda eireli mei epp lda unipessoal sapi sadecv ooo oao zao pao ao tov too tdv prat pat fop
sti sirketi anonim fzco fze fzllc wll saoc pjsc jsc ojsc cjsc psc sal sae dmcc ehf hf jstc gesmbh ges`.split(/\s+/),
);

/** Forms that stand before the name. */
const leading: ReadonlySet<string> = new Set(
  'ooo oao zao pao ao tov too tdv prat pat fop ip pt cv uab sia as ab'.split(' '),
);

/** Forms in scripts of their own, taken out before the letters are made Latin. */
const native =
  /有限责任公司|股份有限公司|有限公司|有限責任公司|股份|公司|株式会社|合同会社|有限会社|\(株\)|주식회사|유한회사|\(주\)|общество с ограниченной ответственностью|публичное акционерное общество|акционерное общество|товариство з обмеженою відповідальністю|акціонерне товариство|(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ТОО|ФОП|ПрАТ|АТ|ЕООД|ООД|ЕАД)(?!\p{L})|ش\.?\s?م\.?\s?م|בע["״']?מ|บริษัท|จำกัด|ΑΕ|Α\.Ε\.|ΕΠΕ/giu;

export function withoutNativeForms(text: string): string {
  return text.replace(native, ' ');
}

/** The words without the legal form at the end, or before the name; a name that is nothing else is left alone. */
export function withoutForms(words: readonly string[]): readonly string[] {
  let rest = words;
  while (rest.length > 1 && isForm(rest.at(-1) ?? '')) rest = rest.slice(0, -1);
  if (rest.length > 1 && leading.has(rest[0] ?? '')) rest = rest.slice(1);
  return rest.length > 1 && rest.length < words.length && isLink(rest.at(-1) ?? '')
    ? withoutForms(rest.slice(0, -1))
    : rest;
}

function isForm(word: string): boolean {
  return forms.has(word);
}

/** "S.A. de C.V.", "GmbH & Co. KG", "Ltd. Şti." */
function isLink(word: string): boolean {
  return word === 'de' || word === 'and' || word === 'y';
}
