import type { Json } from '../../json.ts';
import type { Arguments } from '../arguments.ts';
import type { Workspace } from '../workspace-context.ts';

export interface Method {
  readonly token: 'bot' | 'app' | 'either';
  /** The scope it needs, when it doesn't depend on the channel. */
  readonly scope?: string;
  readonly run: (workspace: Workspace, args: Arguments) => Json;
}

export type Methods = Readonly<Record<string, Method>>;
