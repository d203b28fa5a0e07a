import type { Check, Example } from '../src/engine/check.ts';
import { checks } from '../src/engine/checks/index.ts';
import { addressed } from '../src/engine/example.ts';
import { factSheetLines, linesBehind } from '../src/engine/fact-sheet.ts';
import { families } from '../src/engine/report.ts';

/** Text of `docs/checks.md`: every check with its worked example, grouped by family. */
export function checksPage(): string {
  return [
    '# The checks',
    '',
    'Drawn from the code by `npm run docs`. Each check looks for one sign. A finding is a question to ask, never an answer:',
    'it quotes what was stated and where, gives innocent explanations, and says what to do next.',
    '',
    `There are ${checks.length} checks, for ${new Set(checks.flatMap((check) => check.signals)).size} signals of the catalogue.`,
    '',
    ...lineTable(),
    ...families.flatMap((family) => familySection(family)),
  ].join('\n');
}

/** Which checks and measures answer each line of the fact sheet. */
function lineTable(): readonly string[] {
  const rows = factSheetLines.map((line) => {
    const own = checks.filter((check) => linesBehind(check.source).includes(line));
    const measures = line.measures.map((measure) => `\`${measure}\``).join(', ');
    return `| ${line.name}: ${line.says} | ${measures} | ${own.map((check) => `[${check.id}](#${check.id})`).join(', ')} |`;
  });
  const others = checks.filter((check) => linesBehind(check.source).length === 0);
  return [
    '## The fact sheet, line by line',
    '',
    '| line of the fact sheet of 16 May 2022 | measures of the checklist | checks |',
    '| --- | --- | --- |',
    ...rows,
    `| other guidance, named at each check | | ${others.map((check) => `[${check.id}](#${check.id})`).join(', ')} |`,
    '',
  ];
}

function familySection(family: string): readonly string[] {
  const own = checks.filter((check) => check.family === family);
  return own.length === 0 ? [] : [`## ${family}`, '', ...own.flatMap(checkSection)];
}

function checkSection(check: Check): readonly string[] {
  const [worked] = check.examples;
  return [
    `### ${check.id}`,
    '',
    `**${check.title}** (${check.signals.join(', ')}; ${check.severities.join(' or ') || 'never a finding'})`,
    '',
    `Comes from: ${check.source}.`,
    `Needs: ${[...check.needs, ...check.may].map((name) => `\`${name}\``).join(', ')}.`,
    '',
    `- Question: ${check.question}`,
    ...check.innocent.map((reason) => `- Innocent: ${reason}`),
    `- Next: ${check.next}`,
    '',
    ...(worked ? exampleLines(check, worked) : []),
  ];
}

function exampleLines(check: Check, example: Example): readonly string[] {
  const outcome = addressed(check, example);
  const evidence = outcome.is === 'found' ? outcome.finding.evidence : [];
  const why = outcome.is === 'not_checked' ? [`> Not checked: ${outcome.entry.why}`, ''] : [];
  return [
    `Example: ${example.title}.`,
    '',
    ...evidence.map((one) => `> "${one.value}" (${one.source}, ${one.fact}${one.note ? `, ${one.note}` : ''})`),
    ...(evidence.length > 0 ? [''] : []),
    ...why,
  ];
}
