import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Check } from '../../engine/check.ts';
import { addressed } from '../../engine/example.ts';
import type { FactName } from '../../engine/facts.ts';
import type { Severity } from '../../engine/report.ts';
import { clip, line, plain, quoted, words } from '../text.ts';

/** One check as `/screen explain` says it: nothing of any case. */
export function checkMessage(check: Check): KnownBlock[] {
  const bold = { bold: true };
  return [
    { type: 'header', text: plain(check.title, 150) },
    {
      type: 'rich_text',
      elements: [
        line(words(`${check.id}, ${check.signals.join(', ')}. ${weight(check)}`)),
        line(words('Reads: ', bold), words(factsText(check))),
        line(words('Comes from: ', bold), words(check.source)),
        ...exampleOf(check),
        line(words('To ask the candidate: ', bold), words(check.question)),
        line(words('Innocent explanations: ', bold), words(`${check.innocent.join('. ')}.`)),
        line(words('Next step: ', bold), words(check.next)),
      ],
    },
  ];
}

const weightText: Readonly<Record<Severity, string>> = {
  info: 'only for your information',
  weak: 'a small thing',
  moderate: 'worth asking about',
  strong: 'to be looked at soon',
  decisive: 'to be looked at first',
};

function weight({ severities }: Check): string {
  if (severities.length === 0) return 'It is never a finding.';
  return `A finding of it is ${severities.map((severity) => weightText[severity]).join(', or ')}.`;
}

/** `stated.phone` as "phone as stated", and so on. */
function factsText({ needs, may }: Check): string {
  const needed = [...new Set(needs.map(factText))];
  const more = [...new Set(may.map(factText))].filter((text) => !needed.includes(text));
  return [needed.join(', '), ...(more.length > 0 ? [`and if there: ${more.join(', ')}`] : [])].join('; ');
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
    line(words('Example: ', { bold: true }), words(`${worked.title}.${why}`)),
    ...evidence.map((one) => {
      const note = one.note ? `, ${one.note}` : '';
      return quoted(words(`“${clip(one.value, 300)}” (${one.source}, ${one.fact.replaceAll('_', ' ')}${note})`));
    }),
  ];
}
