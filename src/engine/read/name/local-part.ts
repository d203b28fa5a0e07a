import { chineseFamilies } from './chinese.ts';
import { hasCompanyWord } from './company-words.ts';
import { isKnownGivenName } from './nicknames.ts';

const joiners = new Set(['de', 'da', 'di', 'del', 'van', 'von', 'der', 'bin', 'al', 'el', 'la', 'dos']);

const commonWords = new Set(
  `dev devs coder code coding cool best the my your our me hello hi hey jobs job apply work works career careers mail email web app apps data cloud
first last firstname lastname surname givenname no reply noreply real official pro ninja guru master king queen tech digital online shop store news blog
remote freelance free lance hire hiring billing payments invoice accounts it security ops net node java script react python rust golang`.split(
    /\s+/,
  ),
);

/**
 * A given and a family name that the part before "@" plainly holds: "tomas.rehak84" is "tomas rehak". Words that stand for
 * an office, a service or a trade are no name; a run without separators counts only after a known given name.
 */
export function namesIn(localPart: string): string | undefined {
  const plain = localPart.split('+')[0] ?? '';
  const parts = plain
    .toLowerCase()
    .replace(/\d+/g, '')
    .split(/[._-]+/)
    .filter((part) => part !== '');
  if (parts.length === 1) return cutAfterGivenName(parts[0] ?? '');
  if (parts.length < 2 || parts.length > 4 || hasCompanyWord(parts)) return undefined;
  if (parts.some((part) => commonWords.has(part))) return undefined;
  const full = parts.filter((part) => !joiners.has(part) && isWordOfName(part));
  if (full.length < 2) return undefined;
  return parts.filter((part) => joiners.has(part) || isWordOfName(part)).join(' ');
}

function isWordOfName(part: string): boolean {
  return /^\p{L}{3,}$/u.test(part) ? /[aeiouyàáâäèéêëìíîïòóôöùúûü]|[^a-z]/u.test(part) : Boolean(chineseFamilies(part));
}

function cutAfterGivenName(run: string): string | undefined {
  if (!/^[a-z]{8,24}$/.test(run)) return undefined;
  for (let at = Math.min(12, run.length - 4); at >= 4; at -= 1) {
    const given = run.slice(0, at);
    const family = run.slice(at);
    if (isKnownGivenName(given) && !hasCompanyWord([family]) && isWordOfName(family)) return `${given} ${family}`;
  }
  return undefined;
}
