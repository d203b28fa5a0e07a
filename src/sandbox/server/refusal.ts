import type { Json } from '../json.ts';

/** An answer with `ok: false`, by Slack's own name for it. */
export class SlackRefusal extends Error {
  readonly slackError: string;
  readonly more: Json;

  constructor(slackError: string, more: Json = {}) {
    super(slackError);
    this.slackError = slackError;
    this.more = more;
  }
}

export function refusedArguments(...messages: readonly string[]): SlackRefusal {
  return new SlackRefusal('invalid_arguments', {
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}
