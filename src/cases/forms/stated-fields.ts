import { stages } from '../../engine/dossier.ts';
import * as as from './codec.ts';
import { choicesOf, type Field } from './field.ts';
import { day, line, moment, number } from './plain-fields.ts';

const many = (key: string, label: string, hint: string, codec: as.Codec): Field => ({
  key,
  label,
  hint,
  input: 'lines',
  optional: true,
  ...codec,
});

const onLine = (key: string, label: string, hint: string): Field => ({
  ...line(key, label, hint),
  most: 3_000,
  ...as.oneOrManyOnLine,
});

export const name = onLine('name', 'Name as written there', 'Two names of one person: Ann Hollis ; Ann Reed');
export const location: Field = {
  ...line(
    'location',
    'Location as typed there',
    'City, region, country; or in parts: city=Ottawa | region=ON | country=CA',
  ),
  ...as.place,
};
export const address: Field = {
  ...line('address', 'Address, on one line', 'Or in parts: street=… | city=… | postal_code=… | country=CA'),
  ...as.address,
};
export const url: Field = { ...line('url', 'Link'), most: 2_000 };
export const jobLines = many(
  'jobs',
  'Jobs, one a line',
  '2020-03 – present | Employer | Title | contractor. Title and type may be left out; a contact that it gives: | contact.phone=+1 …',
  as.jobs,
);
export const schoolLines = many('education', 'Schools, one a line', '2006 – 2010 | School | Degree', as.schools);
export const email = many('email', 'E-mail', 'One a line', as.manyEmails);
export const phone = many('phone', 'Phone', 'One a line, with country code', as.manyPhones);
export const label = line('label', 'What the team calls it', 'Shown beside its key');
export const note = line('note', 'Note', 'Shown, never read by a rule');
export const at = moment('at', 'When it was stated or seen');
export const stage: Field = {
  key: 'stage',
  label: 'It counts from',
  hint: 'Empty: from the application on',
  input: 'choice',
  optional: true,
  choices: choicesOf(stages, {
    apply: 'the application',
    verify: 'verification',
    reference: 'references',
    engaged: 'work',
  }),
};

const compared = 'Compared with another statement of it, never judged';

/** What every source about the candidate may state, beside what its kind has. */
export const statedParts: readonly { readonly title: string; readonly fields: readonly Field[] }[] = [
  {
    title: 'Name and contact',
    fields: [name, email, phone, line('email_display_name', 'Name shown beside the e-mail address'), location, address],
  },
  { title: 'Jobs and schools', fields: [jobLines, schoolLines] },
  { title: 'When, where, note', fields: [at, stage, url, label, note] },
  {
    title: 'Nationality, right to work',
    fields: [
      onLine('nationality', 'Nationality as stated there', compared),
      onLine('work_right', 'Right to work as stated there', compared),
    ],
  },
  {
    title: 'What its file says',
    fields: [
      line('file.author', 'Author'),
      line('file.last_modified_by', 'Last modified by'),
      line('file.producer', 'Producer'),
      line('file.created_at', 'Made on', 'As the file says it, such as 2026-10-01T16:02:00+02:00'),
      line('file.modified_at', 'Changed on', 'As the file says it'),
      number('file.pages', 'Pages in the file', 0, 100_000),
    ],
  },
  {
    title: 'Photograph and picture',
    fields: [
      line('file.sha256', 'SHA-256 of the file'),
      number('file.width_px', 'Width in pixels', 0, 1_000_000),
      number('file.height_px', 'Height in pixels', 0, 1_000_000),
      number('file.jpeg_quality', 'JPEG quality', 1, 100),
      line(
        'photo.phash',
        'Fingerprint of the photograph (64-bit, 16 digits)',
        'Of the whole picture; nothing is computed of a face',
      ),
      line('photo.sha256', 'SHA-256 of the photograph'),
    ],
  },
];

/** What sources hold that speak of somebody else. */
export const otherParts: readonly { readonly title: string; readonly fields: readonly Field[] }[] = [
  { title: 'When, where, note', fields: [address, at, stage, url, label, note] },
];

export const issuedOn = day('issued_on', 'Issued on');

/** Fields that are asked for from a late stage on, in whatever source they stand. */
export const lateFields = ['nationality', 'work_right', 'date_of_birth'];
