import { explained, found, missing, type Part, quote } from '../../check.ts';
import type { Address, Dossier, Policies, SourceOf } from '../../dossier.ts';
import { addressText, compareAddresses } from '../../read/address.ts';
import type { Severity } from '../../report.ts';
import { provenReason } from './_address-proof.ts';

type Compared = ReturnType<typeof compareAddresses>;
type ShipTo = Policies['ship_to'];

/** Nearest first: of several identity documents the one with the nearest address is held against the parcel's. */
const nearestFirst: readonly Compared[] = [
  'same',
  'same_building',
  'unknown',
  'other_same_region',
  'other_region',
  'other_country',
];

/** SH-01 for one parcel: where it is to go against the nearest address on an identity document. */
export function againstIdAddress(
  parcel: SourceOf<'shipping'>,
  papers: readonly SourceOf<'identity_document'>[],
  policy: ShipTo,
  dossier: Dossier,
): readonly Part[] {
  const [nearest] = papers
    .flatMap(({ id, address }) =>
      address ? [{ id, address, compared: compareAddresses(address, parcel.address) }] : [],
    )
    .sort((a, b) => nearestFirst.indexOf(a.compared) - nearestFirst.indexOf(b.compared));
  if (!nearest || nearest.compared === 'same' || nearest.compared === 'same_building') return [];
  const severity = severityOf(nearest.compared);
  const isPickup = isCheckedPickup(parcel, policy);
  if (isPickup && severity !== 'strong') return [];
  if (severity === undefined)
    return [missing(`addresses that can be compared: ${addressText(nearest.address)} (${nearest.id})`)];
  const evidence = [
    quote(nearest.id, 'address', addressText(nearest.address), 'on the identity document'),
    quote(parcel.id, 'address', addressText(parcel.address), 'where the equipment is to go'),
  ];
  const proven = provenReason(dossier, parcel.address, [parcel.id]);
  if (!proven && isPickup && nearest.compared === 'other_region') return [found('moderate', evidence, farPickup)];
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

/** A pick-up point just over the border of a region is common; one far off is asked about. */
const farPickup = {
  title: 'The pick-up point is in another region than the address on the identity document',
  question: 'Why is this pick-up point the one that suits you, and how far is it from your home?',
  next: 'Agree on a pick-up point near the address on the document, or ask for a dated paper with the name and a nearer address',
};

function severityOf(compared: Compared): Severity | undefined {
  if (compared === 'unknown') return undefined;
  return compared === 'other_same_region' ? 'moderate' : 'strong';
}

/** Where a clerk compares the document with the person before handing over, the parcel's address is nobody's home. */
function isCheckedPickup(parcel: SourceOf<'shipping'>, policy: ShipTo): boolean {
  return parcel.pickup === 'id_checked' && policy === 'id_address_or_checked_pickup';
}

/** Whether an address is that on one of the identity documents, to the flat. */
export function isIdAddress(address: Address, papers: readonly SourceOf<'identity_document'>[]): boolean {
  return papers.some((paper) => paper.address !== undefined && compareAddresses(paper.address, address) === 'same');
}
