import type { PersonalDigest } from '../../cases/personal-digest.ts';
import { byDue, daysFrom } from '../../engine/digest.ts';
import { count, dayText, line, plain, words } from '../text.ts';
import type { DigestMessage } from './digest.ts';
import { itemName } from './wording.ts';

const mostLines = 45;

/** One person's own items, for a direct message. */
export function personalMessage(kind: 'personal_digest' | 'reminder', own: PersonalDigest): DigestMessage {
  const { overdue, today, later } = byDue(own.items, own.day);
  const all = [...overdue, ...today, ...(kind === 'reminder' ? [] : later)];
  const lines = all.slice(0, mostLines).map((item) => {
    const late = item.dueOn === undefined ? 0 : daysFrom(item.dueOn, own.day);
    const due =
      item.dueOn === undefined ? '' : late > 0 ? `, ${count(late, 'day')} late` : `, due ${dayText(item.dueOn)}`;
    return line(words('• '), words(item.caseKey, { bold: true }), words(`  ${itemName(item)}${due}`));
  });
  const left = all.length - lines.length;
  const title = kind === 'reminder' ? `Due today: ${all.length}` : `Yours, ${dayText(own.day)}: ${all.length} open`;
  return {
    text: title,
    blocks: [
      { type: 'header', text: plain(title, 150) },
      { type: 'rich_text', elements: [...lines, ...(left > 0 ? [line(words(`and ${left} more`))] : [])] },
    ],
  };
}
