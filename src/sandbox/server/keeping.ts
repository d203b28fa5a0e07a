import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isJson, parsedJson } from '../json.ts';
import type { WorkspaceState } from './state.ts';
import type { FileBytes } from './workspace-context.ts';

const writeAfterMs = 200;

export interface Keeping {
  /** Written soon. */
  later(): void;
  /** Resolves when everything up to now is written; calls that come together share one write. */
  soon(): Promise<void>;
  /** Written before this returns, if anything is to be written. */
  now(): void;
}

function isWorkspace(value: unknown): value is WorkspaceState {
  return isJson(value) && value.version === 1 && Array.isArray(value.channels) && Array.isArray(value.users);
}

/** The workspace of the last run; absent when there was none. */
export function keptState(file: string | undefined): WorkspaceState | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const kept = parsedJson(readFileSync(file, 'utf8'));
  if (!isWorkspace(kept)) throw new Error(`${file} does not hold a local workspace. Move it away to begin a new one.`);
  return kept;
}

export function createKeeping(file: string | undefined, state: () => WorkspaceState): Keeping {
  let timer: NodeJS.Timeout | undefined;
  let isDirty = false;

  function write(path: string): void {
    clearTimeout(timer);
    timer = undefined;
    if (!isDirty) return;
    isDirty = false;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(state()), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }

  if (file === undefined) return { later() {}, soon: async () => {}, now() {} };
  let writing: Promise<void> | undefined;
  return {
    soon() {
      writing ??= new Promise((resolve, reject) => {
        setImmediate(() => {
          writing = undefined;
          try {
            write(file);
            resolve();
          } catch (error) {
            reject(error);
          }
        });
      });
      return writing;
    },
    later() {
      isDirty = true;
      timer ??= setTimeout(() => write(file), writeAfterMs);
    },
    now: () => write(file),
  };
}

/** Uploaded files lie beside the workspace's file, or in memory. */
export function createFileBytes(file: string | undefined): FileBytes {
  if (file === undefined) {
    const inMemory = new Map<string, Buffer>();
    return {
      put: (id, bytes) => void inMemory.set(id, bytes),
      get: (id) => inMemory.get(id),
      remove: (id) => void inMemory.delete(id),
    };
  }
  const folder = `${file}.files`;
  return {
    put(id, bytes) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, id), bytes, { mode: 0o600 });
    },
    get: (id) => (existsSync(join(folder, id)) ? readFileSync(join(folder, id)) : undefined),
    remove: (id) => rmSync(join(folder, id), { force: true }),
  };
}
