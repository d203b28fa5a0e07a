import { z } from 'zod';
import * as is from './scalars.ts';

export const Explanation = z.strictObject({
  fact: z.enum([
    'name',
    'email',
    'phone',
    'location',
    'address',
    'nationality',
    'work_right',
    'job',
    'education',
    'payment',
    'network',
    'time_zone',
    'hours',
    'handle',
    'photo',
    'file',
    'code',
    'channel',
    'device',
  ]),
  value: is.Line.optional(),
  sources: z.array(is.Id).optional(),
  reason: is.Line,
  proof: is.Id.optional(),
  stage: is.Stage.optional(),
});
export type Explanation = z.infer<typeof Explanation>;

/** What the candidate has told us openly. */
export const Declared = z.strictObject({
  also_known_as: z.array(is.Line).optional(),
  former_names: z.array(is.Line).optional(),
  native_script_names: z.array(is.Line).optional(),
  places: z
    .array(
      z.strictObject({
        as: z.enum(['home', 'former_home', 'travel']),
        city: is.Line.optional(),
        region: is.Line.optional(),
        country: is.Country,
        time_zone: is.TimeZone.optional(),
        from: is.Day.optional(),
        to: is.Day.optional(),
      }),
    )
    .optional(),
  vpn: z.strictObject({ used: z.boolean(), operator: is.Line.optional(), reason: is.Line.optional() }).optional(),
  companies: z.array(z.strictObject({ name: is.Line, proof: is.Id.optional() })).optional(),
  websites: z.array(is.Domain).optional(),
  explanations: z.array(Explanation).optional(),
});
export type Declared = z.infer<typeof Declared>;
