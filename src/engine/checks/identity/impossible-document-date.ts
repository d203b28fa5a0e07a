import { defineCheck, found, missing, type Part, quote } from '../../check.ts';
import type { SourceOf } from '../../dossier.ts';

/** ID-06: before it is asked about, day and month are tried the other way round. */
export const impossibleDocumentDate = defineCheck({
  id: 'impossible-document-date',
  signals: ['ID-06'],
  family: 'identity',
  severities: ['moderate'],
  title: 'The dates of an identity document cannot all be right',
  source: 'fact sheet, second measure: closely scrutinise identity documents; catalogue: dates that cannot be',
  needs: ['source.identity_document'],
  ask: 'no identity document entered',
  question: 'Are these dates as printed, and do you have a document that is valid today?',
  innocent: ['A date was mistyped, or day and month were swapped', 'The document ran out and its renewal takes time'],
  next: 'Compare the dates with the document itself; ask for one that is valid, or for the receipt of the renewal',
  run: (facts, { asOf }) => {
    const dated = facts['source.identity_document'].filter((one) => one.expires_on ?? one.issued_on);
    if (dated.length === 0) return [missing('no dates of an identity document entered')];
    return dated.flatMap((document) => impossible(document, asOf.slice(0, 10)));
  },
  examples: [
    {
      title: 'run out last month',
      dossier: { sources: [paper({ expires_on: '2026-09-19' })] },
      expect: 'found',
      severity: 'moderate',
    },
    { title: 'issued tomorrow', dossier: { sources: [paper({ issued_on: '2026-10-21' })] }, expect: 'found' },
    {
      title: 'issued before the holder was born',
      dossier: { sources: [paper({ issued_on: '1990-05-20', date_of_birth: '1991-05-20' })] },
      expect: 'found',
      mentions: ['1990-05-20', '1991-05-20'],
    },
    { title: 'valid until today', dossier: { sources: [paper({ expires_on: '2026-10-20' })] }, expect: 'clear' },
    {
      title: 'issued today',
      dossier: { sources: [paper({ issued_on: '2026-10-20', expires_on: '2036-10-19' })] },
      expect: 'clear',
    },
    {
      title: 'right once day and month are swapped',
      dossier: { sources: [paper({ expires_on: '2026-03-12' })] },
      expect: 'missing',
      mentions: ['2026-12-03'],
    },
    { title: 'no dates', dossier: { sources: [paper({})] }, expect: 'missing' },
  ],
});

type Document = SourceOf<'identity_document'>;

function impossible(document: Document, today: string): readonly Part[] {
  const { id, expires_on: expires, issued_on: issued, date_of_birth: born } = document;
  return [
    ...(expires && expires < today
      ? unlessSwapped(id, 'expires_on', expires, (day) => day >= today, quote('as_of', 'today', today))
      : []),
    ...(issued && issued > today
      ? unlessSwapped(id, 'issued_on', issued, (day) => day <= today, quote('as_of', 'today', today))
      : []),
    ...(issued && born && issued < born
      ? unlessSwapped(id, 'issued_on', issued, (day) => day >= born, quote(id, 'date_of_birth', born))
      : []),
  ];
}

function unlessSwapped(
  id: string,
  fact: string,
  day: string,
  isPossible: (day: string) => boolean,
  against: ReturnType<typeof quote>,
): readonly Part[] {
  const other = swapped(day);
  if (other && other !== day && isPossible(other)) {
    return [missing(`${fact.replaceAll('_', ' ')} of ${id} would be possible as ${other}: enter it again as printed`)];
  }
  return [found('moderate', [quote(id, fact, day), against])];
}

/** Day and month the other way round, where both can be a month. */
function swapped(day: string): string | undefined {
  const [year, month, date] = day.split('-');
  return date !== undefined && Number(date) <= 12 ? `${year}-${date}-${month}` : undefined;
}

function paper(dates: Partial<Document>): Document {
  return { id: 'passport', kind: 'identity_document', type: 'passport', name: 'HOLLIS ANN', ...dates };
}
