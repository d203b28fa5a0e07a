import type { BlockError } from '../../block-kit/block-error.ts';
import { SlackRefusal } from '../refusal.ts';

/** The offences as Slack lists them: a code and pointer each, and one line each for a log. */
export function refusalOf(
  errors: readonly BlockError[],
  prefix = '',
  name: string | undefined = errors[0]?.error,
): SlackRefusal {
  return new SlackRefusal(name ?? 'invalid_blocks', {
    errors: errors.map(({ message, pointer, constraint }) => ({
      code: 'failed_constraint',
      message,
      pointer: `${prefix}${pointer}`,
      ...(constraint && { constraint }),
    })),
    response_metadata: {
      messages: errors.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${prefix}${pointer}]`),
    },
  });
}
