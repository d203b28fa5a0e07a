import { defineCheck, type Example, found, missing, type Part, quote } from '../../check.ts';
import { type Occurrence, occurrenceOf, voidReason } from '../../contact-provenance.ts';
import type { Dossier, EventOf } from '../../dossier.ts';
import type { Happened } from '../../facts.ts';
import type { Evidence } from '../../report.ts';

/** RH-13: an answer got through a contact that the candidate's papers give verifies nothing; the measure stays open. */
export const verifiedByOwnContact = defineCheck({
  id: 'verified-by-own-contact',
  signals: ['RH-13'],
  family: 'history',
  severities: ['info'],
  title: 'An answer came through a contact from the candidate’s own papers, so it does not count',
  source:
    'fact sheet, first measure: verify directly, not utilizing contact information provided on the submitted documentation',
  needs: ['event.verification'],
  question: 'Nothing to ask the candidate: this is about how we verified',
  innocent: [
    'Small firms and schools have one public number, and the papers give it too',
    'Whoever verified took the nearest contact at hand',
  ],
  next: 'Find a contact in a register or on the organisation’s own site, ask again, and record where it was found; until then the measure stays open',
  run: (facts, { dossier }) => facts['event.verification'].flatMap((verification) => judged(verification, dossier)),
  examples: [
    {
      title: 'the number printed on the diploma',
      dossier: school({ contact_used: '+353915550127' }),
      expect: 'found',
      severity: 'info',
      mentions: ['+353915550127', 'diploma', 'does not count'],
    },
    {
      title: 'recorded as taken from a paper',
      dossier: school({ contact_source: 'candidate_document', contact_used: undefined, document: 'diploma' }),
      expect: 'found',
      mentions: ['diploma'],
    },
    {
      title: 'taken from a paper, though found elsewhere too',
      dossier: school({
        contact_source: 'candidate_document',
        contact_used: '+353915550127',
        found_at: 'national register',
      }),
      expect: 'found',
    },
    {
      title: 'the printed number, found in a register too',
      dossier: school({ contact_used: '+353915550127', found_at: 'national register of institutions' }),
      expect: 'clear',
    },
    { title: 'another number of a directory', dossier: school({ contact_used: '+353915550199' }), expect: 'clear' },
    {
      title: 'nobody recorded which contact was used',
      dossier: school({ contact_used: undefined }),
      expect: 'missing',
      mentions: ['Corrib Institute'],
    },
    { title: 'nothing verified yet', dossier: {}, expect: 'missing' },
  ],
});

function judged(verification: Happened<'verification'>, dossier: Dossier): readonly Part[] {
  const reason = voidReason(dossier, verification);
  if (reason !== undefined) return [found('info', [used(verification), ...inPapers(verification, reason, dossier)])];
  if (verification.contact_used !== undefined || verification.found_at !== undefined) return [];
  return [missing(`which contact ${verification.organisation} was asked by`)];
}

function used(verification: Happened<'verification'>): Evidence {
  const { ref, organisation, contact_used: contact, contact_source: from, answer, at } = verification;
  const said = `${organisation}: ${answer.replaceAll('_', ' ')}, ${at.slice(0, 10)}; recorded as from: ${from.replaceAll('_', ' ')}`;
  return contact === undefined
    ? quote(
        ref,
        'contact_source',
        from.replaceAll('_', ' '),
        `${organisation}: ${answer.replaceAll('_', ' ')}, ${at.slice(0, 10)}`,
      )
    : quote(ref, 'contact_used', contact, said);
}

function inPapers(
  { contact_used: contact, document }: EventOf<'verification'>,
  reason: Occurrence | 'own_paper',
  dossier: Dossier,
): readonly Evidence[] {
  const place = reason === 'own_paper' ? contact && occurrenceOf(dossier, contact) : reason;
  if (place) return [quote(place.source, place.fact, place.value, `${place.how}, in the candidate’s own papers`)];
  return document ? [quote(document, 'document', document, 'the paper that was to be verified')] : [];
}

function school(more: Partial<EventOf<'verification'>>): Example['dossier'] {
  return {
    sources: [
      {
        id: 'diploma',
        kind: 'supporting_document',
        type: 'diploma',
        contacts: [{ organisation: 'Corrib Institute', phone: '+353915550127' }],
      },
    ],
    events: [
      {
        event: 'verification',
        at: '2026-10-08T11:00:00Z',
        subject: 'school',
        organisation: 'Corrib Institute',
        contact_source: 'public_directory',
        answer: 'confirmed',
        ...more,
      },
    ],
  };
}
