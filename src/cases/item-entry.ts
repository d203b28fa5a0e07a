/** What a checklist item keeps of itself: evidence, a reason with which somebody changed its state, or who got it. */
export interface ItemBody {
  readonly what: 'evidence' | 'reason' | 'assigned';
  /** Shown as it is; of an assignment the due date, or nothing. */
  readonly text: string;
  /** With a reason the new state, with an assignment the Slack id of the person. */
  readonly to?: string | undefined;
}

export function itemBody(body: unknown): ItemBody {
  return body as ItemBody;
}
