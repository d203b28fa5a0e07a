import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = [
  'src/main',
  'src/slack',
  'src/cases',
  'src/engine',
  'src/collect',
  'src/print',
  'src/sandbox',
  'src/cli',
  'db',
] as const;

/** What each room may import, besides itself and packages: a room, or one file of it. `src/main` stands for the files directly in src. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/main': ['src/slack', 'src/cases', 'src/engine', 'src/sandbox', 'db', 'src/cli'],
  'src/slack': ['src/cases', 'src/collect', 'src/print', 'src/engine', 'src/config.ts'],
  'src/cases': ['src/engine', 'src/collect/job-lines.ts', 'src/collect/line.ts', 'src/collect/lookup/fields.ts', 'db'],
  'src/engine': [],
  'src/collect': ['src/engine'],
  'src/print': ['src/engine', 'src/cases/case-file.ts'],
  'src/sandbox': [],
  'src/cli': ['src/collect', 'src/engine'],
  db: [],
};

const packagesOnlyIn: Readonly<Record<string, readonly string[]>> = {
  '@slack/': ['src/slack', 'src/main', 'src/sandbox'],
  'better-sqlite3': ['db'],
  'drizzle-orm': ['db'],
  'csv-parse': ['src/collect'],
  pdfkit: ['src/print'],
  '@resvg/': ['src/print'],
};

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(file: string): string {
  const path = relative('.', file);
  const inside = rooms.find((room) => room !== 'src/main' && (path.startsWith(`${room}/`) || path === `${room}.ts`));
  return inside ?? 'src/main';
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const files = [...filesIn('src'), ...filesIn('db')];
const readByCases = mayImport['src/cases'] ?? [];

describe('the house', () => {
  it('imports form a tree: main, slack, cases, collect and print, then engine and db; the sandbox stands alone', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative('.', resolve(dirname(file), name)))
        .filter((target) => {
          const to = roomOf(target);
          const allowed = mayImport[room] ?? [];
          return to !== room && !allowed.includes(to) && !allowed.includes(target);
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('only the slack room and the workspace know Slack, only db knows SQL', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          Object.entries(packagesOnlyIn).some(
            ([prefix, allowed]) => name.startsWith(prefix) && !allowed.includes(roomOf(file)),
          ),
        )
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('async stops at the doors: cases, engine and db are synchronous', () => {
    const wrong = files
      .filter((file) => ['src/cases', 'src/engine', 'db'].includes(roomOf(file)) || readByCases.includes(file))
      .filter((file) => /\basync\b|\bawait\b|new Promise/.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('the clock, randomness and the environment enter only in main and the command line', () => {
    const wrong = files
      .filter(
        (file) =>
          !/^src\/(main|cli)\.ts$/.test(relative('.', file)) && !relative('.', file).startsWith('src/sandbox/page/'),
      )
      .filter((file) =>
        /Date\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(withoutComments(readFileSync(file, 'utf8'))),
      );
    expect(wrong).toEqual([]);
  });

  it('nothing needs what lies beside the project to build or run', () => {
    expect(files.filter((file) => /\.\.\/shared\//.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('no file is so long that a reader loses the thread', () => {
    const long = files
      .filter((file) => !file.includes('/data/') && !/-list\.ts$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 251);
    expect(long).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}
