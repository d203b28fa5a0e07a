import { defineCheck, type Example, found, type Part, quote } from '../../check.ts';
import type { Happened } from '../../facts.ts';

/** ID-10: a person looked for the picture and says whose it is. "Looks made by a machine" is no field, and no finding. */
export const photoFoundElsewhere = defineCheck({
  id: 'photo-found-elsewhere',
  signals: ['ID-10'],
  family: 'identity',
  severities: ['weak', 'strong'],
  title: 'The picture was found elsewhere, as somebody else’s or as a stock picture',
  source: 'public case of July 2024: a stock picture with another face; fact sheet, third red flag',
  needs: ['event.reverse_image_search'],
  ask: 'nobody has looked where else the picture stands',
  question: 'This picture also stands at another address: how did it come there?',
  innocent: [
    'An employer or a photographer put the candidate’s own picture online',
    'Improving a portrait with a tool is ordinary today',
    'The search found a picture that only looks alike',
  ],
  next: 'Have a second person compare the two pictures, and ask for a picture taken during the next call',
  run: (facts) => facts['event.reverse_image_search'].flatMap(judged),
  examples: [
    {
      title: 'a stock picture, with its address',
      dossier: search({ result: 'match', belongs_to: 'stock', url: 'https://stock.example/p/10442' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['https://stock.example/p/10442'],
    },
    {
      title: 'somebody else’s picture, with its address',
      dossier: search({ result: 'match', belongs_to: 'somebody_else', url: 'https://people.example/7' }),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'somebody else’s, without an address',
      dossier: search({ result: 'match', belongs_to: 'somebody_else' }),
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'found, but nobody knows whose it is',
      dossier: search({ result: 'match', belongs_to: 'unknown', url: 'https://people.example/7' }),
      expect: 'found',
      severity: 'weak',
    },
    {
      title: 'the candidate’s own page',
      dossier: search({ result: 'match', belongs_to: 'same_person', url: 'https://hollis.example' }),
      expect: 'clear',
    },
    { title: 'nothing found', dossier: search({ result: 'no_match' }), expect: 'clear' },
    { title: 'nobody looked', dossier: {}, expect: 'missing' },
  ],
});

type Search = Happened<'reverse_image_search'>;

const belongsTo: Readonly<Record<NonNullable<Search['belongs_to']>, string>> = {
  somebody_else: 'somebody else',
  stock: 'a stock picture',
  same_person: 'the same person',
  unknown: 'not known whose',
};

function judged(search: Search): readonly Part[] {
  if (search.result !== 'match' || search.belongs_to === 'same_person') return [];
  const owner = search.belongs_to ?? 'unknown';
  const evidence = [
    quote(search.ref, 'belongs_to', belongsTo[owner], search.at.slice(0, 10)),
    ...(search.url ? [quote(search.ref, 'url', search.url)] : []),
    ...(search.source ? [quote(search.source, 'photo', 'the picture that was looked for')] : []),
  ];
  return [found(search.url && owner !== 'unknown' ? 'strong' : 'weak', evidence)];
}

function search(found: Pick<Search, 'result' | 'belongs_to' | 'url'>): Example['dossier'] {
  return { events: [{ event: 'reverse_image_search', at: '2026-10-13T15:00:00Z', source: 'application', ...found }] };
}
