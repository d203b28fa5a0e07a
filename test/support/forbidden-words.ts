/** Words that no text of ours holds; quoted candidate text, and the fact sheet's own words in `docs/`, may (design, section 4). */
const anywhere = [
  'fake',
  'fraud',
  'fraudster',
  'fraudulent',
  'liar',
  'suspicious person',
  'scammer',
  'north korean?',
  'dprk',
  'risk score',
];

/** A report gives no mark and no verdict: neither do the words of a check. */
const inFindings = [...anywhere, 'passed', 'scores?', 'percent(age)?'];

export const forbiddenAnywhere = words(anywhere);
export const forbiddenInFindings = words(inFindings);

function words(list: readonly string[]): RegExp {
  return new RegExp(`\\b(${list.join('|')})\\b`, 'i');
}
