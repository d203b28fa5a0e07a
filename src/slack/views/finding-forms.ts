import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { mostReason } from '../../cases/explain.ts';
import { choicesOf, type Field } from '../../cases/forms/field.ts';
import { needsSecondPerson } from '../../cases/second-person.ts';
import type { Explained, Finding } from '../../engine/report.ts';
import { callbacks } from '../ids.ts';
import { clip, plain } from '../text.ts';
import { formView } from './modal.ts';

const mostSources = 99;

/** Why a finding does not count, and what shows it. */
export function explainView(file: CaseFile, finding: Finding, request: string): ModalView {
  const sources = [...new Set(file.report.matrix.flatMap((row) => row.cells.map((cell) => cell.source)))]
    .filter((source) => !source.startsWith('events:'))
    .slice(0, mostSources);
  const fields: readonly Field[] = [
    { key: 'reason', label: 'Why this is in order', input: 'lines', most: mostReason },
    { key: 'evidence', label: 'What shows it, and where that is kept', input: 'text', most: mostReason },
    ...(sources.length > 0
      ? [
          {
            key: 'proof',
            label: 'A paper of the case that shows it',
            input: 'choice' as const,
            optional: true,
            choices: choicesOf(sources),
          },
        ]
      : []),
  ];
  return formView({
    callback: callbacks.explainFinding,
    title: 'Explain a finding',
    submit: 'Explain',
    metadata: { case: file.key, kind: finding.check, request },
    fields,
    intro: [
      about(finding.title),
      ...(needsSecondPerson(finding)
        ? [note('It is explained by somebody who never owned the case and did not enter what it rests on.')]
        : []),
      note('The finding stays in the record with your name and reason. If what it rests on changes, it counts again.'),
    ],
  });
}

export function takeBackView(file: CaseFile, explained: Explained, request: string): ModalView {
  return formView({
    callback: callbacks.takeBack,
    title: 'Take it back',
    submit: 'Take back',
    metadata: { case: file.key, kind: explained.check, request },
    fields: [{ key: 'reason', label: 'Why the explanation does not hold', input: 'lines', most: 500 }],
    intro: [about(explained.title)],
  });
}

/** A neutral message to copy. What the team thinks of the finding is not in it. */
export function askView(file: CaseFile, finding: Finding, request: string): ModalView {
  return formView({
    callback: callbacks.askCandidate,
    title: 'Ask the candidate',
    submit: 'I asked them',
    metadata: { case: file.key, kind: finding.check, request },
    fields: [
      {
        key: 'how',
        label: 'How you asked',
        hint: 'Such as: by e-mail, in the interview',
        input: 'text',
        most: 200,
      },
    ],
    intro: [
      note('Copy this message. It says nothing but the question, and leaves room for an answer.'),
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: clip(askMessage(finding), 2_500) }] },
        ],
      },
    ],
  });
}

function askMessage(finding: Finding): string {
  return [
    'Hello,',
    `while going through your application we came to one point that we would like to understand: ${finding.question}`,
    'There is often a simple reason. You can answer in writing or in a call, whichever suits you, and add a paper if you like.',
    'Thank you!',
  ].join('\n\n');
}

const uses = {
  known: 'We knew that already',
  not_so: 'It is not so: the values agree',
  no_matter: 'It is so, and does not matter for this role',
  unclear: 'I did not understand it',
};

export function notUsefulView(file: CaseFile, finding: Finding, request: string): ModalView {
  return formView({
    callback: callbacks.notUseful,
    title: 'Not useful',
    submit: 'Send',
    metadata: { case: file.key, kind: finding.check, request },
    fields: [
      { key: 'why', label: 'Why', input: 'choice', choices: choicesOf(Object.keys(uses), uses) },
      { key: 'more', label: 'What would have been better', input: 'lines', optional: true, most: 500 },
    ],
    intro: [about(finding.title), note('Feedback for tuning. The finding stays; to close it, explain it.')],
  });
}

function about(title: string): KnownBlock {
  return { type: 'section', text: plain(title, 500) };
}

function note(text: string): KnownBlock {
  return { type: 'context', elements: [plain(text, 500)] };
}
