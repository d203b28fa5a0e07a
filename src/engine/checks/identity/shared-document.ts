import { defineCheck, found, missing } from '../../check.ts';
import { isOtherPerson, sharedEvidence } from '../_other-application.ts';

/** ID-08: state, type and number of one identity document in the files of two legal names. */
export const sharedDocument = defineCheck({
  id: 'shared-document',
  signals: ['ID-08'],
  family: 'identity',
  severities: ['decisive'],
  title: 'This identity document also stands in another file, under another legal name',
  source: '2022 advisory: the same documentation for several accounts; FBI, January 2025; fact sheet, second measure',
  needs: ['source.identity_document', 'others'],
  may: ['shared'],
  question: 'Can you show this document once more, on video or in person?',
  innocent: ['A number was mistyped in one of the two files', 'The same person applied before under a former name'],
  next: 'Stop here until two people have compared both documents with what was entered; link a former name to the earlier file if that is what it is',
  run: (facts, { dossier }) => {
    if (facts['source.identity_document'].every((document) => document.number === undefined)) {
      return [missing('no number of an identity document entered')];
    }
    return facts.shared
      .filter((shared) => shared.kind === 'document' && isOtherPerson(shared))
      .map((shared) => found('decisive', sharedEvidence(shared, dossier)));
  },
  examples: [
    {
      title: 'one passport, two names',
      dossier: {
        sources: [passport('Ann Hollis', 'SPEC00417')],
        others: [{ key: 'scr-9', sources: [passport('Bo Lind', 'spec 00417')] }],
      },
      expect: 'found',
      severity: 'decisive',
      mentions: ['SPEC00417', 'others/scr-9'],
    },
    {
      title: 'the same number of another type of document',
      dossier: {
        sources: [passport('Ann Hollis', 'SPEC00417')],
        others: [{ key: 'scr-9', sources: [{ ...passport('Bo Lind', 'SPEC00417'), type: 'driving_licence' }] }],
      },
      expect: 'clear',
    },
    {
      title: 'the same person a second time, under a declared former name',
      dossier: {
        sources: [passport('Ann Hollis', 'SPEC00417')],
        declared: { former_names: ['Ann Lind'] },
        others: [{ key: 'scr-9', sources: [passport('Ann Lind', 'SPEC00417')] }],
      },
      expect: 'clear',
    },
    {
      title: 'another number',
      dossier: {
        sources: [passport('Ann Hollis', 'SPEC00417')],
        others: [{ key: 'scr-9', sources: [passport('Bo Lind', 'SPEC00418')] }],
      },
      expect: 'clear',
    },
    { title: 'nobody to compare with', dossier: { sources: [passport('Ann Hollis', 'SPEC00417')] }, expect: 'missing' },
  ],
});

function passport(name: string, number: string) {
  return { id: 'passport', kind: 'identity_document', type: 'passport', issuing_state: 'UTO', name, number } as const;
}
