import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { Address, Dossier, SourceOf } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import { addressText, compareAddresses } from '../../read/address.ts';
import type { Severity } from '../../report.ts';
import type { Paper } from '../_proof.ts';
import { provenReason } from './_address-proof.ts';

type Compared = ReturnType<typeof compareAddresses>;

const onDocument = '14 Banksia St, Geelong VIC 3220';
const elsewhere = '3 Quarry Rd, Ballarat VIC 3350';

const moved: Example['dossier'] = {
  declared: { explanations: [{ fact: 'address', sources: ['ship-to'], reason: 'moved in September' }] },
};

/** Nearest first: of several identity documents the one with the nearest address is held against the parcel's. */
const nearestFirst: readonly Compared[] = [
  'same',
  'same_building',
  'unknown',
  'other_same_region',
  'other_region',
  'other_country',
];

/** SH-01: the equipment is to go to another address than those on the identity documents; another region or country is strong. */
export const shipToDiffersFromId = defineCheck({
  id: 'ship-to-differs-from-id',
  signals: ['SH-01'],
  family: 'place',
  severities: ['moderate', 'strong'],
  title: 'The shipping address is not the one on the identity document',
  source: 'fact sheet, last measure: cannot receive items at the address on the identification documentation',
  needs: ['source.shipping', 'source.identity_document'],
  may: ['policies'],
  ask: 'a shipping address and an identity document with an address',
  question: 'Who lives at the shipping address, and do you have a dated paper with your name and that address?',
  innocent: [
    'People move faster than their documents are renewed',
    'Nobody is at home during the day, and a relative or neighbour takes parcels in',
    'A temporary home',
  ],
  next: 'Ask for a dated lease, bill or letter with the name and the new address, or for a pick-up point that checks the identity document; send nothing before',
  run: (facts, { dossier }) => {
    const papers = facts['source.identity_document'].filter((paper) => paper.address !== undefined);
    if (papers.length === 0) return [missing('an identity document with an address')];
    return facts['source.shipping'].flatMap((parcel) => judged(parcel, papers, facts, dossier));
  },
  examples: [
    {
      title: 'another town of the same region',
      dossier: sentTo(elsewhere),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Geelong', 'Ballarat', 'ship-to', 'licence'],
    },
    {
      title: 'another region',
      dossier: sentTo({ street: '3 Quarry Rd', city: 'Hobart', region: 'TAS', postal_code: '7000', country: 'AU' }),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'another country',
      dossier: sentTo({ street: '3 Quarry Rd', city: 'Dunedin', postal_code: '9010', country: 'NZ' }),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'the same address, written in another way',
      dossier: sentTo('14 Banksia Street, Geelong VIC 3220'),
      expect: 'clear',
    },
    {
      title: 'the address of a second identity document',
      dossier: sentTo(elsewhere, {
        id: 'permit',
        kind: 'identity_document',
        type: 'residence_permit',
        address: elsewhere,
      }),
      expect: 'clear',
    },
    {
      title: 'a reason, and a dated bill with name and address',
      dossier: { ...sentTo(elsewhere, bill()), ...moved },
      expect: 'explained',
      mentions: ['moved in September', 'bill'],
    },
    { title: 'a reason alone', dossier: { ...sentTo(elsewhere), ...moved }, expect: 'found' },
    {
      title: 'a bill without a date',
      dossier: { ...sentTo(elsewhere, bill({ issued_on: undefined })), ...moved },
      expect: 'found',
    },
    {
      title: 'a bill of somebody else',
      dossier: { ...sentTo(elsewhere, bill({ name: 'Bo Lind' })), ...moved },
      expect: 'found',
    },
    {
      title: 'a bill for a third address',
      dossier: { ...sentTo(elsewhere, bill({ address: '9 Wattle Ct, Bendigo VIC 3550' })), ...moved },
      expect: 'found',
    },
    {
      title: 'a pick-up point that checks the document, which the policy allows',
      dossier: {
        ...sentTo(elsewhere, undefined, 'id_checked'),
        role: { policies: { ship_to: 'id_address_or_checked_pickup' } },
      },
      expect: 'clear',
    },
    {
      title: 'a pick-up point that checks nothing',
      dossier: sentTo(elsewhere, undefined, 'unchecked'),
      expect: 'found',
    },
    {
      title: 'a document without an address',
      dossier: { sources: [{ id: 'passport', kind: 'identity_document', type: 'passport' }, shipping(elsewhere)] },
      expect: 'missing',
    },
    { title: 'nothing to be sent', dossier: {}, expect: 'missing' },
  ],
});

function judged(
  parcel: SourceOf<'shipping'>,
  papers: readonly SourceOf<'identity_document'>[],
  facts: FactsFor<'policies'>,
  dossier: Dossier,
): readonly Part[] {
  const [nearest] = papers
    .flatMap(({ id, address }) =>
      address ? [{ id, address, compared: compareAddresses(address, parcel.address) }] : [],
    )
    .sort((a, b) => nearestFirst.indexOf(a.compared) - nearestFirst.indexOf(b.compared));
  if (!nearest || nearest.compared === 'same' || nearest.compared === 'same_building') return [];
  const severity = severityOf(nearest.compared);
  if (isCheckedPickup(parcel, facts.policies?.ship_to) && severity !== 'strong') return [];
  if (severity === undefined)
    return [missing(`addresses that can be compared: ${addressText(nearest.address)} (${nearest.id})`)];
  const evidence = [
    quote(nearest.id, 'address', addressText(nearest.address), 'on the identity document'),
    quote(parcel.id, 'address', addressText(parcel.address), 'where the equipment is to go'),
  ];
  const proven = provenReason(dossier, parcel.address, [parcel.id]);
  if (!proven) return [found(severity, evidence)];
  const { paper, reason } = proven;
  const paperText = quote(
    paper.id,
    'address',
    addressText(paper.address ?? ''),
    `${paper.type.replaceAll('_', ' ')} of ${paper.issued_on}`,
  );
  return [explained([...evidence, paperText], reason, 'document')];
}

function severityOf(compared: Compared): Severity | undefined {
  if (compared === 'unknown') return undefined;
  return compared === 'other_same_region' ? 'moderate' : 'strong';
}

/** Where a clerk compares the document with the person before handing over, the parcel's address is nobody's home. */
function isCheckedPickup(parcel: SourceOf<'shipping'>, policy: string | undefined): boolean {
  return parcel.pickup === 'id_checked' && policy === 'id_address_or_checked_pickup';
}

function shipping(address: Address, pickup?: 'id_checked' | 'unchecked') {
  return { id: 'ship-to', kind: 'shipping', address, pickup } satisfies SourceOf<'shipping'>;
}

function sentTo(
  address: Address,
  more?: Paper | SourceOf<'identity_document'>,
  pickup?: 'id_checked' | 'unchecked',
): Example['dossier'] {
  return {
    sources: [
      { id: 'licence', kind: 'identity_document', type: 'driving_licence', name: 'Tamsin Oakes', address: onDocument },
      shipping(address, pickup),
      ...(more ? [more] : []),
    ],
  };
}

function bill(more: Partial<Paper> = {}): Paper {
  return {
    id: 'bill',
    kind: 'supporting_document',
    type: 'utility_bill',
    issued_on: '2026-09-30',
    name: 'Tamsin Oakes',
    address: elsewhere,
    ...more,
  };
}
