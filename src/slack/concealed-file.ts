import type { CaseFile } from '../cases/case-file.ts';
import type { Dossier } from '../engine/dossier.ts';
import { concealedDeep, concealing } from '../print/conceal.ts';
import { masked } from './mask.ts';

/**
 * A case as its channel may read it: what people and checks wrote in sentences without the numbers, birth dates and
 * streets that are masked where they stand alone. Hidden before a view cuts a text short, which would part a value.
 */
export function concealedFile(file: CaseFile, dossier: Dossier): CaseFile {
  const conceal = concealing({ dossier, shown: masked });
  const hidden = <T>(value: T): T => concealedDeep(value, conceal);
  const { findings, explained, not_checked, matrix, checklist } = file.report;
  return {
    ...file,
    report: { ...file.report, ...hidden({ findings, explained, not_checked, matrix, checklist }) },
    items: file.items.map((item) => ({
      ...item,
      label: hidden(item.label),
      why: conceal(item.why),
      evidence: item.evidence.map((entry) => ({ ...entry, text: conceal(entry.text) })),
      history: item.history.map((entry) => ({ ...entry, text: conceal(entry.text) })),
    })),
    departures: file.departures.map((one) => ({ ...one, label: hidden(one.label), reason: conceal(one.reason) })),
    decision: file.decision && { ...file.decision, reason: conceal(file.decision.reason) },
    proposal: file.proposal && { ...file.proposal, reason: conceal(file.proposal.reason) },
    notes: file.notes.map((note) => ({ ...note, text: conceal(note.text) })),
    changes: file.changes.map((change) => ({ ...change, text: conceal(change.text) })),
  };
}
