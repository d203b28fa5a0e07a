import { defineCheck, type Example, found, quote } from '../../check.ts';

/** VN-02: approving another person is not verifying them. What a candidate arranges is another check's. */
export const agencySubstitution = defineCheck({
  id: 'agency-substitution',
  signals: ['VN-02'],
  family: 'lists',
  severities: ['strong'],
  title: 'The agency sent another person, who was not verified again',
  source:
    'public guidance for clients of staffing firms: name the individual in the contract; fact sheet, third and fourth measure',
  needs: ['event.substitution'],
  ask: 'no change of the person recorded',
  question: 'To the agency: who does the work now, and since when?',
  innocent: ['Cover for somebody who is ill', 'A planned change that only the contract’s owner knew of'],
  next: 'Hold access for the new person until the measures have been done for them as well',
  run: (facts) =>
    facts['event.substitution']
      .filter((change) => change.arranged_by === 'agency' && change.verified_again !== true)
      .map((change) =>
        found('strong', [
          quote(change.ref, 'arranged_by', 'agency', change.at.slice(0, 10)),
          quote(
            change.ref,
            'verified_again',
            change.verified_again === false ? 'no' : 'not recorded',
            change.approved ? 'approved' : undefined,
          ),
        ]),
      ),
  examples: [
    {
      title: 'another person, not verified',
      dossier: changed({ arranged_by: 'agency', verified_again: false }),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'approved, and not verified',
      dossier: changed({ arranged_by: 'agency', approved: true }),
      expect: 'found',
      mentions: ['approved'],
    },
    { title: 'verified again', dossier: changed({ arranged_by: 'agency', verified_again: true }), expect: 'clear' },
    {
      title: 'arranged by the candidate',
      dossier: changed({ arranged_by: 'candidate', verified_again: false }),
      expect: 'clear',
    },
    { title: 'the same person all along', dossier: {}, expect: 'missing' },
  ],
});

function changed(change: {
  arranged_by: 'agency' | 'candidate';
  approved?: boolean;
  verified_again?: boolean;
}): Example['dossier'] {
  return { events: [{ event: 'substitution', at: '2026-10-16T10:00:00Z', ...change }] };
}
