import { readdirSync } from 'node:fs';

export const checksFolder = 'src/engine/checks';

/** Files of checks, in the order of their ids. */
export function checkFiles(): readonly { readonly family: string; readonly id: string }[] {
  const families = readdirSync(checksFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families
    .flatMap(({ name: family }) =>
      readdirSync(`${checksFolder}/${family}`)
        .filter((file) => file.endsWith('.ts') && !file.startsWith('_'))
        .map((file) => ({ family, id: file.slice(0, -'.ts'.length) })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const exportName = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Text of `src/engine/checks/index.ts`. */
export function checksIndex(): string {
  const files = checkFiles();
  const imports = files
    .map(({ family, id }) => ({ id, path: `./${family}/${id}.ts` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ id, path }) => `import { ${exportName(id)} } from '${path}';`);
  return [
    '// Written by `npm run docs`; a test holds it to the files.',
    "import type { Check } from '../check.ts';",
    ...imports,
    '',
    '/** Every check, in the order of their ids. */',
    `export const checks: readonly Check[] = [\n${files.map(({ id }) => `  ${exportName(id)},`).join('\n')}\n];`,
    '',
  ].join('\n');
}
