import type { Job } from '../../engine/dossier.ts';
import { fold } from '../../engine/read/fold.ts';

export type JobTerms = Pick<Job, 'full_time' | 'type'>;

const fullTime =
  /^(permanent )?(full time|vollzeit|temps plein|(jornada|tiempo) complet[oa]|tempo (integral|pieno)|voltijds|pelny etat|polnaya zanyatost|heltid|fuldtid|tam zamanli)( permanent)?$/;
const partTime =
  /^(part time|teilzeit|temps partiel|(media jornada|jornada parcial|tiempo parcial)|(meio periodo|tempo parcial|part time)|deeltijds|niepelny etat|chastichnaya zanyatost|deltid|yari zamanli)$/;
const contract =
  /^(contract(or)?|freelancer?|freiberuflich|independant|autonomo|contrato|zzp|kontrakt|proektnaya rabota)$/;
const otherTerms =
  /^(internship|apprenticeship|seasonal|self employed|permanent|temporary|remote|hybrid|on site|onsite|homeoffice|teletravail|trainee)$/;
const scripts: readonly (readonly [RegExp, JobTerms])[] = [
  [/^(全职|全職|正社員|정규직|полная занятость|دوام كامل)$/, { full_time: true }],
  [/^(兼职|兼職|アルバイト|パート|시간제|частичная занятость)$/, { full_time: false }],
  [/^(合同|契約社員|계약직|フリーランス|프리랜서)$/, { type: 'contractor' }],
  [/^(远程|リモート|재택)$/, {}],
];

/** What a part such as "Full-time" says of a job; {} for terms that the dossier has no field for, undefined for none. */
export function termsOf(text: string): JobTerms | undefined {
  const words = fold(text);
  if (fullTime.test(words)) return { full_time: true };
  if (partTime.test(words)) return { full_time: false };
  if (contract.test(words)) return { type: 'contractor' };
  if (otherTerms.test(words)) return {};
  return scripts.find(([pattern]) => pattern.test(text.trim()))?.[1];
}

const unit =
  '(?:years?|yrs?|y|months?|mos?|m|jahre?n?|monate?n?|ans?|annees?|mois|anos?|mes(?:es)?|anni?|mesi|jaar|maand(?:en)?|lata?|rok|miesiac\\w*|lyet|let|goda?|mesyats\\w*|yil|ay|ar|ars|man|manader|vuotta|kuukautta)';
const duration = new RegExp(
  `^(?:(?:and|und|et|y|e|i) )?(?:less than a year|(?:\\d{1,2} ?${unit}\\.? ?(?:(?:and|und|et|y|e) )?){1,2})$`,
);
const durationScripts =
  /^\d{1,2}\s?(年|年間|년)(\s?\d{1,2}\s?(个月|個月|か月|ヶ月|개월))?$|^\d{1,2}\s?(个月|個月|か月|ヶ月|개월)$/;

/** "4 yrs 2 mos", "6 Jahre". */
export function isDuration(text: string): boolean {
  return durationScripts.test(text.trim()) || duration.test(fold(text.replace(/\./g, ' ')));
}
