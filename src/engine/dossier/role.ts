import { z } from 'zod';
import * as is from './scalars.ts';

export const Policies = z.strictObject({
  video_required: z.boolean().optional(),
  ship_to: z.enum(['any', 'id_address', 'id_address_or_checked_pickup']).optional(),
  allowed_remote_tools: z.array(is.Line).optional(),
  company_egress_ips: z.array(is.Ip).optional(),
  travel_allowed: z.boolean().optional(),
  payroll_offered: z.boolean().optional(),
  crypto_pay: z.enum(['not_allowed', 'with_proof', 'allowed']).optional(),
  company_channels: z.array(is.Line).optional(),
  counsel_territories: z.array(is.Country).optional(),
  stale_after_days: z.int().min(1).optional(),
});
export type Policies = z.infer<typeof Policies>;

export const Role = z.strictObject({
  title: is.Line.optional(),
  employment: z.enum(['employee', 'contractor', 'freelancer']).optional(),
  remote: z.boolean().optional(),
  country: is.Country.optional(),
  opened_at: is.DateTime.optional(),
  required_hours: z
    .strictObject({
      time_zone: is.TimeZone,
      start: is.Clock,
      end: is.Clock,
      days: z
        .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
        .min(1)
        .optional(),
    })
    .optional(),
  policies: Policies.optional(),
});
export type Role = z.infer<typeof Role>;
