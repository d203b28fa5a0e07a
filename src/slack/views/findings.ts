import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import { actions } from '../ids.ts';
import { maskedEvidence } from '../mask.ts';
import { count, plain } from '../text.ts';
import { button } from './case-card.ts';
import { findingBlock } from './finding.ts';

/** Slack refuses messages of more than about 11,000 characters of blocks; this stays well below. */
const mostCharacters = 8_000;
const mostFindings = 12;

/** Findings as few messages, gravest first; the first one is there even when nothing was found. */
export function findingsMessages(file: CaseFile): readonly KnownBlock[][] {
  const groups = grouped(file.report.findings.map((finding) => findingBlock(finding, maskedEvidence)));
  if (groups.length === 0) return [nothingFound(file)];
  return groups.map((group, at) => [
    { type: 'header', text: plain(title(file, at, groups.length), 150) },
    ...group.flatMap((block): KnownBlock[] => [block, { type: 'divider' }]),
    { type: 'actions', block_id: 'full', elements: [button('Full values', actions.showFull, file)] },
  ]);
}

export function findingsText(file: CaseFile): string {
  const n = file.report.findings.length;
  return n === 0 ? `${file.key}: nothing found so far` : `${file.key}: ${count(n, 'finding')}`;
}

function title(file: CaseFile, at: number, of: number): string {
  const part = of > 1 ? ` (part ${at + 1} of ${of})` : '';
  return `${count(file.report.findings.length, 'thing')} that do not fit together${part}`.replace(
    'thing that do',
    'thing that does',
  );
}

function nothingFound(file: CaseFile): KnownBlock[] {
  const text = `Nothing that was entered so far contradicts itself. ${file.report.not_checked.length} checks lack facts: see below. An absence of findings closes nothing.`;
  return [{ type: 'section', text: plain(text, 3_000) }];
}

function grouped(blocks: readonly RichTextBlock[]): RichTextBlock[][] {
  const groups: RichTextBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = JSON.stringify(block).length;
    const last = groups.at(-1);
    if (last && size <= room && last.length < mostFindings) {
      last.push(block);
      room -= size;
    } else {
      groups.push([block]);
      room = mostCharacters - size;
    }
  }
  return groups;
}
