import type { DecisionOutcome } from '../../cases/case-file.ts';
import type { CaseFilter } from '../../cases/list-cases.ts';
import type { Stage } from '../../engine/dossier.ts';
import { nearest } from '../../engine/read/nearest.ts';
import type { Disposition } from '../../engine/report.ts';

const states: Readonly<Record<string, CaseFilter['state']>> = {
  open: 'open',
  closed: 'closed',
  decided: 'closed',
  all: 'all',
};

const stages: Readonly<Record<string, Stage>> = {
  apply: 'apply',
  application: 'apply',
  interview: 'interview',
  verify: 'verify',
  verification: 'verify',
  reference: 'reference',
  references: 'reference',
  offer: 'offer',
  onboarding: 'onboarding',
  engaged: 'engaged',
  work: 'engaged',
};

const dispositions: Readonly<Record<string, Disposition>> = {
  hold: 'hold',
  incident: 'incident',
  'needs-verification': 'needs_verification',
  needs_verification: 'needs_verification',
  checklist: 'proceed_with_checklist',
  complete: 'complete',
};

const outcomes: Readonly<Record<string, DecisionOutcome>> = {
  cleared: 'cleared',
  declined: 'declined',
  withdrawn: 'withdrawn',
  referred: 'referred',
};

const owners = ['@me', 'me', 'mine'];

const allWords = [states, stages, dispositions, outcomes].flatMap((words) => Object.keys(words)).concat(owners);

export const filterHint =
  'Filters: open, closed or all; @me; a stage such as interview or offer; hold, needs-verification, checklist, complete or incident; cleared, declined, withdrawn or referred; and a page such as 2.';

export type ReadFilter =
  | { readonly ok: true; readonly filter: CaseFilter; readonly page: number; readonly words: string }
  | { readonly ok: false; readonly say: string };

/** `closed @me offer 2`: words in any order. `words` says the filter again, without the page. */
export function readFilter(text: string, userId: string): ReadFilter {
  const given = text.toLowerCase().split(/\s+/).filter(Boolean);
  const page = Number(given.find((word) => /^\d{1,4}$/.test(word)) ?? 1);
  const words = given.filter((word) => !/^\d{1,4}$/.test(word));
  const unknown = words.find((word) => !allWords.includes(word));
  if (unknown !== undefined) {
    const near = nearest(unknown, allWords);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    return { ok: false, say: `"${unknown.slice(0, 40)}" is no filter.${hint} ${filterHint}` };
  }
  const pick = <T>(from: Readonly<Record<string, T>>): T | undefined =>
    words.map((word) => from[word]).find((one) => one !== undefined);
  const outcome = pick(outcomes);
  const filter: CaseFilter = {
    state: pick(states) ?? (outcome ? 'closed' : 'open'),
    stage: pick(stages),
    disposition: pick(dispositions),
    outcome,
    ownerId: words.some((word) => owners.includes(word)) ? userId : undefined,
  };
  return { ok: true, filter, page, words: words.join(' ') };
}
