import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Check } from '../../engine/check.ts';
import { addressed } from '../../engine/example.ts';
import type { FactName } from '../../engine/facts.ts';
import { clip, line, plain, quoted, words } from '../text.ts';
import { severityText } from './wording.ts';

/** One check as `/screen explain` says it: nothing of any case. */
export function checkMessage(check: Check): KnownBlock[] {
  const bold = { bold: true };
  return [
    { type: 'header', text: plain(check.title, 150) },
    {
      type: 'rich_text',
      elements: [
        line(words(`${check.id}, ${check.signals.join(', ')}. ${weight(check)}`)),
        line(words('\nReads: ', bold), words(factsText(check))),
        line(words('\nComes from: ', bold), words(check.source)),
        ...exampleOf(check),
        line(words('\nTo ask the candidate: ', bold), words(check.question)),
        line(words('\nInnocent explanations: ', bold), words(check.innocent.join('; '))),
        line(words('\nNext step: ', bold), words(check.next)),
      ],
    },
  ];
}

function weight({ severities }: Check): string {
  return severities.length === 0
    ? 'It is never a finding.'
    : `How soon to look: ${severities.map((severity) => severityText[severity]).join(', or ')}.`;
}

/** `stated.phone` as "phone as stated", and so on. */
function factsText({ needs, may }: Check): string {
  const named = (names: readonly FactName[]): string => names.map(factText).join(', ');
  return may.length > 0 ? `${named(needs)}; if there: ${named(may)}` : named(needs);
}

function factText(name: FactName): string {
  const [room, kind = ''] = name.split('.');
  const what = kind.replaceAll('_', ' ');
  if (room === 'stated') return `${what} as stated`;
  if (room === 'lookup') return `${what} look-up`;
  if (room === 'source') return `what was entered as ${what}`;
  if (room === 'event') return `${what} as recorded`;
  return name === 'others' || name === 'shared'
    ? 'other candidates'
    : `the ${name} of the role`.replace('the role of the role', 'the role');
}

function exampleOf(check: Check): readonly (RichTextSection | ReturnType<typeof quoted>)[] {
  const [worked] = check.examples;
  if (!worked) return [];
  const outcome = addressed(check, worked);
  const evidence = outcome.is === 'found' ? outcome.finding.evidence : [];
  const why = outcome.is === 'not_checked' ? ` Not checked: ${outcome.entry.why}.` : '';
  return [
    line(words('\nExample: ', { bold: true }), words(`${worked.title}.${why}`)),
    ...evidence.map((one) => {
      const note = one.note ? `, ${one.note}` : '';
      return quoted(words(`“${clip(one.value, 300)}” (${one.source}, ${one.fact.replaceAll('_', ' ')}${note})`));
    }),
  ];
}
