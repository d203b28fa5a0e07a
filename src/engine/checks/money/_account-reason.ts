import { explanationFor } from '../../declared.ts';
import type { Declared, Explanation } from '../../dossier.ts';
import { countryName } from '../../read/place/country.ts';
import { readPlace } from '../../read/place.ts';

/** The candidate's reason for an account: one that names these sources, its country by code or in words, or what `text` says of it. */
export function reasonForAccount(
  declared: Declared,
  country: string,
  sources: readonly string[],
  text = '',
): Explanation | undefined {
  const explanations = declared.explanations?.map((given) =>
    given.value !== undefined && names(given.value, country) ? { ...given, value: country } : given,
  );
  return explanationFor({ ...declared, explanations }, 'payment', { value: `${country} ${text}`, sources });
}

/** "Georgia" is a state of another country too: whichever the text can mean is what the candidate may have meant. */
function names(text: string, country: string): boolean {
  const { country: read, alternatives = [] } = readPlace(text);
  const isMeant = read === country || alternatives.some((one) => one.country === country);
  return isMeant || text.trim().toLowerCase() === countryName(country).toLowerCase();
}
