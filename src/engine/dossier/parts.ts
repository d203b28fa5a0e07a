import { z } from 'zod';
import * as is from './scalars.ts';

export const Place = z.union([
  is.Line,
  is.some({
    city: is.Line.optional(),
    region: is.Line.optional(),
    country: is.Country.optional(),
    time_zone: is.TimeZone.optional(),
    lat: is.Latitude.optional(),
    lon: is.Longitude.optional(),
  }),
]);
export type Place = z.infer<typeof Place>;

export const Address = z.union([
  is.Line,
  is.some({
    street: is.Line.optional(),
    unit: is.Line.optional(),
    city: is.Line.optional(),
    region: is.Line.optional(),
    postal_code: is.Line.optional(),
    country: is.Country.optional(),
  }),
]);
export type Address = z.infer<typeof Address>;

/** A contact as a paper gives it; such a contact never verifies that paper. */
export const Contact = is.some({
  organisation: is.Line.optional(),
  name: is.Line.optional(),
  email: is.Email.optional(),
  phone: is.Phone.optional(),
  url: is.Url.optional(),
  address: Address.optional(),
});
export type Contact = z.infer<typeof Contact>;

export const Job = z.strictObject({
  employer: is.Line,
  title: is.Line.optional(),
  start: is.PartialDate.optional(),
  end: is.PartialDateOrPresent.optional(),
  full_time: z.boolean().optional(),
  type: z.enum(['employee', 'contractor', 'advisor', 'own_business']).optional(),
  contact: Contact.optional(),
});
export type Job = z.infer<typeof Job>;

export const Education = z.strictObject({
  school: is.Line,
  degree: is.Line.optional(),
  start: is.PartialDate.optional(),
  end: is.PartialDate.optional(),
  contact: Contact.optional(),
});
export type Education = z.infer<typeof Education>;

/** Fingerprint of the whole picture; nothing is computed of a face. */
export const Photo = is.some({
  phash: z
    .string()
    .regex(/^[0-9a-f]{16}$/, { error: 'must be 16 digits of 0 to 9 and a to f' })
    .optional(),
  sha256: is.Sha256.optional(),
});
export type Photo = z.infer<typeof Photo>;

/** What a file says of itself (PDF, DOCX, EXIF). */
export const File = is.some({
  sha256: is.Sha256.optional(),
  author: z.string().max(500).optional(),
  last_modified_by: is.Line.optional(),
  producer: is.Line.optional(),
  created_at: is.FileTime.optional(),
  modified_at: is.FileTime.optional(),
  pages: is.Count.optional(),
  width_px: is.Count.optional(),
  height_px: is.Count.optional(),
  jpeg_quality: z.int().min(1).max(100).optional(),
});
export type File = z.infer<typeof File>;

export const Repository = z.strictObject({
  name: is.Line,
  fork: z.boolean().optional(),
  first_commit_at: is.DateTime.optional(),
  tree_hash: is.TreeHash.optional(),
  sole_author: z.boolean().optional(),
});
export type Repository = z.infer<typeof Repository>;

export const ContactSource = z.enum([
  'candidate_document',
  'official_register',
  'company_registry',
  'public_directory',
  'organisation_website',
  'own_records',
  'vendor',
  'other',
]);
