import { blockParts, chartParts } from './block-parts.ts';
import { elementParts } from './element-parts.ts';
import type { Part, Parts } from './field.ts';
import { objectParts } from './object-parts.ts';
import { richTextParts } from './rich-text-parts.ts';

const parts: Parts = { ...objectParts, ...richTextParts, ...elementParts, ...blockParts, ...chartParts };

export function partNamed(name: string): Part {
  const found = parts[name];
  if (found === undefined) throw new Error(`The tables name a part "${name}" that isn’t in them.`);
  return found;
}

/** Blocks that stand by themselves on a surface, by their `type`. */
export const blockTypes: readonly string[] = [...Object.keys(blockParts), 'rich_text'];
