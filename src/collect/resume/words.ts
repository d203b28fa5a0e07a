import { fold } from '../../engine/read/fold.ts';

/** How much a text looks like the name of what somebody does, or of where: counts of words, compared and never shown. */
export interface Likeness {
  readonly what: number;
  readonly where: number;
}

/** Ends of Latin words, folded; other scripts stand whole. Job titles in the languages that résumés come in most. */
const titleEnds =
  /(engineer(ing)?|developer|manager(in)?|lead|leader|director|architect|analyst|designer|consultant|administrator|scientist|intern(ship)?|head|officer|[cv][tefoi]o|vp|president|founder|programmer|specialist|assistant|coordinator|teacher|tester|qa|sre|devops|freelancer?|contractor|technician|researcher|professor|lecturer|accountant|recruiter|writer|editor|owner|master|trainee|associate|advisor|senior|junior|staff|principal|ingenieur(in|e)?|entwickler(in)?|leiter(in)?|berater(in)?|architekt(in)?|werkstudent(in)?|praktikant(in)?|praktikum|mitarbeiter(in)?|developpeu(r|se)|directeur|directrice|chef|responsable|stagiaire|stage|technicien(ne)?|ingenier[oa]|desarrollador(a)?|gerente|jef[ea]|analista|programador(a)?|director(a)|engenheir[oa]|desenvolvedor(a)?|estagiari[oa]|ingegnere|sviluppat(ore|rice)|responsabile|tirocinante|consulente|ontwikkelaar|ingenieur|medewerker|programista|inzynier|kierownik|specjalista|inzhener|razrabotchik|programmist|menedzher|rukovoditel|inzhenernyy|rozrobnik|muhendisi?|gelistirici(si)?|muduru?|uzmani?|utvikler|udvikler|utvecklare|kehittaja)s?$/;
const titleScripts =
  /工程师|工程師|经理|經理|总监|總監|开发|開發|实习|架构师|主管|顾问|设计师|エンジニア|マネージャ|開発|部長|課長|リーダー|엔지니어|개발자|매니저|팀장|과장|대리|مهندس|مطور|מהנדס|מפתח/;

const legalForm =
  /(^|\s)(inc|llc|llp|ltd|limited|gmbh|ag|se|kg|ug|corp|corporation|company|co|plc|s ?a|s ?a ?s|sasu|sarl|s ?r ?l|s ?p ?a|b ?v|n ?v|oy|oyj|ab|a ?s|aps|k ?k|pty|pvt|ooo|oao|zao|tov|sp z o ?o|lda|ltda|jsc|pte|bhd|as|sti)$/;
const organisationWords =
  /(^|\s)(technologies|technology|systems?|software|solutions?|labs?|laborator(y|ies)|group|bank|studios?|consulting|services|university|universitat|institute?|hospital|agency|partners|holdings?|ventures|media|networks?|industries|school|college|ministry|gruppe|werke|banque|banco|soluciones|sistemas|tecnologias?|technologie[ns]?|systeme|digital|interactive|apps|games|logistics|energy|health|insurance|foundation)(\s|$)/;
const organisationScripts =
  /公司|集团|集團|科技|银行|銀行|株式会社|有限会社|合同会社|주식회사|\(주\)|㈜|은행|شركة|בע"מ/;

const schoolWords =
  /universi|college|hochschule|schule\b|school|institut|polytech|politec|politech|ecole|lycee|akadem|academy|gymnasium|faculty|fakult|facult|escuela|escola|colegio|scuola|liceo|szkola|uczelnia|koulu|skola|skole|technion|bootcamp|conservato|\b(mit|eth|tu|fh|iit|iut|insa|hec|epfl|kth|ucla)\b/;
const schoolScripts =
  /大学|大學|学院|學院|学校|高校|高专|대학교|대학|학교|университет|институт|академия|جامعة|אוניברסיט/;
const degreeWords =
  /\b(b ?a|b ?sc?|m ?a|m ?sc?|ph ?d|mba|b ?eng|m ?eng|b ?tech|m ?tech|bba|llb|llm|dipl(om)?|diploma|bachelors?|masters?|doctor(ate)?|degree|associates?|certificate|abitur|magister|magistr|staatsexamen|licence|licenciatura|licenciado|grado|maestria|mestrado|bacharelado|laurea|doctorat|maitrise|bts|dut|ingenier[oa]|inzynier|licencjat|bakalavr|kandidat|lisans|yuksek|kandidatexamen|civilingenjor|a levels?|gcse|baccalaureat|bac|minor|major|science|arts|engineering|informatik|informatique|informatica)\b/;
const degreeScripts =
  /学士|硕士|碩士|博士|本科|专业|學士|修士|学部|학사|석사|박사|전공|бакалавр|магистр|специалист|بكالوريوس|ماجستير|תואר/;

/** `what` for job titles, `where` for employers. */
export function jobLikeness(text: string): Likeness {
  const words = fold(text);
  const titles = words.split(' ').filter((word) => titleEnds.test(word)).length;
  return {
    what: 2 * Math.min(2, titles) + (titleScripts.test(text) ? 2 : 0),
    where:
      (legalForm.test(words) ? 3 : 0) +
      (organisationWords.test(words) ? 1 : 0) +
      (organisationScripts.test(text) ? 3 : 0),
  };
}

/** `what` for degrees and subjects, `where` for schools. */
export function studyLikeness(text: string): Likeness {
  const words = fold(text);
  return {
    what: (degreeWords.test(words) ? 1 : 0) + (degreeScripts.test(text) ? 1 : 0),
    where: (schoolWords.test(words) ? 2 : 0) + (schoolScripts.test(text) ? 2 : 0),
  };
}

/** "Inc." behind a comma belongs to the name before it. */
export function isLegalForm(text: string): boolean {
  const words = fold(text);
  return legalForm.exec(words)?.[0].trim() === words;
}
