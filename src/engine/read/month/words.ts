import { plainLetters } from './names.ts';

/** Ways to say "until now" in résumés. Collected by hand on 2026-11-27; no list of them is published. */
const presentWords: readonly string[] =
  `present|presently|current|currently|now|today|ongoing|to date|till date|till now
heute|bis heute|aktuell|jetzt|laufend|gegenwärtig|dato|aujourd'hui|à ce jour|ce jour|en cours|actuel|actuellement|en poste
actualidad|la actualidad|actual|actualmente|la fecha|presente|hoy|atual|atualmente|o momento|hoje|momento|oggi|in corso|attuale
attualmente|heden|nu|nuvarande|pågående|nåværende|nå|nuværende|i dag|idag|obecnie|nadal|teraz|dziś|настоящее время|настоящий момент
наст время|н в|нв|сейчас|сегодня|теперішній час|теперішнього часу|дотепер|зараз|нині|сьогодні|dosud|doposud|současnost|dnes|súčasnosť
prezent|azi|jelen|jelenleg|napjainkig|nykyinen|nyt|nykyhetki|edelleen|devam ediyor|halen|günümüz|bugün|sekarang|saat ini
hiện tại|hiện nay|nay|至今|现在|現在|目前|今|现今|현재|재직중|재직 중|الآن|الحاضر|حتى الآن|היום|כיום|हाल|वर्तमान|अब तक
παρόν|σήμερα|σημερα|ปัจจุบัน|сега|настояще|danas|sadašnjost|trenutno|tänaseni|praegu|dabar|tagad`
    .split(/[|\n]/)
    .map(plainLetters)
    .sort((a, b) => b.length - a.length);

/** Said before one date, with no end given: it goes on. */
const sinceWords = words(
  'since seit depuis desde с з od sinds sedan siden dal dalla от от- кад since; δεσδε από 自 부터 から ab',
);
const untilWords = words(
  `graduated graduation class diplom until till to through thru bis a au al ate até hasta fino по до tot til till do jusque jusqu'a jusqu'en pana până kadar έως ως 到 至 まで 까지 hingga sampai`,
);
/** Said beside dates, and meaning nothing for them. */
const fillers = words(
  `from in t m of de del d le la en the approx about circa ca von im vom dal du el année year years г год года гг р рік року
рр роки m mies miesiąc rok roku r år vuosi от с з with и y e et and und spring summer autumn fall winter early mid late season
expected anticipated voraussichtlich previsto prévu frühling frühjahr sommer herbst winter printemps été automne hiver primavera verano otoño invierno весна лето осень зима весной
летом осенью зимой tháng năm 부터 から begin beginning end anfang mitte ende début fin`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map(plainLetters));
}

export const isSince = (word: string): boolean => sinceWords.has(word);
export const isUntil = (word: string): boolean => untilWords.has(word);
export const isFiller = (word: string): boolean => fillers.has(word);

const presentPattern = new RegExp(presentWords.map(anywhereOrAsWord).join('|'), 'gu');

/** Scripts that put no spaces between words are looked for anywhere; abbreviations may have their dots. */
function anywhereOrAsWord(phrase: string): string {
  const spaced = phrase.replaceAll(' ', '[.\\s]+');
  return /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Thai}/u.test(phrase) ? spaced : `(?<!\\p{L})${spaced}(?!\\p{L})`;
}

/** The text with each "until now" as one "@". */
export function withPresentMarked(plain: string): string {
  return plain.replace(presentPattern, ' @ ');
}

const durationPattern =
  /[([·]?\s*(?:\d+\s*(?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois|anos?|mes(?:es)?|лет|года?|мес(?:яц(?:а|ев)?)?)\.?(?!\p{L})[\s,·]*(?:and|und|et|y|e|и)?\s*)+[)\]]?/gu;

/** The text without "2 yrs 3 mos", which profiles print beside the dates. */
export function withoutDurations(plain: string): string {
  return plain.replace(durationPattern, ' ');
}
