import type { PaperEntry } from './case-paper.ts';

type Detail = NonNullable<PaperEntry['detail']>;
type Words = (detail: Detail, name: (id: unknown) => string) => string;

const said = (id: unknown): string => String(id ?? '').replace(/[-_]/g, ' ');
const of = (detail: Detail, key: string): string => (detail[key] === undefined ? '' : `: ${said(detail[key])}`);

/** What the audit log calls each act on a case, as a sentence about it. */
const words: Readonly<Record<string, Words>> = {
  open_case: () => 'opened the case',
  add_source: (detail) => `added a source${of(detail, 'kind')}`,
  record_event: (detail) => `recorded an event${of(detail, 'kind')}`,
  declare: (detail) => `recorded what the candidate told openly${of(detail, 'kind')}`,
  add_lookup: (detail) => `entered a look-up${of(detail, 'kind')}`,
  take_text: (detail) => `took entries from a pasted text${of(detail, 'kind')}`,
  import: (detail) => `took in lines: ${said(detail.events)} events, ${said(detail.lookups)} look-ups`,
  import_dossier: () => 'took in a whole dossier',
  record_interview: () => 'filled in an interview form',
  add_to_interview: () => 'added to an interview form',
  record_informed: (detail) => `recorded that the candidate was told${detail.on ? ` on ${detail.on}` : ''}`,
  move_stage: (detail) => `moved the case from ${said(detail.from)} to ${said(detail.to)}`,
  record_evidence: (detail) => `recorded evidence${of(detail, 'measure')}`,
  settle_item: (detail) => `set an item to ${said(detail.to)}${of(detail, 'measure')}`,
  assign_item: (detail, name) => `gave an item to ${name(detail.to)}${of(detail, 'measure')}`,
  assign_case: (detail, name) => `handed the case over to ${name(detail.to)}`,
  refuse_contact: () => 'tried a contact from the candidate’s papers, which does not count',
  explain: (detail) => `explained a finding${of(detail, 'check')}`,
  take_back_explanation: (detail) => `took back an explanation${of(detail, 'check')}`,
  finding_asked: (detail) => `put a finding to the candidate${of(detail, 'check')}`,
  finding_not_useful: (detail) => `called a finding not useful${of(detail, 'check')}`,
  propose_clearing: () => 'asked for a second look at clearing the case although it is not complete',
  refuse_clearing: () => 'did not confirm clearing the case',
  decide: (detail, name) =>
    `decided: ${said(detail.outcome)}${detail.confirmed_by ? `, confirmed by ${name(detail.confirmed_by)}` : ''}`,
  open_adverse_action: () => 'opened the steps of an adverse action',
  reopen_case: () => 'reopened the case',
  declare_incident: () => 'declared an incident',
  export_case: (detail) =>
    `asked for the papers of the case${detail.kind === 'full_export' ? ', with full values' : ''}`,
};

const entries: Readonly<Record<string, string>> = {
  source: 'a source',
  event: 'an event',
  declared: 'what the candidate told openly',
  lookup: 'a look-up',
};

/** An entry of the audit log as a sentence; of an act that has none, its own words and those beside it. */
export function actWords({ act, detail = {} }: PaperEntry, name: (id: string) => string): string {
  const [, did, what = ''] = /^(change|withdraw)_(.+)$/.exec(act) ?? [];
  if (did) return `${did === 'change' ? 'corrected' : 'withdrew'} ${entries[what] ?? said(what)}${of(detail, 'kind')}`;
  const sentence = Object.hasOwn(words, act) ? words[act] : undefined;
  return sentence?.(detail, (id) => name(String(id))) ?? plainly(act, detail);
}

/** Whether an act has a sentence of its own. */
export const hasWords = (act: string): boolean => Object.hasOwn(words, act) || /^(change|withdraw)_/.test(act);

function plainly(act: string, detail: Detail): string {
  const beside = Object.entries(detail).map(
    ([key, value]) => `${said(key)}: ${Array.isArray(value) ? value.join(', ') : said(value)}`,
  );
  return beside.length > 0 ? `${said(act)} (${beside.join('; ')})` : said(act);
}
