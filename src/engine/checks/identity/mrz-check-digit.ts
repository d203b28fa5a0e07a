import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';
import { readMrz } from '../../read/document.ts';

/** Independent readings after which a misread letter is no longer the likely reason (ICAO 9303 weights; catalogue, ID-04). */
const readsThatCount = 2;

/** ID-04: a check digit of the machine-readable zone does not fit the characters before it. */
export const mrzCheckDigit = defineCheck({
  id: 'mrz-check-digit',
  signals: ['ID-04'],
  family: 'identity',
  severities: ['moderate', 'strong'],
  title: 'A check digit in the machine-readable zone does not fit',
  source: 'fact sheet, second measure: closely scrutinise identity documents; method of ICAO 9303',
  needs: ['source.identity_document'],
  ask: 'no machine-readable zone entered',
  question: 'Can you send a new, sharp picture of the two or three lines at the foot of the document?',
  innocent: [
    'The letter O was read as a zero, or the letter I as a one',
    'Glare, a crease or a low-quality picture',
    'An older document fills the zone in an unusual way',
  ],
  next: 'Have a second person type the lines from the document itself, and compare; if they still do not fit, ask the issuing authority or a document examiner',
  run: (facts) => {
    const documents = facts['source.identity_document'].filter((document) => document.mrz !== undefined);
    return documents.length === 0 ? [missing('no machine-readable zone entered')] : documents.flatMap(checked);
  },
  examples: [
    {
      title: 'read twice, and the digit of the number does not fit',
      dossier: { sources: [passport('SPEC033758UTO9110096F3102226<<<<<<<<<<<<<<<6', 2)] },
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'read once only',
      dossier: { sources: [passport('SPEC033758UTO9110096F3102226<<<<<<<<<<<<<<<6', 1)] },
      expect: 'found',
      severity: 'moderate',
    },
    {
      title: 'all digits fit',
      dossier: { sources: [passport('SPEC033759UTO9110096F3102226<<<<<<<<<<<<<<<6', 2)] },
      expect: 'clear',
    },
    {
      title: 'a document without those lines',
      dossier: { sources: [{ id: 'licence', kind: 'identity_document', type: 'driving_licence', name: 'Ann Hollis' }] },
      expect: 'missing',
    },
    { title: 'no document', dossier: {}, expect: 'missing' },
  ],
});

function checked(document: SourceOf<'identity_document'>): readonly Part[] {
  const mrz = readMrz(document.mrz ?? []);
  if (mrz.checkDigits.length === 0) return [missing(`the machine-readable zone of ${document.id} could not be read`)];
  const wrong = mrz.checkDigits.filter((digit) => !digit.ok);
  if (wrong.length === 0) return [];
  const reads = document.mrz_reads ?? 1;
  return [
    found(reads >= readsThatCount ? 'strong' : 'moderate', [
      quote(
        document.id,
        'mrz',
        document.mrz?.at(-1) ?? '',
        `does not fit: the check digit of ${wrong.map((digit) => digit.field).join(', ')}`,
      ),
      quote(document.id, 'mrz_reads', reads, reads === 1 ? 'one reading' : 'independent readings'),
    ]),
  ];
}

function passport(line: string, reads: number): SourceOf<'identity_document'> {
  return {
    id: 'passport',
    kind: 'identity_document',
    type: 'passport',
    name: 'CHOI YUNSEO',
    mrz: ['P<UTOCHOI<<YUNSEO<<<<<<<<<<<<<<<<<<<<<<<<<<<', line],
    mrz_reads: reads,
  };
}
