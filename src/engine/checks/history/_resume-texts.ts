/** Invented sentences for the examples of `reused-resume-text`. */
export const clinicBooking: readonly string[] = [
  'Designed and shipped a booking engine for clinics with Node, TypeScript and PostgreSQL serving 40k patients.',
  'Cut the slowest answers from 900 ms to 140 ms by moving the search for free rooms into a refreshed view.',
  'Led the move of 210 endpoints to one federated graph without downtime over eleven weeks.',
  'Wrote the runbook for the night shift, mentored four juniors and introduced contract tests with billing.',
];

export const dentistBooking: readonly string[] = [
  'Designed and shipped a booking engine for dentists with Node, TypeScript and PostgreSQL serving 30k patients.',
  'Cut the slowest answers from 910 ms to 150 ms by moving the search for free chairs into a refreshed view.',
  'Led the move of 200 endpoints to one federated graph without any downtime over ten weeks.',
  'Wrote the runbook for the night shift, mentored three juniors and introduced contract tests with billing.',
];

export const tramTimetables: readonly string[] = [
  'Kept the timetable service of a tram operator running while its data moved from paper to a shared store.',
  'Taught the depot staff to read their own reports, so that fewer of them had to be made by hand.',
  'Replaced a nightly batch by small jobs that each say what they did and can be run again.',
  'Planned the work of three people over two years and handed it over with notes that are still in use.',
];

/** That many made-up words in a row, none of them twice: a text of n words has n - 2 word triples. */
export function madeUpWords(count: number, first = 0): string {
  const letter = (at: number): string => String.fromCharCode(97 + (at % 26));
  return Array.from({ length: count }, (_, at) => `w${letter((first + at) / 26)}${letter(first + at)}`).join(' ');
}
