import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { Address, LookupOf, SourceKind } from '../../dossier.ts';
import type { FactsFor } from '../../facts.ts';
import type { ResultOf } from '../../lookups.ts';
import { addressText } from '../../read/address.ts';
import type { Stated } from '../../stated.ts';

type Facts = FactsFor<'stated.address' | 'source.shipping' | 'lookup.address'>;

/** Where an address is given as one's home or for one's parcels; a bank or an employer writes its own. */
const homeKinds: readonly SourceKind[] = ['application', 'identity_document', 'shipping'];

const street = '3 Quarry Rd, Ballarat VIC 3350';

/** SH-07: by a register or a map, nobody lives at an address that was given. */
export const nonResidentialAddress = defineCheck({
  id: 'non-residential-address',
  signals: ['SH-07'],
  family: 'place',
  severities: ['weak'],
  title: 'An address is a business or an empty lot, by the register',
  source: 'Security Alliance: addresses at which nobody lives; fact sheet, third red flag (contact information)',
  needs: ['stated.address'],
  may: ['source.shipping', 'lookup.address'],
  question: 'Do you live at this address, or is it where you work or receive your post?',
  innocent: [
    'Homes above a shop, and workshops in which people live',
    'A house that is newer than the register',
    'The candidate has parcels sent to an office',
  ],
  next: 'Look at the place on a map of this year, and ask for a dated paper with name and home address',
  run: (facts) => {
    const homes = facts['stated.address'].filter(
      (stated) => homeKinds.includes(stated.kind) && !isPickup(stated.source, facts),
    );
    if (homes.length === 0) return [missing('a home or shipping address')];
    return homes.flatMap((stated) => judged(stated, facts));
  },
  examples: [
    {
      title: 'an empty lot',
      dossier: livesAt('vacant'),
      expect: 'found',
      severity: 'weak',
      mentions: ['3 Quarry Rd', 'vacant', 'ExampleAddresses, 2026-10-01'],
    },
    { title: 'a business', dossier: livesAt('business'), expect: 'found', severity: 'weak' },
    { title: 'a home', dossier: livesAt('residential'), expect: 'clear' },
    { title: 'a mail drop, which is asked about elsewhere', dossier: livesAt('mail_drop'), expect: 'clear' },
    {
      title: 'a pick-up point is a business, and nobody’s home',
      dossier: {
        ...livesAt('business'),
        sources: [
          {
            id: 'licence',
            kind: 'identity_document',
            type: 'driving_licence',
            address: '14 Banksia St, Geelong VIC 3220',
          },
          { id: 'ship-to', kind: 'shipping', address: street, pickup: 'unchecked' },
        ],
        lookups: [
          register({ '14 Banksia St, Geelong VIC 3220': { type: 'residential' }, [street]: { type: 'business' } }),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'a list of more than 180 days',
      dossier: {
        ...livesAt('vacant'),
        lookups: [{ ...register({ [street]: { type: 'vacant' } }), as_of: '2026-04-01' }],
      },
      expect: 'missing',
    },
    {
      title: 'no look-up of the address',
      dossier: { ...livesAt('vacant'), lookups: [] },
      expect: 'missing',
      mentions: ['no address look-up'],
    },
    { title: 'no address', dossier: {}, expect: 'missing' },
  ],
});

function judged({ source, value }: Stated<Address>, facts: Facts): readonly Part[] {
  const text = addressText(value);
  const answer = facts['lookup.address'].about(text);
  if (answer.state === 'unknown') return [missing(answer.why, answer.reason)];
  const type = answer.state === 'known' ? answer.result.type : undefined;
  if (answer.state !== 'known' || type === undefined)
    return [missing(`the address look-up of ${text} names no kind of place`)];
  if (type !== 'business' && type !== 'vacant') return [];
  const list = quote('lookup:address', 'type', type, `${answer.provider}, ${answer.asOf}`);
  return [found('weak', [quote(source, 'address', text), list])];
}

/** A parcel that waits at a counter goes to nobody's home, so that nobody needs to live there. */
function isPickup(source: string, facts: Facts): boolean {
  return facts['source.shipping'].some((parcel) => parcel.id === source && parcel.pickup !== undefined);
}

function livesAt(type: NonNullable<ResultOf<'address'>['type']>): Example['dossier'] {
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Tamsin Oakes', address: street }],
    lookups: [register({ [street]: { type } })],
  };
}

function register(results: Readonly<Record<string, ResultOf<'address'>>>): LookupOf<'address'> {
  return { kind: 'address', provider: 'ExampleAddresses', as_of: '2026-10-01', results: { ...results } };
}
