import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Config, keyProblem } from './config.ts';

/** The key's text. The local workspace makes its own file on first start; a real one has to be given a key. */
export function keyText(config: Config, makeKey: () => string): string {
  if ('text' in config.key) return config.key.text;
  const { file } = config.key;
  if (existsSync(file)) return keyIn(file);
  if (config.transport.kind !== 'local') {
    throw new KeyFileProblem(`There is no key file at ${file}. Make one with: openssl rand -base64 32 > ${file}`);
  }
  const text = makeKey();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return text;
}

function keyIn(file: string): string {
  const text = readFileSync(file, 'utf8').trim();
  const problem = keyProblem(text);
  if (problem !== undefined) throw new KeyFileProblem(`The key in ${file} cannot be read. ${problem}`);
  return text;
}

export class KeyFileProblem extends Error {}
