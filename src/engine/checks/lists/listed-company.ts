import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, Place, Source } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { listOf } from '../../list-of.ts';
import { readAddress } from '../../read/address.ts';
import { isPersonalName } from '../../read/name.ts';
import { readPlace } from '../../read/place.ts';
import { entriesFor, isInCity, type ListedName } from './_listed.ts';

/** SL-02: agencies, payees, account holders and own companies, as SL-01 for people: the name and a place. */
export const listedCompany = defineCheck({
  id: 'listed-company',
  signals: ['SL-02'],
  family: 'lists',
  severities: ['info', 'strong'],
  title: 'A sanctions list holds this company’s name, and its place agrees',
  source: 'designations of July 2025 and March 2026 (OFAC): front companies; 2022 advisory',
  needs: ['lookup.sanctions'],
  may: ['source.agency', 'source.payment', 'stated.job', 'source.reference'],
  question: 'May we have the company’s register number and address?',
  innocent: ['Companies in different countries bear the same name', 'The company was bought by other owners since'],
  next: 'Stop payments to it, compare the register number and the address with the entry, and give both to counsel',
  run: (facts, { dossier }) => {
    const lookup = facts['lookup.sanctions'];
    const dealt = dealtWith(facts, dossier);
    if (dealt.length === 0) return [missing('no agency, payee or company named')];
    const lacking = dealt.filter((one) => one.isAsked && lookup.about(one.name).state === 'unknown');
    const listed = dealt.flatMap((one) =>
      entriesFor([one.name], lookup, 'organisation').map((entry) => judged(one, entry)),
    );
    return [...listed, ...lacking.map((one) => missing(`no sanctions look-up for ${one.name}`))];
  },
  examples: [
    {
      title: 'an agency of the name, in the same city',
      dossier: listed({ score: 0.97, place: 'Vientiane' }, { city: 'Vientiane', country: 'LA' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['NORTHSTAR TALENT', 'Vientiane', 'ExampleList, 2026-10-18'],
    },
    {
      title: 'the name alone',
      dossier: listed({ score: 0.97 }, { city: 'Vientiane', country: 'LA' }),
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'the name, in another place',
      dossier: listed({ score: 0.97, place: 'Vientiane' }, { city: 'Toronto', country: 'CA' }),
      expect: 'found',
      severity: 'info',
    },
    {
      title: 'a name that is not near enough',
      dossier: listed({ score: 0.84, place: 'Vientiane' }, { city: 'Vientiane' }),
      expect: 'clear',
    },
    {
      title: 'an entry for a person',
      dossier: listed({ score: 1, entry_kind: 'person' }, { city: 'Vientiane' }),
      expect: 'clear',
    },
    {
      title: 'a payee that nobody looked up',
      dossier: {
        ...listed({ score: 0.5 }, { city: 'Vientiane' }),
        sources: [{ id: 'pay', kind: 'payment', method: 'payment_platform', payee: 'Kestrel Outsourcing Ltd' }],
      },
      expect: 'missing',
      mentions: ['Kestrel Outsourcing Ltd'],
    },
    {
      title: 'no company in the file',
      dossier: { lookups: [{ kind: 'sanctions', provider: 'ExampleList', as_of: '2026-10-18' }] },
      expect: 'missing',
    },
  ],
});

interface Company {
  readonly source: string;
  readonly fact: string;
  readonly name: string;
  /** City and country of the company as the same source gives them. */
  readonly where: readonly string[];
  /** We deal with it ourselves, so that it must be looked up; an employer of the past need not be. */
  readonly isAsked: boolean;
}

function dealtWith(
  facts: FactsFor<'source.agency' | 'source.payment' | 'stated.job' | 'source.reference'>,
  dossier: Dossier,
): readonly Company[] {
  const agencies = facts['source.agency'].map((one) => company(one, 'name', one.name, true));
  const payees = facts['source.payment'].flatMap((one) =>
    [...listOf(one.payee), ...listOf(one.holder).filter((holder) => !isPersonalName(holder) && /\s/.test(holder))].map(
      (name) => {
        return company(one, name === one.payee ? 'payee' : 'holder', name, true);
      },
    ),
  );
  const own = (dossier.declared?.companies ?? []).map(({ name }) => ({
    source: 'declared',
    fact: 'companies',
    name,
    where: [],
    isAsked: true,
  }));
  const past = [
    ...facts['stated.job'].map((job) => ({
      source: job.source,
      fact: 'job',
      name: job.value.employer,
      where: [],
      isAsked: false,
    })),
    ...facts['source.reference'].flatMap((one) =>
      one.employer ? [company(one, 'employer', one.employer, false)] : [],
    ),
  ];
  return [...agencies, ...payees.filter((one) => !isPersonalName(one.name)), ...own, ...past];
}

function company(source: Source, fact: string, name: string, isAsked: boolean): Company {
  const location: Place | undefined = 'location' in source ? source.location : undefined;
  const place = location === undefined ? undefined : readPlace(location);
  const address = source.address === undefined ? undefined : readAddress(source.address);
  const where = [place?.city, place?.country, address?.city, address?.country].filter((one) => one !== undefined);
  return { source: source.id, fact, name, where, isAsked };
}

function judged(one: Company, { entry, list }: ListedName): Part {
  const evidence = [quote(one.source, one.fact, one.name), quote('lookup:sanctions', 'entry', entry.entry, list)];
  const country = entry.place === undefined ? undefined : readPlace(entry.place).country;
  const agreed = one.where.find(
    (where) => (entry.place !== undefined && isInCity(entry.place, where)) || country === where,
  );
  if (agreed)
    return found('strong', [
      ...evidence,
      quote('lookup:sanctions', 'place', entry.place ?? '', `${one.source}: ${agreed}`),
    ]);
  return found('info', evidence, namesake);
}

const namesake = {
  title: 'A list holds a company of a near name, and nothing else of the entry agrees',
  next: 'Compare the register number and the address with the entry; until then this says nothing',
};

function listed(
  entry: Omit<ListedName['entry'], 'entry'>,
  address: { city: string; country?: string },
): Example['dossier'] {
  return {
    sources: [{ id: 'agency', kind: 'agency', name: 'Northstar Talent', address }],
    lookups: [
      {
        kind: 'sanctions',
        provider: 'ExampleList',
        as_of: '2026-10-18',
        results: { 'Northstar Talent': { matches: [{ entry: 'NORTHSTAR TALENT', ...entry }] } },
      },
    ],
  };
}
