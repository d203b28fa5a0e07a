import type { KnownBlock } from '@slack/types';
import type { CaseFile } from '../../cases/case-file.ts';
import type { Finding } from '../../engine/report.ts';
import { actions } from '../ids.ts';
import { maskedEvidence } from '../mask.ts';
import { count, dayText, plain } from '../text.ts';
import { button } from './case-card.ts';
import { findingBlock } from './finding.ts';

/** Slack refuses messages of more than about 11,000 characters of blocks; this stays well below. */
const mostCharacters = 8_000;
const mostFindings = 12;

/** Findings as few messages, gravest first; the first one is there even when nothing was found. */
export function findingsMessages(file: CaseFile): readonly KnownBlock[][] {
  const groups = grouped(file.report.findings.map((finding) => findingBlocks(file, finding)));
  if (groups.length === 0) return [nothingFound(file)];
  return groups.map((group, at) => [
    { type: 'header', text: plain(title(file, at, groups.length), 150) },
    ...group.flat(),
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

/** What was found, whether it was put to the candidate, and what can be done with it. */
function findingBlocks(file: CaseFile, finding: Finding): KnownBlock[] {
  const asked = file.notes.filter((note) => note.check === finding.check && note.kind === 'asked').at(-1);
  return [
    findingBlock(finding, maskedEvidence),
    ...(asked
      ? [
          {
            type: 'context' as const,
            elements: [plain(`Put to the candidate on ${dayText(asked.at)}: ${asked.text}`, 400)],
          },
        ]
      : []),
    ...(file.decision ? [{ type: 'divider' as const }] : [buttonsOf(file, finding)]),
  ];
}

function buttonsOf(file: CaseFile, finding: Finding): KnownBlock {
  const press = (text: string, action_id: string) => ({
    type: 'button' as const,
    text: plain(text),
    action_id,
    value: `${file.key}:${finding.check}`,
    accessibility_label: plain(`${text}: ${finding.title}`).text,
  });
  return {
    type: 'actions',
    block_id: `finding-${finding.check}`,
    elements: [
      press('Explain', actions.explainFinding),
      press('Ask the candidate', actions.askCandidate),
      press('Not useful', actions.notUseful),
    ],
  };
}

function grouped(findings: readonly KnownBlock[][]): KnownBlock[][][] {
  const groups: KnownBlock[][][] = [];
  let room = 0;
  for (const blocks of findings) {
    const size = JSON.stringify(blocks).length;
    const last = groups.at(-1);
    if (last && size <= room && last.length < mostFindings) {
      last.push(blocks);
      room -= size;
    } else {
      groups.push([blocks]);
      room = mostCharacters - size;
    }
  }
  return groups;
}
