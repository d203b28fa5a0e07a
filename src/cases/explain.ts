import { caseById } from '../../db/cases.ts';
import { insertReview, listReviews, withdrawReview } from '../../db/reviews.ts';
import { Review } from '../engine/dossier.ts';
import { evidenceDigest } from '../engine/evidence-digest.ts';
import type { Act, Done, House } from './house.ts';
import { noLongerFound, type OnFinding, openFinding, textOf } from './on-finding.ts';
import { once, refuse } from './once.ts';
import { settleChange } from './rescreen.ts';
import { whyNotExplain } from './second-person.ts';
import { isDecided } from './standing.ts';

/** Both together stand in one line of the record. */
export const mostReason = 240;

/** A person explains a finding, with a reason and where its evidence is: it stays in the record and no longer counts. */
export function explain(house: House, act: Act, input: OnFinding): Done<{ readonly outcome: string }> {
  const reason = textOf(input.typed, 'reason');
  const evidence = textOf(input.typed, 'evidence');
  if (reason === '' || evidence === '') {
    return refuse({
      ...(reason === '' && { reason: 'The reason is needed.' }),
      ...(evidence === '' && { evidence: 'What shows it is needed.' }),
    });
  }
  return once(
    house,
    act,
    () => {
      if (isDecided(house, input.caseId)) return refuse({ reason: 'This case is decided. Reopen it first.' });
      const finding = openFinding(house, input.caseId, input.check);
      if (!finding) return refuse({ reason: noLongerFound });
      const not = whyNotExplain(house, input.caseId, finding, act.by);
      if (not) return refuse({ reason: not });
      const proof = textOf(input.typed, 'proof');
      const body = Review.parse({
        check: finding.check,
        reason: `${reason}. Shown by: ${evidence}`.replace(/\s+/g, ' '),
        evidence_digest: evidenceDigest(finding.evidence),
        by: act.by,
        at: act.at,
        stage: caseById(house.db, input.caseId)?.stage,
        ...(proof && { proof }),
      });
      const id = house.id();
      insertReview(house.db, { id, caseId: input.caseId, checkId: finding.check, body, by: act.by, at: act.at });
      settleChange(house, act, input.caseId, { act: 'explain', detail: { check: finding.check } });
      return { ok: true, value: { outcome: id } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}

/** An explanation that does not hold after all: the finding counts again. */
export function takeBackExplanation(house: House, act: Act, input: OnFinding): Done<{ readonly outcome: string }> {
  const reason = textOf(input.typed, 'reason');
  if (reason === '') return refuse({ reason: 'Why is needed.' });
  return once(
    house,
    act,
    () => {
      if (isDecided(house, input.caseId)) return refuse({ reason: 'This case is decided. Reopen it first.' });
      const standing = listReviews(house.db, input.caseId).filter((review) => review.checkId === input.check);
      const taken = standing.filter((review) => withdrawReview(house.db, review.id, act.at));
      if (taken.length === 0) return refuse({ reason: 'Somebody took it back a moment ago.' });
      settleChange(house, act, input.caseId, { act: 'take_back_explanation', detail: { check: input.check } });
      return { ok: true, value: { outcome: input.check } };
    },
    (outcome) => ({ outcome: outcome ?? '' }),
  );
}
