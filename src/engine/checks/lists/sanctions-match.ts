import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { legalName } from '../../legal-name.ts';
import { citiesOf, entriesFor, isInCity, isSameText, type ListedName } from './_listed.ts';

/** Years by which the birth years of an entry and of a document may differ before it is another person (proposal). */
const yearsOff = 2;

/** SL-01: a name alone is a namesake until a birth date, a number or a city agrees; a birth year that is off ends it. */
export const sanctionsMatch = defineCheck({
  id: 'sanctions-match',
  signals: ['SL-01'],
  family: 'lists',
  severities: ['info', 'strong', 'decisive'],
  title: 'A sanctions list holds a name like this one',
  source:
    'lists of OFAC and others: a legal duty; a list’s own search gives full marks to people with nothing but a family name in common',
  needs: ['lookup.sanctions'],
  may: ['stated.name', 'source.identity_document'],
  question: 'May we compare your document with a list that we are obliged to check?',
  innocent: ['Names are shared by thousands of people', 'Lists hold many spellings and rough years of birth'],
  next: 'Stop and give it to counsel or the list’s own help line with the entry and the document; no answer to the candidate before that',
  run: (facts, { dossier }) => {
    const names = namesToAsk(facts, dossier);
    const answers = names.map((name) => facts['lookup.sanctions'].about(name));
    const first = answers[0];
    if (!first) return [missing('no name stated')];
    if (answers.every((answer) => answer.state === 'unknown')) {
      return first.state === 'unknown' ? [missing(first.why, first.reason)] : [];
    }
    const documents = facts['source.identity_document'];
    return entriesFor(names, facts['lookup.sanctions'], 'person').map((listed) => judged(listed, documents, dossier));
  },
  examples: [
    {
      title: 'the name and the year of birth',
      dossier: listed({ score: 0.91, birth_year: 1991 }),
      expect: 'found',
      severity: 'strong',
      mentions: ['CHOE, Yun Se', 'ExampleList, 2026-10-18'],
    },
    {
      title: 'the number of the document',
      dossier: listed({ score: 0.9, id_number: 'SPEC-03375' }),
      expect: 'found',
      severity: 'decisive',
    },
    {
      title: 'the name and the city',
      dossier: listed({ score: 0.9, place: 'Sacramento, California' }),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'the name, and the city under its former name',
      dossier: {
        ...listed({ score: 0.9, place: 'Kiev, Ukraine' }),
        sources: [
          ...(listed({ score: 0.9 }).sources ?? []),
          { id: 'profile', kind: 'profile', site: 'work', location: 'Kyiv' },
        ],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['Kiev', 'Kyiv'],
    },
    { title: 'the name alone', dossier: listed({ score: 0.85 }), expect: 'found', severity: 'info' },
    {
      title: 'the name and a country',
      dossier: listed({ score: 0.85, place: 'US' }),
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'the name and the year beside',
      dossier: listed({ score: 1, birth_year: 1990 }),
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'a year of birth that is off',
      dossier: listed({ score: 1, birth_year: 1989, place: 'Sacramento' }),
      expect: 'explained',
      mentions: ['another year of birth'],
    },
    { title: 'a name that is not near enough', dossier: listed({ score: 0.84, birth_year: 1991 }), expect: 'clear' },
    {
      title: 'an entry for an organisation',
      dossier: listed({ score: 1, entry_kind: 'organisation' }),
      expect: 'clear',
    },
    {
      title: 'a look-up of another name',
      dossier: {
        ...listed({ score: 1 }),
        lookups: [
          { kind: 'sanctions', provider: 'ExampleList', as_of: '2026-10-18', results: { 'Bo Lind': { matches: [] } } },
        ],
      },
      expect: 'missing',
    },
    {
      title: 'a list that is too old',
      dossier: {
        ...listed({ score: 1 }),
        lookups: [
          {
            kind: 'sanctions',
            provider: 'ExampleList',
            as_of: '2026-01-18',
            results: { 'Yunseo Choi': { matches: [] } },
          },
        ],
      },
      expect: 'missing',
      mentions: ['2026-01-18'],
    },
    { title: 'no look-up', dossier: {}, expect: 'missing', mentions: ['no sanctions look-up'] },
  ],
});

/** The legal name first, then every other name that is stated or was declared. */
function namesToAsk(facts: FactsFor<'stated.name'>, { sources, declared }: Dossier): readonly string[] {
  const legal = legalName({ sources, declared })?.value;
  const given = [declared?.also_known_as, declared?.former_names, declared?.native_script_names].flatMap(
    (names) => names ?? [],
  );
  return [...new Set([...(legal ? [legal] : []), ...facts['stated.name'].map((name) => name.value), ...given])];
}

type Document = SourceOf<'identity_document'>;

function judged(listed: ListedName, documents: readonly Document[], dossier: Dossier): Part {
  const { entry, list, asked } = listed;
  const name = quote('lookup:sanctions', 'entry', entry.entry, `${list}; asked for ${asked}`);
  const numbered = documents.find((one) => one.number && entry.id_number && isSameText(one.number, entry.id_number));
  if (numbered)
    return found('decisive', [
      name,
      quote(numbered.id, 'number', numbered.number ?? '', 'the number of the entry too'),
    ]);
  const off = documents.find((one) => isBirthOff(one, listed));
  if (off) {
    const reason = `a namesake: ${entry.entry} (${list}) has another year of birth`;
    return explained([name, ...births(listed, off)], reason, 'document');
  }
  const born = documents.find((one) => isSameBirth(one, listed));
  if (born) return found('strong', [name, ...births(listed, born)], agreeing);
  const city = citiesOf(dossier).find((one) => entry.place !== undefined && isInCity(entry.place, one));
  if (city)
    return found('strong', [
      name,
      quote('lookup:sanctions', 'place', entry.place ?? '', `stated by the candidate: ${city}`),
    ]);
  return found('info', [name], namesake);
}

const agreeing = { title: 'A sanctions list holds this name, and a second particular agrees' };

const namesake = {
  title: 'A list holds a near name, and nothing else of the entry was compared',
  question: 'Nothing to ask yet',
  next: 'Compare the birth date on the identity document with the entry once it is there; until then this says nothing',
};

const yearOf = (listed: ListedName): number | undefined =>
  listed.entry.birth_year ?? (listed.entry.date_of_birth ? Number(listed.entry.date_of_birth.slice(0, 4)) : undefined);

function isSameBirth(document: Document, listed: ListedName): boolean {
  const born = document.date_of_birth;
  if (born === undefined) return false;
  return listed.entry.date_of_birth ? listed.entry.date_of_birth === born : yearOf(listed) === Number(born.slice(0, 4));
}

function isBirthOff(document: Document, listed: ListedName): boolean {
  const year = yearOf(listed);
  if (document.date_of_birth === undefined || year === undefined) return false;
  return Math.abs(year - Number(document.date_of_birth.slice(0, 4))) >= yearsOff;
}

function births(listed: ListedName, document: Document) {
  const { date_of_birth: day, birth_year: year } = listed.entry;
  return [
    quote('lookup:sanctions', 'born', day ?? year ?? 'not given', listed.list),
    quote(document.id, 'date_of_birth', document.date_of_birth ?? ''),
  ];
}

function listed(entry: Omit<ListedName['entry'], 'entry'>): Example['dossier'] {
  return {
    sources: [
      {
        id: 'application',
        kind: 'application',
        name: 'Yunseo Choi',
        location: { city: 'Sacramento', region: 'CA', country: 'US' },
      },
      {
        id: 'passport',
        kind: 'identity_document',
        type: 'passport',
        number: 'SPEC03375',
        name: 'CHOI YUNSEO',
        date_of_birth: '1991-10-09',
      },
    ],
    lookups: [
      {
        kind: 'sanctions',
        provider: 'ExampleList',
        as_of: '2026-10-18',
        results: { 'Yunseo Choi': { matches: [{ entry: 'CHOE, Yun Se', ...entry }] } },
      },
    ],
  };
}
