import type { CasePaper } from './case-paper.ts';

/** Shorter values would be found within other words. */
const leastLength = 5;

/**
 * Hides, within any sentence, the values that the paper hides where they stand alone: what could not be checked is told
 * with the address or number that it is about. Towns and countries stay; a value without a digit is no number or street.
 */
export function concealing(paper: CasePaper): (text: string) => string {
  const { shown } = paper;
  if (!shown) return (text) => text;
  const hidden = new Map<string, string>();
  collect(paper.dossier, '', (path, value) => {
    const instead = shown(path, value);
    if (instead !== value && value.length >= leastLength && /\d/.test(value)) hidden.set(value, instead);
  });
  const pairs = [...hidden].sort((a, b) => b[0].length - a[0].length);
  return (text) => pairs.reduce((rest, [value, instead]) => rest.replaceAll(value, () => instead), text);
}

/** The same of every text within a value. */
export function concealedDeep(value: unknown, conceal: (text: string) => string): unknown {
  if (typeof value === 'string') return conceal(value);
  if (Array.isArray(value)) return value.map((one) => concealedDeep(one, conceal));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [conceal(key), concealedDeep(one, conceal)]));
}

function collect(value: unknown, path: string, tell: (path: string, value: string) => void): void {
  if (typeof value === 'string') tell(path, value);
  else if (Array.isArray(value)) for (const one of value) collect(one, path, tell);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) collect(one, `${path} ${key}`.trim(), tell);
  }
}
