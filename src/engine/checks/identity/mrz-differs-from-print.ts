import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';
import { legalName } from '../../legal-name.ts';
import { listOf } from '../../list-of.ts';
import { isSameState, type MrzReading, readMrz } from '../../read/document.ts';
import { sameAsMrz } from '../../read/name.ts';
import type { Evidence } from '../../report.ts';
import type { Stated } from '../../stated.ts';

/** Places for the number in a passport's zone; a longer number is cut there (ICAO 9303). */
const numberPlaces = 9;

/** ID-05: name, number, dates and state of the zone against what is printed above it. The letter for sex is never read. */
export const mrzDiffersFromPrint = defineCheck({
  id: 'mrz-differs-from-print',
  signals: ['ID-05'],
  family: 'identity',
  severities: ['strong'],
  title: 'The machine-readable zone and the printed page of one document differ',
  source: 'fact sheet, second measure: closely scrutinise identity documents for forgery; ICAO 9303',
  needs: ['source.identity_document'],
  ask: 'no machine-readable zone entered',
  question: 'Can you show the document itself, or send a new picture of the whole page?',
  innocent: [
    'One of the two was mistyped when it was entered',
    'A long name is cut, or written out in another way, in the zone',
  ],
  next: 'Have a second person enter both parts from the document itself; if they still differ, ask the issuing authority or a document examiner',
  run: (facts, { dossier }) => {
    const legal = legalName(dossier);
    const documents = facts['source.identity_document'].filter((document) => document.mrz !== undefined);
    return documents.length === 0
      ? [missing('no machine-readable zone entered')]
      : documents.flatMap((document) => compared(document, legal));
  },
  examples: [
    {
      title: 'another name in the zone than on the page',
      dossier: { sources: [passport({ name: 'HOLLIS ANN' })] },
      expect: 'found',
      severity: 'strong',
      mentions: ['HOLLIS ANN', 'CHOI'],
    },
    {
      title: 'another date of birth',
      dossier: { sources: [passport({ name: 'CHOI YUNSEO', date_of_birth: '1991-09-10' })] },
      expect: 'found',
      mentions: ['1991-09-10', '911009'],
    },
    {
      title: 'another number',
      dossier: { sources: [passport({ name: 'CHOI YUNSEO', number: 'SPEC03376' })] },
      expect: 'found',
      mentions: ['SPEC03376'],
    },
    {
      title: 'another expiry date',
      dossier: { sources: [passport({ name: 'CHOI YUNSEO', expires_on: '2032-02-22' })] },
      expect: 'found',
    },
    {
      title: 'everything agrees, the number with a space',
      dossier: {
        sources: [
          passport({
            name: 'CHOI, YUNSEO',
            number: 'SPEC 03375',
            date_of_birth: '1991-10-09',
            expires_on: '2031-02-22',
            issuing_state: 'UTO',
          }),
        ],
      },
      expect: 'clear',
    },
    {
      title: 'another name than the application, where no printed name was entered',
      dossier: { sources: [{ id: 'application', kind: 'application', name: 'Ann Hollis' }, passport({})] },
      expect: 'found',
      mentions: ['application', 'Ann Hollis'],
    },
    { title: 'nothing printed was entered', dossier: { sources: [passport({})] }, expect: 'missing' },
    {
      title: 'a document without those lines',
      dossier: { sources: [{ id: 'licence', kind: 'identity_document', type: 'driving_licence', name: 'Ann Hollis' }] },
      expect: 'missing',
    },
    { title: 'no document', dossier: {}, expect: 'missing' },
  ],
});

interface Pair {
  readonly source: string;
  readonly fact: string;
  readonly printed: string | undefined;
  readonly zone: string | undefined;
  readonly isSame: (printed: string, zone: string) => boolean;
}

function compared(document: SourceOf<'identity_document'>, legal: Stated<string> | undefined): readonly Part[] {
  const mrz = readMrz(document.mrz ?? []);
  if (mrz.format === undefined) return [missing(`the machine-readable zone of ${document.id} could not be read`)];
  const pairs = [namePair(document, mrz, legal), ...pairsOf(document, mrz)].filter(
    (pair) => pair.printed !== undefined && Boolean(pair.zone),
  );
  if (pairs.length === 0) return [missing(`nothing that is printed on ${document.id} was entered`)];
  return pairs.flatMap((pair): readonly Part[] => {
    const { printed = '', zone = '' } = pair;
    return pair.isSame(printed, zone) ? [] : [found('strong', bothParts(document.id, pair, printed, zone))];
  });
}

/** The printed name; where none was entered, the name that the candidate gives. */
function namePair(document: SourceOf<'identity_document'>, mrz: MrzReading, legal: Stated<string> | undefined): Pair {
  const names = listOf(document.name);
  const isPrinted = names.length > 0;
  const zone = mrz.surname ? `${mrz.surname}<<${mrz.given ?? ''}`.replaceAll(' ', '<') : undefined;
  return {
    source: isPrinted ? document.id : (legal?.source ?? document.id),
    fact: 'name',
    printed: isPrinted ? names.join(', ') : legal?.value,
    zone,
    isSame: (printed, text) =>
      (isPrinted ? names : [printed]).some((name) => sameAsMrz(name, text).relation !== 'different'),
  };
}

function pairsOf(document: SourceOf<'identity_document'>, mrz: MrzReading): readonly Pair[] {
  const source = document.id;
  return [
    { source, fact: 'number', printed: document.number, zone: mrz.number, isSame: isSameNumber },
    { source, fact: 'date_of_birth', printed: document.date_of_birth, zone: mrz.birthInZone, isSame: isSameDay },
    { source, fact: 'expires_on', printed: document.expires_on, zone: mrz.expiresInZone, isSame: isSameDay },
    { source, fact: 'issuing_state', printed: document.issuing_state, zone: mrz.state, isSame: isSameState },
  ];
}

function isSameNumber(printed: string, zone: string): boolean {
  const flat = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const [a, b] = [flat(printed), flat(zone)];
  return a === b || (b.length === numberPlaces && a.startsWith(b));
}

/** A printed day against six digits; a part of a date that the document leaves out stands as `<` in the zone. */
function isSameDay(printed: string, zone: string): boolean {
  const digits = printed.replaceAll('-', '').slice(2);
  return [...zone].every((character, at) => character === '<' || character === digits[at]);
}

function bothParts(id: string, { source, fact }: Pair, printed: string, zone: string): readonly Evidence[] {
  const note = source === id ? 'as printed' : 'as the candidate gives it';
  return [quote(source, fact, printed, note), quote(id, 'mrz', zone, 'in the machine-readable zone')];
}

function passport(printed: Partial<SourceOf<'identity_document'>>): SourceOf<'identity_document'> {
  return {
    id: 'passport',
    kind: 'identity_document',
    type: 'passport',
    mrz: ['P<UTOCHOI<<YUNSEO<<<<<<<<<<<<<<<<<<<<<<<<<<<', 'SPEC033759UTO9110096F3102226<<<<<<<<<<<<<<<6'],
    ...printed,
  };
}
