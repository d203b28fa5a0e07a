import { z } from 'zod';
import type { JsonExport } from './json-export.ts';
import type { Skip } from './row.ts';

const text = z.string().nullish();

/** Fields used of a LogEvent: https://developer.okta.com/docs/reference/api/system-log/ */
const LogEvent = z.looseObject({
  published: z.string(),
  eventType: z.string(),
  actor: z.looseObject({ alternateId: text }).nullish(),
  client: z
    .looseObject({
      ipAddress: text,
      geographicalContext: z
        .looseObject({
          city: text,
          state: text,
          country: text,
          geolocation: z.looseObject({ lat: z.number().nullish(), lon: z.number().nullish() }).nullish(),
        })
        .nullish(),
    })
    .nullish(),
  outcome: z.looseObject({ result: text }).nullish(),
  securityContext: z.looseObject({ isp: text, asOrg: text }).nullish(),
});

export const okta: JsonExport = {
  provider: 'Okta System Log',
  fits: (entry) => 'published' in entry && 'eventType' in entry,
  read: (entry, line) => {
    const { success, data } = LogEvent.safeParse(entry);
    if (!success) return undefined;
    const where = data.client?.geographicalContext;
    return {
      line,
      times: [data.published],
      ip: data.client?.ipAddress ?? undefined,
      account: data.actor?.alternateId ?? undefined,
      place: where
        ? {
            country: where.country ?? undefined,
            region: where.state ?? undefined,
            city: where.city ?? undefined,
            lat: where.geolocation?.lat ?? undefined,
            lon: where.geolocation?.lon ?? undefined,
            operator: data.securityContext?.isp ?? data.securityContext?.asOrg ?? undefined,
          }
        : undefined,
      skip: oktaSkip(data.eventType, data.outcome?.result ?? undefined),
    };
  },
};

/** Also of the CSV, whose columns bear the same names with points. */
export function oktaSkip(eventType: string | undefined, result: string | undefined): Skip | undefined {
  if (eventType !== undefined && !/^user\.(session\.start|authentication\.)/i.test(eventType)) return 'not a sign-in';
  return result === undefined || /^(success|allow)$/i.test(result) ? undefined : 'the sign-in did not succeed';
}
