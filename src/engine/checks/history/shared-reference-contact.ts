import { defineCheck, type Example, missing } from '../../check.ts';
import type { Event, Other, SourceOf } from '../../dossier.ts';
import { listOf } from '../../list-of.ts';
import { ipList, lyon } from '../network/_example-network.ts';
import type { Network } from '../network/_sightings.ts';
import { contactsMet } from './_reference-contacts.ts';
import { devicesMet, linesMet } from './_reference-lines.ts';

/** RH-11: a referee who is reached, or answers, where the candidate, another applicant or a second referee is. */
export const sharedReferenceContact = defineCheck({
  id: 'shared-reference-contact',
  signals: ['RH-11'],
  family: 'history',
  severities: ['weak', 'strong'],
  title: 'A reference shares a contact, a device or a connection with somebody else in the file',
  source:
    'NISOS and Mandiant: references who vouch for each other from one place; practice of reference-checking vendors',
  needs: ['source.reference'],
  may: ['stated.phone', 'stated.email', 'event.reference_form', 'lookup.ip', 'others'],
  question: 'How do your references know each other, and from where did they answer?',
  innocent: [
    'Candidate and referee run a small firm from one home',
    'Two referees live together, or answered during a visit',
    'A colleague who vouches for the candidate has applied to us too',
    'A telephone number was given to somebody else since',
  ],
  next: 'Call each referee at the employer’s switchboard, by a number from an independent source, and ask about the work, at times that were not announced',
  run: (facts, { dossier }) => {
    const referees = facts['source.reference'];
    const forms = facts['event.reference_form'];
    const isReached = referees.some(({ phone, email }) => listOf(phone).length + listOf(email).length > 0);
    const isSeen = forms.some((form) => form.ip !== undefined || form.device_id !== undefined);
    if (!isReached && !isSeen) return [missing('no contact of a reference, and no form that one filled in')];
    const parts = [...contactsMet(referees, dossier), ...devicesMet(facts, dossier), ...linesMet(facts, dossier)];
    if (parts.length > 0 || facts.others.length > 0) return parts;
    return [missing('no other candidates to compare the references with')];
  },
  examples: [
    {
      title: 'two referees on one home line, from which somebody applied months before',
      dossier: forms('residential', '192.0.2.201', [applied('192.0.2.201')]),
      expect: 'found',
      severity: 'strong',
      mentions: [
        'Two references were answered from the same connection',
        '192.0.2.201',
        'reference-1',
        'reference-2',
        'others/scr-9',
        'ExampleGeo, 2026-10-01',
      ],
    },
    {
      title: 'a referee and another applicant on one home line',
      dossier: forms('residential', '192.0.2.202', [applied('192.0.2.201')]),
      expect: 'found',
      severity: 'strong',
    },
    { title: 'three lines', dossier: forms('residential', '192.0.2.202', [applied('192.0.2.203')]), expect: 'clear' },
    {
      title: 'two at one office',
      dossier: forms('business', '192.0.2.201', [applied('192.0.2.203')]),
      expect: 'clear',
    },
    {
      title: 'two companies on one business line',
      dossier: forms('business', '192.0.2.201', [applied('192.0.2.203')], { employer: 'Harborgate' }),
      expect: 'found',
      severity: 'weak',
    },
    { title: 'a VPN exit', dossier: forms('vpn', '192.0.2.201', [applied('192.0.2.203')]), expect: 'clear' },
    { title: 'a mobile gateway', dossier: forms('mobile', '192.0.2.201', [applied('192.0.2.203')]), expect: 'clear' },
    { title: 'a university', dossier: forms('education', '192.0.2.201', [applied('192.0.2.203')]), expect: 'clear' },
    {
      title: 'a line that nobody looked up',
      dossier: { ...forms('residential', '192.0.2.201', [applied('192.0.2.203')]), lookups: [] },
      expect: 'missing',
      mentions: ['192.0.2.201'],
    },
    {
      title: 'the candidate’s own number',
      dossier: contact({ phone: '+12025550101' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['telephone number of a reference is also the candidate’s own', '+12025550101'],
    },
    {
      title: 'the candidate’s own mailbox',
      dossier: contact({ email: 'Ann.Hollis@mail.example' }),
      expect: 'found',
      severity: 'strong',
    },
    {
      title: 'a mailbox of another applicant',
      dossier: contact({ email: 'bo.lind@mail.example' }),
      expect: 'found',
      severity: 'strong',
      mentions: ['others/scr-9'],
    },
    {
      title: 'the switchboard of the agency that placed the other applicant',
      dossier: contact({ phone: '+12025550150' }),
      expect: 'clear',
    },
    { title: 'a number of one’s own', dossier: contact({ phone: '+12025550102' }), expect: 'clear' },
    {
      title: 'the candidate’s own device',
      dossier: {
        sources: [referee('reference-1', 'Brightmoor')],
        events: [
          { event: 'application', at: '2026-10-02T09:00:00Z', device_id: 'DEV-1' },
          { event: 'reference_form', at: '2026-10-07T12:00:00Z', reference: 'reference-1', device_id: 'dev-1' },
        ],
      },
      expect: 'found',
      severity: 'strong',
      mentions: ['DEV-1', 'the candidate’s own'],
    },
    {
      title: 'no other candidates',
      dossier: { ...contact({ phone: '+12025550102' }), others: [] },
      expect: 'missing',
    },
    { title: 'a referee without a contact', dossier: contact({}), expect: 'missing' },
    { title: 'no references', dossier: {}, expect: 'missing' },
  ],
});

function referee(id: string, employer: string, more: Partial<SourceOf<'reference'>> = {}): SourceOf<'reference'> {
  return { id, kind: 'reference', name: 'Paula Greer', employer, ...more };
}

function applied(ip: string): Other {
  const at = '2026-06-11T09:00:00Z';
  return {
    key: 'scr-9',
    sources: [{ id: 'application', kind: 'application', at, name: 'Bo Lind' }],
    events: [{ event: 'application', at, ip }],
  };
}

/** The first referee answers from 192.0.2.201, the second from `second`. */
function forms(
  network: Network,
  second: string,
  others: Other[],
  { employer = 'Brightmoor' }: { readonly employer?: string } = {},
): Example['dossier'] {
  const form = (id: string, minute: string, ip: string): Event => ({
    event: 'reference_form',
    id: `form-${id}`,
    at: `2026-10-07T12:${minute}:00Z`,
    reference: id,
    ip,
  });
  const line = { ...lyon, network };
  return {
    sources: [referee('reference-1', 'Brightmoor'), referee('reference-2', employer)],
    events: [form('reference-1', '00', '192.0.2.201'), form('reference-2', '09', second)],
    others,
    lookups: ipList({ '192.0.2.201': line, '192.0.2.202': line, '192.0.2.203': line }),
  };
}

function contact(more: Partial<SourceOf<'reference'>>): Example['dossier'] {
  return {
    sources: [
      {
        id: 'application',
        kind: 'application',
        name: 'Ann Hollis',
        phone: '+12025550101',
        email: 'ann.hollis@mail.example',
      },
      referee('reference-1', 'Brightmoor', more),
    ],
    others: [
      {
        key: 'scr-9',
        sources: [
          {
            id: 'application',
            kind: 'application',
            name: 'Bo Lind',
            phone: '+12025550150',
            email: 'bo.lind@mail.example',
          },
          { id: 'agency', kind: 'agency', name: 'Northstar Talent', phone: '+12025550150' },
        ],
      },
    ],
  };
}
