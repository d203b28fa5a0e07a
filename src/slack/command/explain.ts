import type { Check } from '../../engine/check.ts';
import { checks } from '../../engine/checks/index.ts';
import { nearest } from '../../engine/read/nearest.ts';
import { checkMessage } from '../views/check.ts';
import type { Subcommand } from './subcommand.ts';

const mostOffered = 5;
/** Slack takes five answers to one command. */
const mostAnswers = 5;

export const explainCommand: Subcommand = {
  word: 'explain',
  takes: 'shared-phone',
  does: 'one check: what it looks for, a worked example, innocent explanations, and where it comes from',
  run: async (_desk, { rest, say }) => {
    const asked = rest.toLowerCase();
    if (asked === '') return say('Name a check, such as /screen explain shared-phone, or its sign, such as CT-01.');
    const found = checksFor(asked);
    if (found.length === 0) return say(`There is no check "${rest.slice(0, 60)}".${hint(asked)}`);
    for (const check of found.slice(0, mostAnswers)) await say(check.title, checkMessage(check));
  },
};

/** By id, or all that a sign of the catalogue belongs to; `CT1` and `ct 01` are CT-01. */
function checksFor(asked: string): readonly Check[] {
  const [, letters, digits] = /^([a-z]{2})[\s-]?(\d{1,2})$/.exec(asked) ?? [];
  const signal = letters && digits ? `${letters.toUpperCase()}-${digits.padStart(2, '0')}` : undefined;
  const id = asked.replace(/[\s_]+/g, '-');
  return checks.filter((check) => check.id === id || (signal !== undefined && check.signals.includes(signal)));
}

/** The nearest id, and checks whose id or title has a word of what was asked. */
function hint(asked: string): string {
  const near = nearest(
    asked.replace(/[\s_]+/g, '-'),
    checks.map((check) => check.id),
  );
  const words = asked.split(/[^a-z]+/).filter((word) => word.length > 3);
  const having = checks
    .filter((check) => words.some((word) => check.id.includes(word) || check.title.toLowerCase().includes(word)))
    .map((check) => check.id);
  const offered = [...new Set([...(near === undefined ? [] : [near]), ...having])].slice(0, mostOffered);
  return offered.length > 0 ? ` Did you mean ${offered.join(' or ')}?` : ' The findings of a case name theirs.';
}
