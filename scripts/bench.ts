import { cpus } from 'node:os';
import { benchDesk } from './bench/desk.ts';
import { benchEngine } from './bench/engine.ts';

// Ratios against a bare listener in the same run, since single times on a busy machine say little. No test rests on them.
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const only = process.argv[2];

say(`Node ${process.version}, ${cpus().length} cores`);
if (only !== 'desk') benchEngine(say);
if (only !== 'engine') await benchDesk(say);
