import type { SourceKind } from '../../engine/dossier.ts';
import * as as from './codec.ts';
import { type EntryForm, type FormGroup, partsOf } from './entry-form.ts';
import { codeAccount, portfolio, profile } from './online-source-fields.ts';
import { identityDocument, payment, shipping, supportingDocument } from './paper-source-fields.ts';
import { choice, day, line, needed, yes } from './plain-fields.ts';
import { email, jobLines, location, name, otherParts, phone, schoolLines, statedParts } from './stated-fields.ts';

export interface SourceForm extends EntryForm {
  readonly kind: SourceKind;
}

const resume: SourceForm = {
  kind: 'resume',
  title: 'Résumé',
  parts: partsOf(
    [
      name,
      jobLines,
      schoolLines,
      {
        key: 'skills',
        label: 'Skills, one a line',
        hint: 'TypeScript | years=8. The years may be left out',
        input: 'lines',
        optional: true,
        ...as.records({ first: ['name'], cells: { name: 'text', years: 'number' } }),
      },
      { ...line('open_source_years', 'Years in open source, if stated'), ...as.decimal(0, 60) },
      {
        key: 'text',
        label: 'Text of the experience part',
        hint: 'Up to 3,000 characters; for more, add a text file with “Paste a résumé or profile”',
        input: 'lines',
        optional: true,
      },
    ],
    statedParts,
  ),
};

const application: SourceForm = {
  kind: 'application',
  title: 'Application',
  parts: partsOf([name, email, phone, location, line('found_on', 'Where they found the job')], statedParts),
};

const reference: SourceForm = {
  kind: 'reference',
  title: 'Reference',
  parts: partsOf(
    [
      { ...line('name', 'Name of the referee'), optional: false },
      email,
      phone,
      line('employer', 'Employer'),
      line('title', 'Their title'),
      yes('current', 'Do they work there now?'),
    ],
    otherParts,
  ),
};

const agency: SourceForm = {
  kind: 'agency',
  title: 'Agency',
  parts: partsOf(
    [
      needed(line('name', 'Name of the agency')),
      email,
      phone,
      choice('identity_checks', 'Its own identity checks', ['provided', 'asked', 'refused']),
      day('asked_on', 'Asked for on'),
    ],
    otherParts,
  ),
};

/** Every kind of source, in the order in which a team usually comes to it. */
export const sourceGroups: readonly FormGroup<SourceForm>[] = [
  { title: 'What they sent', forms: [resume, application, reference, agency] },
  { title: 'What is online', forms: [profile, portfolio, codeAccount] },
  { title: 'Papers, payment, delivery', forms: [identityDocument, supportingDocument, payment, shipping] },
];

export const sourceForms: readonly SourceForm[] = sourceGroups.flatMap((group) => group.forms);

/** Kinds that are asked for from a late stage on; before that, entering one needs a reason. */
export const lateKinds: readonly string[] = ['identity_document', 'payment'];

export function sourceForm(kind: string): SourceForm | undefined {
  return sourceForms.find((form) => form.kind === kind);
}
