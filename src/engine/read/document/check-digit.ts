/** Weights of ICAO 9303 part 3, section 4.9: 7, 3, 1 and again; the last digit of the sum is the check digit. */
const weights: readonly number[] = [7, 3, 1];

/** 0 to 9; letters count 10 to 35, fillers 0. */
export function checkDigit(text: string): number {
  return [...text].reduce((sum, character, at) => sum + numberFor(character) * (weights[at % 3] ?? 0), 0) % 10;
}

function numberFor(character: string): number {
  const value = Number.parseInt(character, 36);
  return Number.isNaN(value) ? 0 : value;
}
