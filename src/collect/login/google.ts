import { z } from 'zod';
import type { JsonExport } from './json-export.ts';
import type { Skip } from './row.ts';

/** Fields used of an activity: https://developers.google.com/workspace/admin/reports/reference/rest/v1/activities */
const Activity = z.looseObject({
  id: z.looseObject({ time: z.string() }),
  actor: z.looseObject({ email: z.string().nullish() }).nullish(),
  ipAddress: z.string().nullish(),
  networkInfo: z.looseObject({ regionCode: z.string().nullish() }).nullish(),
  events: z.array(z.looseObject({ name: z.string().nullish() })).nullish(),
});

export const google: JsonExport = {
  provider: 'Google Workspace login audit',
  list: 'items',
  fits: (entry) => 'kind' in entry && entry.kind === 'admin#reports#activity',
  read: (entry, line) => {
    const { success, data } = Activity.safeParse(entry);
    if (!success) return undefined;
    const country = data.networkInfo?.regionCode ?? undefined;
    return {
      line,
      times: [data.id.time],
      ip: data.ipAddress ?? undefined,
      account: data.actor?.email ?? undefined,
      place: country === undefined ? undefined : { country },
      skip: skipOf((data.events ?? []).map((event) => event.name ?? '')),
    };
  },
};

/** One activity may hold several events: a challenge, a warning, and the sign-in itself. */
function skipOf(names: readonly string[]): Skip | undefined {
  if (names.includes('login_success')) return undefined;
  return names.includes('login_failure') ? 'the sign-in did not succeed' : 'not a sign-in';
}
