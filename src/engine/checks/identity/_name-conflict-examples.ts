import type { Example } from '../../check.ts';

const application = { id: 'application', kind: 'application', name: 'Adrian Vale' } as const;
const passport = { id: 'passport', kind: 'identity_document', type: 'passport', name: 'VALE ADRIAN' } as const;

/** Examples of `name-conflict`. */
export const nameConflictExamples: readonly Example[] = [
  {
    title: 'another name on a social profile',
    dossier: { sources: [application, { id: 'social', kind: 'profile', site: 'linkedin', name: 'Bogdan Tremaine' }] },
    expect: 'found',
    severity: 'moderate',
    mentions: ['Adrian Vale', 'Bogdan Tremaine'],
  },
  {
    title: 'another name on the identity document',
    dossier: { sources: [application, { ...passport, name: 'TREMAINE BOGDAN' }] },
    expect: 'found',
    severity: 'strong',
  },
  {
    title: 'a bank account in another name than the identity document',
    dossier: {
      sources: [
        application,
        passport,
        { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'Bogdan Tremaine' },
      ],
    },
    expect: 'found',
    severity: 'strong',
  },
  {
    title: 'the account of the agency that presented the candidate',
    dossier: {
      sources: [
        application,
        passport,
        { id: 'agency', kind: 'agency', name: 'Harborlight Staffing Ltd' },
        { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'Harborlight Staffing' },
      ],
    },
    expect: 'clear',
  },
  {
    title: 'a payment account in another name, before any identity document',
    dossier: {
      sources: [application, { id: 'pay', kind: 'payment', method: 'payment_platform', holder: 'Bogdan Tremaine' }],
    },
    expect: 'found',
    severity: 'moderate',
  },
  {
    title: 'a background check that came back with another name',
    dossier: {
      sources: [application, passport],
      events: [{ event: 'background_check', at: '2026-10-14T18:00:00Z', status: 'clear', name: 'Bogdan Tremaine' }],
    },
    expect: 'found',
    severity: 'strong',
  },
  {
    title: 'another name in the meeting',
    dossier: {
      sources: [application],
      events: [{ event: 'video', at: '2026-10-08T15:00:00Z', camera: 'on', display_name: 'Bogdan Tremaine' }],
    },
    expect: 'found',
    severity: 'moderate',
  },
  {
    title: 'another name shown by the mailbox',
    dossier: { sources: [{ ...application, email_display_name: 'Bogdan Tremaine' }] },
    expect: 'found',
    severity: 'moderate',
    mentions: ['CT-08'],
  },
  {
    title: 'the family name with another given name on a profile',
    dossier: { sources: [application, { id: 'social', kind: 'profile', site: 'linkedin', name: 'Marcus Vale' }] },
    expect: 'found',
    severity: 'info',
    mentions: ['Is this a name that you go by?'],
  },
  {
    title: 'the family name with another given name on the résumé',
    dossier: { sources: [application, passport, { id: 'resume', kind: 'resume', name: 'Marcus Vale' }] },
    expect: 'found',
    severity: 'moderate',
  },
  {
    title: 'a profile that gives both given names together',
    dossier: {
      sources: [
        application,
        { ...passport, name: 'VALE MARCUS' },
        { id: 'social', kind: 'profile', site: 'linkedin', name: 'Adrian Marcus Vale' },
      ],
    },
    expect: 'explained',
    mentions: ['social'],
  },
  {
    title: 'a nickname of the name that another source writes in another script',
    dossier: {
      sources: [
        { ...application, name: 'Oleksandr Kovalenko' },
        { id: 'resume', kind: 'resume', name: 'Коваленко Олександр Петрович' },
        { id: 'code', kind: 'code_account', site: 'github', name: 'Sasha Kovalenko' },
      ],
    },
    expect: 'clear',
  },
  {
    title: 'a single name that a form has doubled',
    dossier: {
      sources: [
        { ...application, name: 'Suharyanto' },
        { ...passport, name: 'SUHARYANTO' },
        { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'Suharyanto Suharyanto' },
      ],
    },
    expect: 'clear',
  },
  {
    title: 'a given name that the bank abbreviates',
    dossier: {
      sources: [
        { ...application, name: 'María José García López' },
        { ...passport, name: 'GARCIA LOPEZ MARIA JOSE' },
        { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'Garcia Lopez Ma Jose' },
      ],
    },
    expect: 'clear',
  },
  {
    title: 'the family name with another given name at the bank',
    dossier: {
      sources: [application, passport, { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'Marcus Vale' }],
    },
    expect: 'found',
    severity: 'strong',
  },
  {
    title: 'a name that was declared',
    dossier: {
      sources: [application, { id: 'social', kind: 'profile', site: 'linkedin', name: 'Bogdan Tremaine' }],
      declared: { former_names: ['Bogdan Tremaine'] },
    },
    expect: 'explained',
  },
  {
    title: 'a certificate that carries both names',
    dossier: {
      sources: [
        application,
        { id: 'social', kind: 'profile', site: 'linkedin', name: 'Adrian Tremaine' },
        {
          id: 'paper',
          kind: 'supporting_document',
          type: 'marriage_certificate',
          name: ['Adrian Vale', 'Adrian Tremaine'],
        },
      ],
    },
    expect: 'explained',
    mentions: ['paper'],
  },
  {
    title: 'the order of a passport, an initial and a first name alone',
    dossier: {
      sources: [
        { ...application, name: 'Adrian Paul Vale' },
        { ...passport, name: 'VALE ADRIAN PAUL' },
        { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'ADRIAN P VALE' },
      ],
      events: [{ event: 'video', at: '2026-10-08T15:00:00Z', camera: 'on', display_name: 'Adrian' }],
    },
    expect: 'clear',
  },
  {
    title: 'a bill in the name of a partner',
    dossier: {
      sources: [
        application,
        { id: 'bill', kind: 'supporting_document', type: 'utility_bill', name: 'Bogdan Tremaine' },
      ],
    },
    expect: 'found',
    severity: 'info',
  },
  {
    title: 'the meeting shows a device, or a name with a company',
    dossier: {
      sources: [application],
      events: [
        { event: 'video', at: '2026-10-08T15:00:00Z', camera: 'on', display_name: 'Bogdan iPhone' },
        { event: 'video', at: '2026-10-09T15:00:00Z', camera: 'on', display_name: 'Adrian V. | Copperline' },
      ],
    },
    expect: 'clear',
  },
  {
    title: 'a handle is not a name',
    dossier: { sources: [application, { id: 'code', kind: 'code_account', site: 'github', name: 'quietkettle77' }] },
    expect: 'clear',
  },
  {
    title: 'an account of an own company is not a name',
    dossier: {
      sources: [
        application,
        { id: 'resume', kind: 'resume', name: 'Adrian Vale' },
        { id: 'pay', kind: 'payment', method: 'bank_account', holder: 'Tremaine Works Ltd' },
      ],
      declared: { companies: [{ name: 'Tremaine Works' }] },
    },
    expect: 'clear',
  },
  { title: 'one name in one place', dossier: { sources: [application] }, expect: 'missing' },
];
