import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { EventOf } from '../../dossier.ts';
import type { FactsFor, Happened } from '../../facts.ts';
import { addressText, compareAddresses } from '../../read/address.ts';
import { isIdAddress } from './_id-address.ts';

/** A change of address this shortly before the equipment leaves is asked about (proposal of the catalogue, SH-05). */
const hoursBefore = 72;

const hourMs = 3_600_000;

type Facts = FactsFor<
  'event.carrier_redirect' | 'event.contact_change' | 'event.milestone' | 'source.shipping' | 'source.identity_document'
>;

/** SH-05: the address changed within 72 hours before the equipment left, or the carrier was told to bring it elsewhere. */
export const lateAddressChange = defineCheck({
  id: 'late-address-change',
  signals: ['SH-05'],
  family: 'place',
  severities: ['strong'],
  title: 'The address changed shortly before the equipment left, or on its way',
  source: 'FBI 2023: an address for equipment that changes quickly upon hiring; fact sheet, last measure',
  needs: [],
  may: [
    'event.carrier_redirect',
    'event.contact_change',
    'event.milestone',
    'source.shipping',
    'source.identity_document',
  ],
  ask: 'when the equipment was dispatched',
  question:
    'Who asked for the other address, and can you receive the parcel at the first one or at a pick-up point that checks your document?',
  innocent: [
    'A move that fell on these days',
    'Nobody could be at home when the carrier came',
    'A mistake in the first address',
  ],
  next: 'Ask the carrier to hold or return the parcel, and ask the candidate by a call that the team places; keep the laptop locked until it is known who has it',
  run: (facts) => {
    const redirects = facts['event.carrier_redirect'].filter(
      (redirect) => !isIdAddress(redirect.address, facts['source.identity_document']),
    );
    const changes = facts['event.contact_change'].filter((change) => isRealChange(change, facts));
    const dispatched = facts['event.milestone'].filter((one) => one.milestone === 'dispatched');
    const late = changes.flatMap((change) => dispatched.flatMap((leave) => changedLate(change, leave)));
    const open = [...redirects.map((redirect) => redirected(redirect, facts)), ...late];
    if (open.length > 0) return open;
    const left = dispatched.length + facts['event.carrier_redirect'].length;
    return left === 0 ? [missing('when the equipment was dispatched')] : [];
  },
  examples: [
    {
      title: 'the carrier was told to bring it elsewhere',
      dossier: redirectedTo('parcel shop, Sparks NV'),
      expect: 'found',
      severity: 'strong',
      mentions: ['parcel shop, Sparks NV', '2026-10-19', 'Banksia'],
    },
    {
      title: 'the carrier was told to bring it to the address on the document',
      dossier: redirectedTo('9 Wattle Ct, Bendigo VIC 3550'),
      expect: 'clear',
    },
    {
      title: '72 hours before it left',
      dossier: changed('2026-10-17T16:00:00Z'),
      expect: 'found',
      severity: 'strong',
      mentions: ['3 Quarry Rd', 'dispatched', '72 hours before'],
    },
    { title: 'an hour more before it left', dossier: changed('2026-10-17T15:00:00Z'), expect: 'clear' },
    { title: 'after it left', dossier: changed('2026-10-20T17:00:00Z'), expect: 'clear' },
    {
      title: 'the address on the document, stated late',
      dossier: changed('2026-10-19T16:00:00Z', { to: '9 Wattle Ct, Bendigo VIC 3550' }),
      expect: 'clear',
    },
    {
      title: 'the same address, written once more',
      dossier: changed('2026-10-19T16:00:00Z', { from: '3 Quarry Rd, Ballarat VIC 3350' }),
      expect: 'clear',
    },
    { title: 'another telephone number', dossier: changed('2026-10-19T16:00:00Z', { fact: 'phone' }), expect: 'clear' },
    {
      title: 'a change, and nothing has left',
      dossier: { events: [change('2026-10-19T16:00:00Z')] },
      expect: 'missing',
    },
    { title: 'nothing has left', dossier: {}, expect: 'missing' },
  ],
});

/** Writing one address again is no change, and one to the address on the document is towards what was verified. */
function isRealChange({ fact, from, to }: Happened<'contact_change'>, facts: Facts): boolean {
  if (fact !== 'address') return false;
  if (from !== undefined && compareAddresses(from, to) === 'same') return false;
  return !isIdAddress(to, facts['source.identity_document']);
}

function redirected({ ref, address, at, dispatched_at: left }: Happened<'carrier_redirect'>, facts: Facts): Part {
  const note = `${at.slice(0, 10)}${left ? `; dispatched ${left.slice(0, 10)}` : ''}`;
  const intended = facts['source.shipping'].map((parcel) =>
    quote(parcel.id, 'address', addressText(parcel.address), 'where the equipment was to go'),
  );
  const title = 'The carrier was told to bring the equipment to another address';
  return found('strong', [quote(ref, 'carrier_redirect', addressText(address), note), ...intended], { title });
}

function changedLate(change: Happened<'contact_change'>, leave: Happened<'milestone'>): readonly Part[] {
  const hours = (Date.parse(leave.at) - Date.parse(change.at)) / hourMs;
  if (hours < 0 || hours > hoursBefore) return [];
  const from = change.from ? `, instead of ${change.from}` : '';
  const note = `${change.at.slice(0, 10)}, ${Math.round(hours)} hours before it left${from}`;
  return [
    found(
      'strong',
      [
        quote(change.ref, 'address', change.to, note),
        quote(leave.ref, 'milestone', 'dispatched', leave.at.slice(0, 10)),
      ],
      { title: `The address changed within ${hoursBefore} hours before the equipment left` },
    ),
  ];
}

function change(at: string, more: Partial<EventOf<'contact_change'>> = {}): EventOf<'contact_change'> {
  return { event: 'contact_change', at, fact: 'address', to: '3 Quarry Rd, Ballarat VIC 3350', ...more };
}

function changed(at: string, more?: Partial<EventOf<'contact_change'>>): Example['dossier'] {
  return {
    sources: [documentWithAddress()],
    events: [change(at, more), { event: 'milestone', at: '2026-10-20T16:00:00Z', milestone: 'dispatched' }],
  };
}

function redirectedTo(address: string): Example['dossier'] {
  return {
    sources: [documentWithAddress(), { id: 'ship-to', kind: 'shipping', address: '14 Banksia St, Geelong VIC 3220' }],
    events: [{ event: 'carrier_redirect', at: '2026-10-19T20:00:00Z', address, dispatched_at: '2026-10-18T16:00:00Z' }],
  };
}

function documentWithAddress() {
  const address = '9 Wattle Ct, Bendigo VIC 3550';
  return { id: 'licence', kind: 'identity_document', type: 'driving_licence', address } as const;
}
