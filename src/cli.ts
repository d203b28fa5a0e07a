import { createInterface } from 'node:readline';
import { readHint, readKind, readKinds } from './cli/read.ts';
import { run } from './cli/run.ts';

// A reader that has seen enough, such as `| head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const argv = process.argv.slice(2);
if (argv[0] === 'read') await readValues(argv[1]);
else {
  process.exitCode = run(argv, {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: new Date().toISOString(),
  });
}

/** Shows how values are read: one JSON a line, with what was not understood. */
async function readValues(kind: string | undefined): Promise<void> {
  if (kind === undefined || !readKinds.includes(kind)) {
    process.stderr.write(
      `usage: npm run -s screen -- read KIND < values\nKIND is one of ${readKinds.join(', ')}\n${readHint}\n`,
    );
    process.exitCode = 2;
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(readKind(kind, line))}\n`);
  }
}
