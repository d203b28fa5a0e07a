import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import { explanationFor } from '../../declared.ts';
import type { FactsFor, Happened, Told } from '../../facts.ts';
import { addressText } from '../../read/address.ts';
import { type Paper, papersIn } from '../_proof.ts';
import { proofOfAddress, provenReason } from './_address-proof.ts';

type Facts = FactsFor<'event.message' | 'source.shipping'>;

const elsewhere = '3 Quarry Rd, Ballarat VIC 3350';
const shipping = { id: 'ship-to', kind: 'shipping', address: elsewhere } as const;
const moved: Example['dossier'] = {
  declared: { explanations: [{ fact: 'address', sources: ['ship-to'], reason: 'moved in September' }] },
};

/** SH-04: the candidate said that nothing can be received at the address on the document; a reason with a dated paper of the new address explains it. */
export const idAddressRefusal = defineCheck({
  id: 'id-address-refusal',
  signals: ['SH-04'],
  family: 'place',
  severities: ['moderate'],
  title: 'The candidate cannot receive items at the address on the identity document',
  source: 'fact sheet, last measure: cannot receive items at the address on the identification documentation',
  needs: [],
  may: ['event.message', 'source.shipping'],
  ask: 'whether items can be received at the address on the identity document',
  question: 'Where do you live now, and do you have a dated lease, bill or letter with your name and that address?',
  innocent: [
    'People move faster than their documents are renewed',
    'Nobody is at home during the day, or parcels are stolen there',
    'A student or somebody between two homes',
    'A home that is not safe for the candidate',
  ],
  next: 'Ask for a dated paper with name and address, or offer a pick-up point that checks the identity document, without asking for private reasons; send nothing before',
  run: (facts, told) => {
    const said = facts['event.message'].filter(
      (message) => message.says === 'cannot_receive_at_id_address' && message.from !== 'team',
    );
    if (said.length > 0) return said.map((message) => judged(message, facts, told));
    if (facts['source.shipping'].length > 0) return [];
    return [missing('whether items can be received at the address on the identity document')];
  },
  examples: [
    {
      title: 'said in an e-mail',
      dossier: said(),
      expect: 'found',
      severity: 'moderate',
      mentions: ['I can’t take deliveries there', '2026-10-12', 'Ballarat'],
    },
    {
      title: 'a reason, and a dated bill for the new address',
      dossier: { ...said(bill()), ...moved },
      expect: 'explained',
      mentions: ['moved in September', 'bill'],
    },
    { title: 'a reason alone', dossier: { ...said(), ...moved }, expect: 'found', mentions: ['moved in September'] },
    { title: 'a dated bill, and no reason', dossier: said(bill()), expect: 'found' },
    { title: 'a bill without a date', dossier: { ...said(bill({ issued_on: undefined })), ...moved }, expect: 'found' },
    { title: 'a bill of somebody else', dossier: { ...said(bill({ name: 'Bo Lind' })), ...moved }, expect: 'found' },
    {
      title: 'a reason with its paper, before anything is to be sent',
      dossier: {
        ...said(bill(), false),
        declared: { explanations: [{ fact: 'address', reason: 'moved in September', proof: 'bill' }] },
      },
      expect: 'explained',
    },
    { title: 'an address to send to, and no such word', dossier: { sources: [shipping] }, expect: 'clear' },
    { title: 'nobody has asked yet', dossier: {}, expect: 'missing' },
  ],
});

function judged(message: Happened<'message'>, facts: Facts, told: Told): Part {
  const where = [message.at.slice(0, 10), message.channel].filter(Boolean).join(', ');
  const words = message.quote ?? 'items cannot be received at the address on the document';
  const parcels = facts['source.shipping'];
  const evidence = [
    quote(message.ref, 'message', words, where),
    ...parcels.map((parcel) =>
      quote(parcel.id, 'address', addressText(parcel.address), 'where the equipment is to go'),
    ),
  ];
  const proven =
    parcels.map((parcel) => provenReason(told.dossier, parcel.address, [parcel.id])).find((one) => one !== undefined) ??
    provenElsewhere(message, told);
  if (proven) {
    const { paper, reason } = proven;
    const note = `${paper.type.replaceAll('_', ' ')} of ${paper.issued_on}`;
    return explained(
      [...evidence, quote(paper.id, 'address', addressText(paper.address ?? ''), note)],
      reason,
      'document',
    );
  }
  const given = explanationFor(told.declared, 'address', {
    sources: [message.ref, ...parcels.map((parcel) => parcel.id)],
  });
  const reason = given ? [quote('declared', 'address', given.reason, 'the reason that was given')] : [];
  return found('moderate', [...evidence, ...reason]);
}

/** Before there is a shipping address: a reason whose own proof is a dated paper with name and address. */
function provenElsewhere(
  message: Happened<'message'>,
  { declared, dossier }: Told,
): { readonly reason: string; readonly paper: Paper } | undefined {
  const given = explanationFor(declared, 'address', { sources: [message.ref] });
  const proof = papersIn(dossier).find((paper) => paper.id === given?.proof);
  const paper = proof?.address && proofOfAddress(dossier, proof.address);
  return given && paper ? { reason: given.reason, paper } : undefined;
}

function said(paper?: Paper, hasParcel = true): Example['dossier'] {
  return {
    sources: [
      { id: 'application', kind: 'application', name: 'Tamsin Oakes' },
      ...(hasParcel ? [shipping] : []),
      ...(paper ? [paper] : []),
    ],
    events: [
      {
        event: 'message',
        at: '2026-10-12T02:00:00Z',
        from: 'candidate',
        channel: 'email',
        says: 'cannot_receive_at_id_address',
        quote: 'I can’t take deliveries there',
      },
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
