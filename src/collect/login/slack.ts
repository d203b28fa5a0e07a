import { z } from 'zod';
import type { JsonExport } from './json-export.ts';

const unixSeconds = z.number().int();

/** Fields used of an entry of team.accessLogs: https://docs.slack.dev/reference/methods/team.accessLogs */
const Access = z.looseObject({
  user_id: z.string().nullish(),
  username: z.string().nullish(),
  date_first: unixSeconds,
  date_last: unixSeconds,
  ip: z.string().nullish(),
  isp: z.string().nullish(),
  country: z.string().nullish(),
  region: z.string().nullish(),
});

export const slackAccess: JsonExport = {
  provider: 'Slack access logs',
  list: 'logins',
  fits: (entry) => 'date_first' in entry && 'date_last' in entry,
  read: (entry, line) => {
    const { success, data } = Access.safeParse(entry);
    if (!success) return undefined;
    return {
      line,
      times: [...new Set([data.date_first, data.date_last])].map(String),
      ip: data.ip ?? undefined,
      account: data.username ?? data.user_id ?? undefined,
      place: {
        country: data.country ?? undefined,
        region: data.region ?? undefined,
        operator: data.isp ?? undefined,
      },
    };
  },
};
