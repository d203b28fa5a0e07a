export type BlockErrorName = 'invalid_blocks' | 'msg_blocks_too_long' | 'invalid_view' | 'view_too_large';

/** One thing that Slack would refuse. */
export interface BlockError {
  readonly error: BlockErrorName;
  /** JSON pointer to the offence: `/blocks/2/elements/0/text`. */
  readonly pointer: string;
  readonly message: string;
  readonly constraint?: { readonly type: string; readonly expected?: unknown };
}
