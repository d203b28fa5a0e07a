import type { RichTextBlock } from '@slack/types';
import type { Evidence, Finding } from '../../engine/report.ts';
import { clip, line, quoted, words } from '../text.ts';
import { severityText } from './wording.ts';

/** Quotes shown of one finding; the rest is counted. */
const mostQuotes = 8;

/** One finding as rich text, which Slack never reads as markup: what was stated and where, then what to do with it. */
export function findingBlock(finding: Finding, shown: (evidence: Evidence) => Evidence): RichTextBlock {
  const quotes = finding.evidence.slice(0, mostQuotes).map((evidence) => quoteLine(shown(evidence)));
  const more = finding.evidence.length - quotes.length;
  return {
    type: 'rich_text',
    elements: [
      line(words(finding.title, { bold: true }), words(`  (${severityText[finding.severity]})`)),
      ...quotes,
      ...(more > 0 ? [line(words(`and ${more} more, see Full values`))] : []),
      line(words('Ask: ', { bold: true }), words(finding.question)),
      line(words('May well be: ', { bold: true }), words(finding.innocent.join('; '))),
      line(words('Next: ', { bold: true }), words(finding.next)),
    ],
  };
}

function quoteLine(evidence: Evidence) {
  const where = `${evidence.source}, ${evidence.fact.replaceAll('_', ' ')}${evidence.note ? `, ${evidence.note}` : ''}`;
  return quoted(words(`“${clip(evidence.value, 300)}” `), words(clip(where, 200), { italic: true }));
}
