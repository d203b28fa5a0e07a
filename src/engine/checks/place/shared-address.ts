import { defineCheck, type Example } from '../../check.ts';
import type { Dossier, Source } from '../../dossier.ts';
import { isOtherPerson, sharedOutsideHousehold } from '../_other-application.ts';

const house = '77 Copper Basin Rd, Sparks NV 89431';

/** SH-03: the same address to the flat, however written, in the file of somebody with another legal name. */
export const sharedAddress = defineCheck({
  id: 'shared-address',
  signals: ['SH-03'],
  family: 'place',
  severities: ['strong'],
  title: 'Somebody else’s application gives the same address',
  source:
    'United States v. Chapman: more than 90 laptops of many workers in one house; fact sheet, last measure: items received at the address on the document',
  needs: ['stated.address', 'others'],
  may: ['shared'],
  question: 'Who else lives at this address, and does anybody there work for us or apply here?',
  innocent: [
    'A couple, relatives or flatmates',
    'One moved out before the other moved in',
    'A large house or a dormitory whose flats have no numbers',
    'A parcel shop, a hotel or a shelter that many people use',
  ],
  next: 'Ask each of the two for a dated paper with name and address, and for a live video of the place when the laptop is there; if it is one household or a dormitory, record that',
  run: (facts, { dossier }) =>
    facts.shared
      .filter((shared) => shared.kind === 'address' && isOtherPerson(shared))
      .map((shared) => sharedOutsideHousehold(shared, dossier, 'strong')),
  examples: [
    {
      title: 'two names, one house',
      dossier: both(house, house),
      expect: 'found',
      severity: 'strong',
      mentions: ['77 Copper Basin Rd', 'others/scr-9', 'under another legal name'],
    },
    {
      title: 'the same flat',
      dossier: both(flat('3'), flat('3')),
      expect: 'found',
    },
    { title: 'another flat of the same house', dossier: both(flat('3'), flat('4')), expect: 'clear' },
    { title: 'one house, where only one of the two gives a flat', dossier: both(flat('3'), house), expect: 'clear' },
    { title: 'two houses of one street', dossier: both(house, '79 Copper Basin Rd, Sparks NV 89431'), expect: 'clear' },
    {
      title: 'two High Streets of one big town, apart by their postal codes',
      dossier: both('Unit 4, 12 High St, London E17 3AB', 'Unit 4, 12 High Street, London SE25'),
      expect: 'clear',
    },
    {
      title: 'one High Street, where one of the two gives half of the postal code',
      dossier: both('Unit 4, 12 High St, London E17 3AB', 'Unit 4, 12 High Street, London E17'),
      expect: 'found',
    },
    {
      title: 'two people recorded as one household',
      dossier: both(house, house, { relation: 'household' }),
      expect: 'explained',
      mentions: ['recorded as one household'],
    },
    { title: 'the same person a second time', dossier: both(house, house, { name: 'HOLLIS ANN' }), expect: 'clear' },
    {
      title: 'the office of the agency that presented both',
      dossier: both(house, house, {}, { id: 'agency', kind: 'agency', name: 'Harborlight Staffing', address: house }),
      expect: 'clear',
    },
    {
      title: 'one pick-up point, which checks the document of whoever comes',
      dossier: both(house, house, { pickup: 'id_checked' }),
      expect: 'clear',
    },
    {
      title: 'one pick-up point that checks nothing',
      dossier: both(house, house, { pickup: 'unchecked' }),
      expect: 'found',
    },
    {
      title: 'no address',
      dossier: { others: [{ key: 'scr-9', sources: person('Bo Lind', house) }] },
      expect: 'missing',
    },
    { title: 'nobody to compare with', dossier: { sources: person('Ann Hollis', house) }, expect: 'missing' },
  ],
});

interface Variation {
  readonly relation?: 'household';
  readonly name?: string;
  readonly pickup?: 'id_checked' | 'unchecked';
}

function both(
  mine: string,
  theirs: string,
  { relation, name, pickup }: Variation = {},
  agency?: Source,
): Example['dossier'] {
  return {
    sources: [...person('Ann Hollis', mine, pickup), ...(agency ? [agency] : [])],
    others: [{ key: 'scr-9', relation, sources: person(name ?? 'Bo Lind', theirs, pickup) }],
  };
}

function person(name: string, address: string, pickup?: Variation['pickup']): Dossier['sources'] {
  return [
    { id: 'application', kind: 'application', name },
    { id: 'ship-to', kind: 'shipping', address, pickup },
  ];
}

function flat(number: string): string {
  return `77 Copper Basin Rd, Unit ${number}, Sparks NV 89431`;
}
