import { defineCheck, type Example, explained, found, missing, type Part, quote } from '../../check.ts';
import type { CandidateSource, Dossier } from '../../dossier.ts';
import { compareWithLegalName, legalName } from '../../legal-name.ts';
import { personInFileProperty } from '../../read/file-author.ts';
import type { Stated } from '../../stated.ts';

/** Files that the candidate makes; a letter or a diploma is made by whoever issues it. */
type OwnFile = Extract<CandidateSource, { readonly kind: 'application' | 'resume' | 'portfolio' }>;

/** RH-15: a file of the candidate's own names another person as its author. A file that names nobody says nothing. */
export const otherNameInFile = defineCheck({
  id: 'other-name-in-file',
  signals: ['RH-15'],
  family: 'history',
  severities: ['moderate'],
  title: 'The file’s properties name another person as its author',
  source:
    'catalogue, own observation: documents that carry the name of another account; fact sheet, third red flag (name)',
  needs: [],
  may: ['source.application', 'source.resume', 'source.portfolio', 'stated.name'],
  question: 'On whose computer was this file made, or who helped you with it?',
  innocent: [
    'It was written on the computer of a partner, a friend or a university',
    'A résumé service or an agency wrote it',
    'The template came with its author’s name',
    'It is a former or married name that was not mentioned yet',
  ],
  next: 'Ask who the named person is; if it is a name of the candidate’s own, enter it as a declared name',
  run: (facts, { dossier }) => {
    const own: readonly OwnFile[] = [
      ...facts['source.application'],
      ...facts['source.resume'],
      ...facts['source.portfolio'],
    ];
    const files = own.filter((source) => source.file !== undefined);
    const legal = legalName(dossier);
    if (files.length === 0) return [missing('no properties of the résumé’s file')];
    if (!legal) return [missing('no name stated')];
    return files.flatMap((source) => judged(source, legal, dossier));
  },
  examples: [
    {
      title: 'somebody else’s full name',
      dossier: file({ author: 'Bogdan Tremaine' }),
      expect: 'found',
      severity: 'moderate',
      mentions: ['Bogdan Tremaine', 'Adrian Vale', 'resume'],
    },
    {
      title: 'last changed by somebody else',
      dossier: file({ author: 'Adrian Vale', last_modified_by: 'Bogdan Tremaine' }),
      expect: 'found',
      mentions: ['last_modified_by'],
    },
    { title: 'the candidate’s own name', dossier: file({ author: 'Vale, Adrian' }), expect: 'clear' },
    { title: 'no author', dossier: file({ author: '', producer: 'Skia/PDF m129' }), expect: 'clear' },
    { title: 'an account name', dossier: file({ author: 'user' }), expect: 'clear' },
    { title: 'a program', dossier: file({ author: 'Microsoft Office User' }), expect: 'clear' },
    {
      title: 'a former name that was declared',
      dossier: { ...file({ author: 'Adrian Tremaine' }), declared: { former_names: ['Adrian Tremaine'] } },
      expect: 'explained',
      mentions: ['a name that was given openly'],
    },
    {
      title: 'a letter, which its issuer wrote',
      dossier: {
        sources: [
          { id: 'application', kind: 'application', name: 'Adrian Vale' },
          { id: 'letter', kind: 'supporting_document', type: 'employment_letter', file: { author: 'Paula Greer' } },
        ],
      },
      expect: 'missing',
    },
    { title: 'no file', dossier: {}, expect: 'missing' },
  ],
});

function judged({ id, file }: OwnFile, legal: Stated<string>, dossier: Dossier): readonly Part[] {
  return (['author', 'last_modified_by'] as const).flatMap((fact): readonly Part[] => {
    const person = personInFileProperty(file?.[fact] ?? '');
    const compared = person === undefined ? undefined : compareWithLegalName(dossier, person);
    if (!compared) return [];
    const evidence = [quote(id, fact, file?.[fact] ?? ''), quote(legal.source, 'name', legal.value)];
    if (compared.kinds.includes('declared')) return [explained(evidence, 'a name that was given openly')];
    return compared.relation === 'different' ? [found('moderate', evidence)] : [];
  });
}

function file(properties: NonNullable<OwnFile['file']>): Example['dossier'] {
  return { sources: [{ id: 'resume', kind: 'resume', name: 'Adrian Vale', file: properties }] };
}
