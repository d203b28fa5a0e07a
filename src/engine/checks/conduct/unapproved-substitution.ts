import { defineCheck, type Example, found, quote } from '../../check.ts';

/** IV-10: the person hired had somebody else do the work, and nobody approved it. An agency's change is another check's. */
export const unapprovedSubstitution = defineCheck({
  id: 'unapproved-substitution',
  signals: ['IV-10'],
  family: 'conduct',
  severities: ['strong'],
  title: 'Somebody else did work that one named person was hired for, without approval',
  source:
    '2022 advisory: work handed on to others; contract practice: the individual is named; fact sheet, third measure',
  needs: ['event.substitution'],
  ask: 'no change of the person recorded',
  question: 'Who did this work, since when, and what did they have access to?',
  innocent: [
    'The candidate works as a team, and somebody here agreed to it',
    'Help from a colleague or a mentor with a small part',
    'Cover for an illness, not announced in time',
  ],
  next: 'Ask the contract’s owner whether it was agreed; until then pause the access of anybody who was not verified',
  run: (facts) =>
    facts['event.substitution']
      .filter((change) => change.arranged_by === 'candidate' && change.approved !== true)
      .map((change) =>
        found('strong', [
          quote(change.ref, 'arranged_by', 'candidate', change.at.slice(0, 10)),
          quote(
            change.ref,
            'approved',
            change.approved === false ? 'no' : 'not recorded',
            change.verified_again ? 'verified again' : undefined,
          ),
        ]),
      ),
  examples: [
    {
      title: 'not approved',
      dossier: changed({ arranged_by: 'candidate', approved: false }),
      expect: 'found',
      severity: 'strong',
      mentions: ['candidate', '2026-10-16'],
    },
    {
      title: 'nobody recorded an approval',
      dossier: changed({ arranged_by: 'candidate' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['not recorded'],
    },
    { title: 'an approved team', dossier: changed({ arranged_by: 'candidate', approved: true }), expect: 'clear' },
    { title: 'arranged by the agency', dossier: changed({ arranged_by: 'agency', approved: false }), expect: 'clear' },
    { title: 'the same person all along', dossier: {}, expect: 'missing' },
  ],
});

function changed(change: { arranged_by: 'agency' | 'candidate'; approved?: boolean }): Example['dossier'] {
  return { events: [{ event: 'substitution', at: '2026-10-16T10:00:00Z', ...change }] };
}
