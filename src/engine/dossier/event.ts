import { z } from 'zod';
import { Address, ContactSource, Place } from './parts.ts';
import * as is from './scalars.ts';

/** A video session and an interview form take no note at all. */
const bare = { at: is.DateTime, stage: is.Stage.optional(), id: is.Id.optional(), by: is.Line.optional() };
const base = { ...bare, note: is.Line.optional() };
const net = {
  ip: is.Ip.optional(),
  device_id: is.Line.optional(),
  utc_offset: is.UtcOffset.optional(),
  time_zone: is.TimeZone.optional(),
};
const Sameness = z.enum(['same', 'different', 'unsure']);
const PayMethod = z.enum(['bank_account', 'payment_platform', 'prepaid_card', 'cryptocurrency', 'other']);

function event<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ event: z.literal(kind), ...shape });
}

const application = event('application', { ...base, ...net });
const login = event('login', { ...base, ...net, account: is.Line.optional(), ended_at: is.DateTime.optional() });
const video = event('video', {
  ...bare,
  ...net,
  camera: z.enum(['on', 'off', 'refused', 'failed']),
  reason: z.enum(['connection', 'equipment', 'privacy', 'time', 'other', 'none_given']).optional(),
  accommodation_offered: z.boolean().optional(),
  liveness: z.enum(['passed', 'failed', 'not_asked']).optional(),
  challenges: z
    .array(
      z.strictObject({
        challenge: z.enum(['head_turn', 'hand_across_face', 'code_word', 'camera_to_window', 'other']),
        result: z.enum(['passed', 'image_broke', 'not_done', 'declined']),
      }),
    )
    .optional(),
  id_on_camera: z.enum(['same', 'different', 'unsure', 'refused', 'not_asked']).optional(),
  display_name: is.Line.optional(),
  reviewers: is.Count.optional(),
});
const interviewForm = event('interview_form', {
  ...bare,
  reviewer: is.Line,
  session: is.Id.optional(),
  same_person_as_before: Sameness.optional(),
  same_person_as_id: Sameness.optional(),
  answers_read: z.int().min(1).max(5).optional(),
  residence_questions: z.strictObject({ asked: is.Count, answered: is.Count }).optional(),
  other_voices: z.boolean().optional(),
  contradictions: z
    .array(z.strictObject({ fact: is.Line, before: is.Line.optional(), now: is.Line.optional() }))
    .optional(),
  light_outside: z.enum(['day', 'dark', 'not_seen']).optional(),
  accommodation_offered: z.boolean().optional(),
});
const contactAttempt = event('contact_attempt', {
  ...base,
  channel: z.enum(['call', 'chat', 'email', 'video']),
  answered_at: is.DateTime.optional(),
  missed: z.boolean().optional(),
});
const availability = event('availability', {
  ...base,
  slots: z.array(z.strictObject({ start: is.DateTime, end: is.DateTime })).min(1),
  asked: is.Count.optional(),
  accommodation_offered: z.boolean().optional(),
});
const verification = event('verification', {
  ...base,
  subject: z.enum(['employer', 'school', 'bank', 'agency', 'other']),
  organisation: is.Line,
  document: is.Id.optional(),
  contact_used: is.Line.optional(),
  contact_source: ContactSource,
  found_at: is.Line.optional(),
  names_tried: z.array(is.Line).optional(),
  answer: z.enum(['confirmed', 'denied', 'refused', 'no_answer', 'not_found']),
  confirmed_name: is.Line.optional(),
});
const identityProofing = event('identity_proofing', {
  ...base,
  vendor: is.Line.optional(),
  method: z.enum(['vendor', 'notary', 'in_person']).optional(),
  status: z.enum(['passed', 'failed', 'mismatch', 'unable_to_complete', 'pending']),
  name: is.Line.optional(),
});
const backgroundCheck = event('background_check', {
  ...base,
  vendor: is.Line.optional(),
  status: z.enum(['clear', 'consider', 'mismatch', 'pending']),
  scope: z.array(z.enum(['criminal', 'employment', 'education', 'identity', 'address'])).optional(),
  consent_on_file: z.boolean().optional(),
  name: is.oneOrMany(is.Line).optional(),
});
const documentReview = event('document_review', {
  ...base,
  document: is.Id,
  readers: is.Count.optional(),
  image: z.enum(['good', 'low_quality']).optional(),
  edited: z.enum(['no', 'suspected', 'confirmed']).optional(),
  features: z.array(is.Line).optional(),
});
const identityNumberCheck = event('identity_number_check', {
  ...base,
  authority: is.Line.optional(),
  status: z.enum(['match', 'mismatch', 'pending']),
});
const identityOwnerContact = event('identity_owner_contact', {
  ...base,
  contact_source: ContactSource,
  says: z.enum(['not_me', 'me', 'no_answer']),
  quote: is.Line.optional(),
});
const reverseImageSearch = event('reverse_image_search', {
  ...base,
  source: is.Id.optional(),
  result: z.enum(['match', 'no_match']),
  url: is.Url.optional(),
  belongs_to: z.enum(['somebody_else', 'stock', 'same_person', 'unknown']).optional(),
});
const photoComparison = event('photo_comparison', {
  ...base,
  sources: z.array(is.Id).min(2),
  reviewer: is.Line.optional(),
  result: Sameness,
});
const inPersonOffer = event('in_person_offer', {
  ...base,
  options: z.array(is.Line).min(1),
  answer: z.enum(['accepted', 'declined', 'no_answer']),
  expenses_paid: z.boolean().optional(),
});
const milestone = event('milestone', {
  ...base,
  milestone: z.enum(['offer_made', 'contract_signed', 'started', 'dispatched', 'first_pay', 'ended']),
});
const contactChange = event('contact_change', {
  ...base,
  fact: z.enum(['phone', 'email', 'address']),
  from: is.Line.optional(),
  to: is.Line,
});
const carrierRedirect = event('carrier_redirect', { ...base, address: Address, dispatched_at: is.DateTime.optional() });
const deliveryEvent = event('delivery', {
  ...base,
  status: z.enum(['delivered', 'returned', 'refused', 'lost']),
  address: Address.optional(),
  signed_by: is.Line.optional(),
  id_checked: z.boolean().optional(),
  id_photo: Sameness.optional(),
});
const deviceInventory = event('device_inventory', {
  ...base,
  ...net,
  tools: z.array(is.Line).optional(),
  hardware: z.array(is.Line).optional(),
  issued_on: is.Day.optional(),
  serial: z.enum(['same', 'different', 'not_shown']).optional(),
});
const deviceLocation = event('device_location', {
  ...base,
  place: Place.optional(),
  ip: is.Ip.optional(),
  days: z.int().min(1).optional(),
});
const transfer = event('transfer', {
  ...base,
  payment: is.Id.optional(),
  method: PayMethod.optional(),
  country: is.Country.optional(),
  amount: z.number().optional(),
  currency: is.Currency.optional(),
  holder: is.Line.optional(),
});
const paymentChange = event('payment_change', {
  ...base,
  payment: is.Id,
  requested_by: z.enum(['candidate', 'agency', 'other']).optional(),
});
const accountIncident = event('account_incident', {
  ...base,
  platform: is.Line.optional(),
  incident: z.enum(['closed', 'blocked', 'suspended']),
  use_other_account: z.boolean().optional(),
});
const referenceForm = event('reference_form', { ...base, ...net, reference: is.Id });
const referral = event('referral', { ...base, referred_by: is.Id });
const substitution = event('substitution', {
  ...base,
  arranged_by: z.enum(['candidate', 'agency']),
  approved: z.boolean().optional(),
  verified_again: z.boolean().optional(),
});
const message = event('message', {
  ...base,
  channel: is.Line.optional(),
  from: z.enum(['candidate', 'agency', 'team']).optional(),
  quote: is.Line.optional(),
  after_refusal: z.boolean().optional(),
  says: z.enum([
    'off_platform_request',
    'crypto_request',
    'advance_pay_request',
    'cannot_receive_at_id_address',
    'no_vpn',
    'identity_loan_request',
    'threat',
  ]),
});

export const Event = z.discriminatedUnion('event', [
  application,
  login,
  video,
  interviewForm,
  contactAttempt,
  availability,
  verification,
  identityProofing,
  backgroundCheck,
  documentReview,
  identityNumberCheck,
  identityOwnerContact,
  reverseImageSearch,
  photoComparison,
  inPersonOffer,
  milestone,
  contactChange,
  carrierRedirect,
  deliveryEvent,
  deviceInventory,
  deviceLocation,
  transfer,
  paymentChange,
  accountIncident,
  referenceForm,
  referral,
  substitution,
  message,
]);
export type Event = z.infer<typeof Event>;
export type EventKind = Event['event'];
export type EventOf<K extends EventKind> = Extract<Event, { event: K }>;
