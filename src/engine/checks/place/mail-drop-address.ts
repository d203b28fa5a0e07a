import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Dossier, SourceOf } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import type { ResultOf } from '../../lookups.ts';
import { addressText, readAddress } from '../../read/address.ts';
import type { Evidence } from '../../report.ts';
import { againstIdAddress } from './_id-address.ts';

type Facts = FactsFor<'source.shipping' | 'lookup.address' | 'source.identity_document' | 'policies'>;
type AddressType = NonNullable<ResultOf<'address'>['type']>;

/** Places at which parcels are taken in for others, in words. */
const places: Partial<Readonly<Record<AddressType, string>>> = {
  mail_drop: 'a mail drop',
  forwarder: 'a parcel forwarder',
  parcel_shop: 'a parcel shop',
  hotel: 'a hotel',
};

const street = '3 Quarry Rd, Ballarat VIC 3350';

/** SH-02: the equipment is to go where parcels are taken in for others; strong if it isn't the document's address either (SH-01). */
export const mailDropAddress = defineCheck({
  id: 'mail-drop-address',
  signals: ['SH-02'],
  family: 'place',
  severities: ['moderate', 'strong'],
  title: 'The equipment is to go to a place that takes in parcels for others',
  source:
    'FBI 2023 and Recorded Future 2026 (post boxes of companies that keep no names); pick-up with a check of the document is what KnowBe4 recommends',
  needs: ['source.shipping'],
  may: ['lookup.address', 'source.identity_document', 'policies'],
  ask: 'no shipping address entered',
  question: 'Could you take the parcel in at home, or at a pick-up point that checks your identity document?',
  innocent: [
    'No carrier delivers to a remote home',
    'Parcels are stolen at the door, or nobody is at home during the day',
    'A hotel or a lodging between two homes',
    'Somebody who must keep their home address to themselves',
  ],
  next: 'Send it to a pick-up point that compares the identity document with the person, or to the address on the document; send nothing before',
  run: (facts, { dossier }) => facts['source.shipping'].flatMap((parcel) => judged(parcel, facts, dossier)),
  examples: [
    {
      title: 'a mail drop by the list',
      dossier: sentTo(street, 'mail_drop'),
      expect: 'found',
      severity: 'moderate',
      mentions: ['a mail drop', 'ExampleAddresses, 2026-10-01'],
    },
    {
      title: 'a mail drop that is not the address on the document either',
      dossier: sentTo(street, 'mail_drop', {}, '9 Wattle Ct, Bendigo VIC 3550'),
      expect: 'found',
      severity: 'strong',
      mentions: ['Wattle'],
    },
    {
      title: 'a mail drop that is the address on the document',
      dossier: sentTo(street, 'mail_drop', {}, street),
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'a forwarder', dossier: sentTo(street, 'forwarder'), expect: 'found', mentions: ['a parcel forwarder'] },
    { title: 'a hotel', dossier: sentTo(street, 'hotel'), expect: 'found' },
    {
      title: 'a parcel shop that checks nothing',
      dossier: sentTo(street, 'parcel_shop', { pickup: 'unchecked' }),
      expect: 'found',
    },
    {
      title: 'a parcel shop that checks the document',
      dossier: sentTo(street, 'parcel_shop', { pickup: 'id_checked' }),
      expect: 'clear',
    },
    {
      title: 'a parcel shop that checks the document, where the role allows no pick-up',
      dossier: {
        ...sentTo(street, 'parcel_shop', { pickup: 'id_checked' }),
        role: { policies: { ship_to: 'id_address' } },
      },
      expect: 'found',
    },
    {
      title: 'a forwarder sends on, whatever it checks',
      dossier: sentTo(street, 'forwarder', { pickup: 'id_checked' }),
      expect: 'found',
    },
    {
      title: 'a private mailbox number, without a look-up',
      dossier: sentTo('3 Quarry Rd PMB 214, Reno NV 89501'),
      expect: 'found',
      mentions: ['PMB 214'],
    },
    { title: 'a home', dossier: sentTo(street, 'residential'), expect: 'clear' },
    { title: 'an office', dossier: sentTo(street, 'business'), expect: 'clear' },
    {
      title: 'no look-up of the address',
      dossier: sentTo(street),
      expect: 'missing',
      mentions: ['no address look-up'],
    },
    { title: 'nothing to be sent', dossier: {}, expect: 'missing' },
  ],
});

function judged(parcel: SourceOf<'shipping'>, facts: Facts, dossier: Dossier): readonly Part[] {
  const text = addressText(parcel.address);
  const answer = facts['lookup.address'].about(text);
  const type = answer.state === 'known' ? answer.result.type : undefined;
  if (type !== 'forwarder' && isCheckedPickup(parcel, facts)) return [];
  const listed = type && places[type];
  if (listed && answer.state === 'known') {
    const list = quote('lookup:address', 'type', listed, `${answer.provider}, ${answer.asOf}`);
    return asked(parcel, [quote(parcel.id, 'address', text, where(parcel)), list], facts, dossier);
  }
  if (type === 'residential') return [];
  if (readAddress(parcel.address).mailDrop) {
    const note = `${where(parcel)}; written as a post box or private mailbox`;
    return asked(parcel, [quote(parcel.id, 'address', text, note)], facts, dossier);
  }
  if (type !== undefined) return [];
  const why = answer.state === 'unknown' ? answer.why : `the address look-up of ${text} names no kind of place`;
  return [missing(why, answer.state === 'unknown' ? answer.reason : 'missing')];
}

function asked(
  parcel: SourceOf<'shipping'>,
  evidence: readonly Evidence[],
  facts: Facts,
  dossier: Dossier,
): readonly Part[] {
  const papers = facts['source.identity_document'];
  const open = againstIdAddress(parcel, papers, facts.policies?.ship_to, dossier).find((part) => part.kind === 'found');
  return [open ? found('strong', [...evidence, ...open.evidence]) : found('moderate', evidence)];
}

/** Where the document is compared with the person who fetches the parcel, a place that serves everybody is good; a role may still not allow it. */
function isCheckedPickup(parcel: SourceOf<'shipping'>, { policies }: Facts): boolean {
  return parcel.pickup === 'id_checked' && policies?.ship_to !== 'id_address';
}

function where({ pickup }: SourceOf<'shipping'>): string {
  const checked = pickup === 'id_checked' ? ', which checks the document' : ', which checks nothing';
  return `where the equipment is to go${pickup ? checked : ''}`;
}

function sentTo(
  address: string,
  type?: AddressType,
  more: Partial<SourceOf<'shipping'>> = {},
  onDocument?: string,
): Example['dossier'] {
  return {
    sources: [
      { id: 'ship-to', kind: 'shipping', address, ...more },
      ...(onDocument
        ? [{ id: 'licence', kind: 'identity_document', type: 'driving_licence', address: onDocument } as const]
        : []),
    ],
    ...(type && {
      lookups: [
        { kind: 'address', provider: 'ExampleAddresses', as_of: '2026-10-01', results: { [address]: { type } } },
      ],
    }),
  };
}
