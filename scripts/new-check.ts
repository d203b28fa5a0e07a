import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { checkFiles, checksFolder, checksIndex, exportName } from './checks-index.ts';

const families = ['identity', 'contact', 'network', 'time', 'history', 'code', 'money', 'place', 'conduct', 'lists'];
const [id = '', family = ''] = process.argv.slice(2);
const problem = problemWith(id, family);

if (problem) {
  process.stderr.write(
    `${problem}\nusage: npm run new-check -- <id> <family>\n  id      a noun phrase for the sign, such as shared-phone\n  family  ${families.join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const file = `${checksFolder}/${family}/${id}.ts`;
  mkdirSync(`${checksFolder}/${family}`, { recursive: true });
  writeFileSync(file, template(id, family));
  writeFileSync(`${checksFolder}/index.ts`, checksIndex());
  process.stdout.write(
    [
      `Wrote ${file}. The suite is red until it is real:`,
      '  1. Say in `source` and `signals` where the sign comes from, and in the words what was seen, never what it means.',
      '  2. Name in `needs` the facts without which it cannot be decided; src/engine/facts.ts has the list.',
      '  3. Write the examples first: found, a near miss that is clear, one that lacks facts, one that is explained.',
      `  4. npx vitest run test/engine/checks.test.ts -t '${id}'`,
      '  5. npm run docs, then npm test',
      '',
    ].join('\n'),
  );
}

function problemWith(name: string, room: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name)) return `"${name}" is not an id in kebab-case of two words or more.`;
  if (!families.includes(room)) return `"${room}" is not a family.`;
  if (checkFiles().some((file) => file.id === name) || existsSync(`${checksFolder}/${room}/${name}.ts`))
    return `There is a check "${name}" already.`;
  return undefined;
}

function template(name: string, room: string): string {
  return `import { defineCheck, found, quote } from '../../check.ts';

/** TODO: the signal's rule in a sentence, and where its threshold comes from. */
export const ${exportName(name)} = defineCheck({
  id: '${name}',
  signals: [],
  family: '${room}',
  severities: ['weak'],
  title: 'TODO what was seen, as a clause',
  source: 'TODO the line of the fact sheet or the report it comes from',
  needs: ['source.application'],
  question: 'TODO what to ask the candidate, neutrally',
  innocent: [],
  next: 'TODO what to do next',
  run: (facts) =>
    facts['source.application'].flatMap((source) =>
      source.note === 'TODO' ? [found('weak', [quote(source.id, 'note', source.note)])] : [],
    ),
  examples: [
    { title: 'TODO the worked example', dossier: {}, expect: 'found' },
    { title: 'TODO a near miss', dossier: {}, expect: 'clear' },
    { title: 'TODO nothing to decide it by', dossier: {}, expect: 'missing' },
  ],
});
`;
}
