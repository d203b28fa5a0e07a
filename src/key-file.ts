import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';

/** The key's text. The local workspace makes its own file on first start; a real one has to be given a key. */
export function keyText(config: Config, makeKey: () => string): string {
  if ('text' in config.key) return config.key.text;
  const { file } = config.key;
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (config.transport.kind !== 'local') throw new MissingKeyFile(file);
  const text = makeKey();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return text;
}

export class MissingKeyFile extends Error {
  constructor(file: string) {
    super(`There is no key file at ${file}. Make one with: openssl rand -base64 32 > ${file}`);
  }
}
