import type { Deadlines } from './deadline.ts';
import type { Delivery } from './delivery.ts';
import type { SandboxApp } from './sandbox-app.ts';
import type { WorkspaceState } from './state.ts';
import type { Triggers } from './trigger.ts';

/** What every part of the workspace works on. */
export interface Workspace {
  readonly state: WorkspaceState;
  readonly clock: () => number;
  readonly id: () => string;
  readonly app: SandboxApp;
  readonly triggers: Triggers;
  readonly deadlines: Deadlines;
  readonly delivery: Delivery;
  readonly fileBytes: FileBytes;
  /** To be called after every change: keeps the state and tells those who watch. */
  changed(): void;
  url(): string;
}

export interface FileBytes {
  put(fileId: string, bytes: Buffer): void;
  get(fileId: string): Buffer | undefined;
  remove(fileId: string): void;
}

/** A message's `ts`: the clock in microseconds, never twice the same. */
export function nextTs(workspace: Workspace): string {
  const { state } = workspace;
  state.lastTs = Math.max(Math.floor(workspace.clock()) * 1000, state.lastTs + 1);
  const digits = String(state.lastTs).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

/** An id as Slack writes them: one capital letter, then capitals and digits. */
export function slackId(workspace: Workspace, letter: string): string {
  return `${letter}${workspace
    .id()
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')}`;
}
