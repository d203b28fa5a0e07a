import { defineCheck, type Example, missing } from '../../check.ts';
import type { Address, SourceOf } from '../../dossier.ts';
import type { Paper } from '../_proof.ts';
import { againstIdAddress } from './_id-address.ts';

const onDocument = '14 Banksia St, Geelong VIC 3220';
const elsewhere = '3 Quarry Rd, Ballarat VIC 3350';

const moved: Example['dossier'] = {
  declared: { explanations: [{ fact: 'address', sources: ['ship-to'], reason: 'moved in September' }] },
};

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
    return facts['source.shipping'].flatMap((parcel) =>
      againstIdAddress(parcel, papers, facts.policies?.ship_to, dossier),
    );
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
      title: 'such a pick-up point over the border of the region',
      dossier: {
        ...sentTo('1200 Collins Ave, Albury NSW 2640', undefined, 'id_checked'),
        role: { policies: { ship_to: 'id_address_or_checked_pickup' } },
      },
      expect: 'found',
      severity: 'moderate',
      mentions: ['pick-up point is in another region'],
    },
    {
      title: 'such a pick-up point in another country',
      dossier: {
        ...sentTo('12 Queen Street, Auckland 1010, New Zealand', undefined, 'id_checked'),
        role: { policies: { ship_to: 'id_address_or_checked_pickup' } },
      },
      expect: 'found',
      severity: 'strong',
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
