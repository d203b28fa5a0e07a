import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/engine/checks/index.ts';
import { families } from '../src/engine/report.ts';
import { subcommands } from '../src/slack/command/index.ts';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const readme = readFileSync('README.md', 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe('the README and the docs say what is true', () => {
  it('the number of checks and families', () => {
    const [, count, kinds] = /(\d+) checks in (\w+) families/.exec(readme) ?? [];
    expect([Number(count), kinds]).toEqual([checks.length, families.length === 10 ? 'ten' : String(families.length)]);
  });

  it('every command after /screen that they name is there, and the README names them all', () => {
    const known = subcommands.flatMap((one) => [one.word, ...(one.also ?? [])]);
    const rows = readme.split('\n').filter((line) => line.startsWith('| `/screen'));
    const named = rows.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    const words = named.map((text) => text.replace('/screen', '').trim().split(' ')[0] ?? '').filter(Boolean);
    expect(words.filter((word) => !known.includes(word))).toEqual([]);
    expect(subcommands.map((one) => one.word).filter((word) => !words.includes(word))).toEqual([]);
  });

  it.each(pages)('%s names no npm script that does not exist, and no file that is not there', (page) => {
    const text = readFileSync(page, 'utf8');
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('the settings of docs/operating.md are those that are read', () => {
    const config = readFileSync('src/config.ts', 'utf8');
    const read = [...config.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1] ?? '');
    const rows = readFileSync('docs/operating.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| `[A-Z_]+`/.test(line));
    const named = rows.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect([...named].sort()).toEqual([...read].sort());
  });
});
