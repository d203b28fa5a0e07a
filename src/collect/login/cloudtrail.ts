import { isIP } from 'node:net';
import { z } from 'zod';
import type { JsonExport } from './json-export.ts';
import type { Skip } from './row.ts';

/** Fields used of a sign-in: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html */
const TrailEvent = z.looseObject({
  eventTime: z.string(),
  eventName: z.string().nullish(),
  sourceIPAddress: z.string().nullish(),
  userIdentity: z
    .looseObject({ userName: z.string().nullish(), arn: z.string().nullish(), principalId: z.string().nullish() })
    .nullish(),
  responseElements: z.looseObject({ ConsoleLogin: z.string().nullish() }).nullish(),
});
type TrailEvent = z.infer<typeof TrailEvent>;

export const cloudTrail: JsonExport = {
  provider: 'AWS CloudTrail',
  list: 'Records',
  fits: (entry) => 'eventTime' in entry && 'eventSource' in entry,
  read: (entry, line) => {
    const { success, data } = TrailEvent.safeParse(entry);
    if (!success) return undefined;
    const who = data.userIdentity;
    return {
      line,
      times: [data.eventTime],
      ip: data.sourceIPAddress ?? undefined,
      account: who?.userName ?? who?.arn ?? who?.principalId ?? undefined,
      skip: skipOf(data),
    };
  },
};

/** An AWS service that acts for somebody stands with its name in place of an address. */
function skipOf(data: TrailEvent): Skip | undefined {
  if (data.eventName !== 'ConsoleLogin') return 'not a sign-in';
  if (data.responseElements?.ConsoleLogin !== 'Success') return 'the sign-in did not succeed';
  return isIP(data.sourceIPAddress ?? '') === 0 ? 'no address of a person' : undefined;
}
