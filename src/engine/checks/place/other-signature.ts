import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import type { EventOf } from '../../dossier.ts';
import type { Happened, Told } from '../../facts.ts';
import { compareWithLegalName, legalName } from '../../legal-name.ts';
import { addressText } from '../../read/address.ts';
import { fold } from '../../read/fold.ts';

/** What carriers write where they hand over at a place instead of to a person. */
const handedOverAt: ReadonlySet<string> = new Set(
  'reception receptionist front desk concierge doorman porter lobby mailroom mail room security office neighbour neighbor resident household family letterbox mailbox locker left at with by of the to door doorstep porch garage safe place box parcel none na unknown signature on file flat apt unit house number no nr'.split(
    ' ',
  ),
);

/** SH-06: the parcel was signed for in a name that is neither the candidate's nor one that they declared. */
export const otherSignature = defineCheck({
  id: 'other-signature',
  signals: ['SH-06'],
  family: 'place',
  severities: ['moderate'],
  title: 'Somebody else signed for the equipment',
  source: 'KnowBe4 2024 (picked up with a document that showed another picture) and FBI 2023; fact sheet, last measure',
  needs: ['event.delivery'],
  may: ['stated.name'],
  ask: 'no delivery recorded',
  question: 'Who took the parcel in, and is the laptop with you now?',
  innocent: [
    'A doorman, neighbour or flatmate took it in',
    'The carrier’s driver wrote the name down wrongly',
    'Somebody of the family was at home',
  ],
  next: 'Ask for a live video of the laptop with its serial number and the candidate, and ask the carrier whose document was seen; give no access before',
  run: (facts, told) => {
    const delivered = facts['event.delivery'].filter((delivery) => delivery.status === 'delivered');
    return delivered.length === 0
      ? [missing('who signed for the equipment')]
      : delivered.flatMap((one) => judged(one, told));
  },
  examples: [
    {
      title: 'another name, and a document with another picture',
      dossier: signed('M. Ortel', { id_checked: true, id_photo: 'different' }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['M. Ortel', 'Ann Marie Hollis', 'another picture'],
    },
    { title: 'another name', dossier: signed('Bo Lind'), expect: 'found' },
    { title: 'the candidate', dossier: signed('Ann Hollis'), expect: 'clear' },
    { title: 'an initial and the family name', dossier: signed('A. HOLLIS'), expect: 'clear' },
    { title: 'the family name alone', dossier: signed('Hollis'), expect: 'clear' },
    { title: 'a family name alone, of somebody else', dossier: signed('Ortel'), expect: 'found' },
    {
      title: 'a name that was declared',
      dossier: { ...signed('Ann Reed'), declared: { former_names: ['Ann Reed'] } },
      expect: 'clear',
    },
    { title: 'a reception is not a name', dossier: signed('Front desk'), expect: 'missing', mentions: ['Front desk'] },
    { title: 'a neighbour without a name', dossier: signed('Neighbour at no. 14'), expect: 'missing' },
    { title: 'a neighbour by name', dossier: signed('Neighbour Bo Lind'), expect: 'found' },
    { title: 'no signature', dossier: signed(undefined), expect: 'missing' },
    { title: 'the parcel came back', dossier: signed('Bo Lind', { status: 'returned' }), expect: 'missing' },
    { title: 'nothing delivered', dossier: {}, expect: 'missing' },
  ],
});

function judged(delivery: Happened<'delivery'>, { dossier }: Told): readonly Part[] {
  const { signed_by: signer, ref, at, address } = delivery;
  if (signer === undefined) return [missing('who signed for the equipment')];
  if (isPlaceOfHandOver(signer)) return [missing(`to whom the equipment was handed: signed for by “${signer}”`)];
  const legal = legalName(dossier);
  const compared = compareWithLegalName(dossier, signer);
  if (!legal || !compared) return [missing('the candidate’s name')];
  if (compared.relation !== 'different' || isPartOfName(signer, legal.value)) return [];
  const where = [at.slice(0, 10), address && `at ${addressText(address)}`, documentSeen(delivery)].filter(Boolean);
  return [
    found('moderate', [quote(ref, 'signed_by', signer, where.join(', ')), quote(legal.source, 'name', legal.value)]),
  ];
}

/** A place or "left at the door" is no name, so nobody is known to have signed. */
function isPlaceOfHandOver(signer: string): boolean {
  const words = fold(signer).split(' ').filter(Boolean);
  return words.every((word) => handedOverAt.has(word) || /^\d+[a-z]?$/.test(word));
}

/** Signatures are often one word: the family name alone is the candidate's as far as a signature can be. */
function isPartOfName(signer: string, legal: string): boolean {
  const [word, ...more] = fold(signer)
    .split(' ')
    .filter((one) => one.length > 1);
  return word !== undefined && more.length === 0 && fold(legal).split(' ').includes(word);
}

function documentSeen({ id_checked, id_photo }: Happened<'delivery'>): string | undefined {
  if (id_photo === 'different') return 'the document shown had another picture';
  return id_checked === undefined ? undefined : `document ${id_checked ? 'seen' : 'not seen'}`;
}

function signed(signed_by: string | undefined, more: Partial<EventOf<'delivery'>> = {}): Example['dossier'] {
  return {
    sources: [{ id: 'application', kind: 'application', name: 'Ann Marie Hollis' }],
    events: [{ event: 'delivery', at: '2026-10-21T22:10:00Z', status: 'delivered', signed_by, ...more }],
  };
}
