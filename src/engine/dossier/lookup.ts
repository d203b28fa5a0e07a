import { z } from 'zod';
import { Place } from './parts.ts';
import * as is from './scalars.ts';

/** A look-up: what one provider's list of one date says of values, by value. */
function lookup<K extends string, V extends z.ZodType>(kind: K, key: z.ZodString, result: V) {
  return z.strictObject({
    kind: z.literal(kind),
    provider: is.Line,
    as_of: is.ListDate,
    status: z.enum(['ok', 'failed']).optional(),
    error: is.Line.optional(),
    results: z.record(key, result).optional(),
  });
}

const anyKey = z.string().min(1);

const phone = lookup(
  'phone',
  is.Phone,
  z.strictObject({
    line_type: z.enum(['mobile', 'landline', 'voip', 'non_fixed_voip', 'toll_free', 'unknown']).optional(),
    country: is.Country.optional(),
    valid: z.boolean().optional(),
  }),
);
const ip = lookup(
  'ip',
  z.string().regex(/^[0-9a-fA-F:.]+$/, { error: 'must be an IP address' }),
  z.strictObject({
    country: is.Country.optional(),
    region: is.Line.optional(),
    city: is.Line.optional(),
    lat: is.Latitude.optional(),
    lon: is.Longitude.optional(),
    radius_km: z.number().min(0).optional(),
    network: z
      .enum([
        'residential',
        'business',
        'education',
        'mobile',
        'satellite',
        'hosting',
        'vpn',
        'tor',
        'residential_proxy',
        'privacy_relay',
        'company_vpn',
        'unknown',
      ])
      .optional(),
    operator: is.Line.optional(),
    in_public_reporting: z.boolean().optional(),
  }),
);
const domain = lookup('domain', is.Domain, z.strictObject({ registered_on: is.Day.optional() }));
const organisation = lookup(
  'organisation',
  anyKey,
  z.strictObject({
    found: z.boolean(),
    founded_on: is.PartialDate.optional(),
    directors: z.array(is.Line).optional(),
    domains: z.array(is.Domain).optional(),
    degree_offered: z.boolean().optional(),
  }),
);
const mailDomain = lookup(
  'mail_domain',
  is.Domain,
  z.strictObject({ type: z.enum(['freemail', 'disposable', 'privacy_relay']) }),
);
const tool = lookup('tool', anyKey, z.strictObject({ released_on: is.PartialDate }));
const address = lookup(
  'address',
  anyKey,
  z.strictObject({
    type: z.enum(['residential', 'business', 'mail_drop', 'forwarder', 'parcel_shop', 'hotel', 'vacant']).optional(),
    place: Place.optional(),
  }),
);
const sanctions = lookup(
  'sanctions',
  anyKey,
  z.strictObject({
    matches: z.array(
      z.strictObject({
        entry: is.Line,
        entry_kind: z.enum(['person', 'organisation']).optional(),
        score: z.number().min(0).max(1),
        birth_year: z.int().min(1900).max(2100).optional(),
        date_of_birth: is.Day.optional(),
        place: is.Line.optional(),
        id_number: is.Line.optional(),
      }),
    ),
  }),
);
const wallet = lookup('wallet', anyKey, z.strictObject({ entry: is.Line.optional() }));
const indicator = lookup(
  'indicator',
  anyKey,
  z.strictObject({
    fact: z.enum(['email', 'phone', 'handle', 'wallet', 'ip', 'domain']),
    reported_by: is.Line,
    listed_on: is.Day.optional(),
    confidence: z.enum(['low', 'medium', 'high']).optional(),
    law_enforcement: z.boolean().optional(),
  }),
);
const tree = lookup(
  'tree',
  is.TreeHash,
  z.strictObject({
    owner: is.Line,
    repository: is.Line.optional(),
    author: is.Line.optional(),
    first_commit_at: is.DateTime.optional(),
  }),
);

export const Lookup = z.discriminatedUnion('kind', [
  phone,
  ip,
  domain,
  organisation,
  mailDomain,
  tool,
  address,
  sanctions,
  wallet,
  indicator,
  tree,
]);
export type Lookup = z.infer<typeof Lookup>;
export type LookupKind = Lookup['kind'];
export type LookupOf<K extends LookupKind> = Extract<Lookup, { kind: K }>;
