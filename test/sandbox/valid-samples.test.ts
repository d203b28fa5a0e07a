import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateBlocks, validateView } from '../../src/sandbox/block-kit/validate.ts';
import { copied, refused, samplesIn, shared, viewsIn } from './samples.ts';

describe.each([
  { where: 'copied here', root: copied },
  { where: 'of the shared reference', root: shared },
])('samples $where', ({ where, root }) => {
  if (!existsSync(root)) {
    test.skip(`${where}: ${root} is not on this machine`, () => {});
    return;
  }

  test.each(samplesIn(root))('$name is taken, or refused for a known reason', ({ name, surface, blocks }) => {
    const errors = validateBlocks(surface, blocks);
    if (name in refused) expect(errors, refused[name]).not.toEqual([]);
    else expect(errors).toEqual([]);
  });

  test.each(viewsIn(root))('the view $name is taken', ({ view }) => {
    expect(validateView(view)).toEqual([]);
  });
});
