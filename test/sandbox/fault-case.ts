import { expect, test } from 'vitest';
import { type Surface, validateBlocks } from '../../src/sandbox/block-kit/validate.ts';

export type Fault = readonly [what: string, blocks: unknown, pointer: string, message: string, surface?: Surface];

export const element = '/blocks/0/elements/0';
export const field = '/blocks/0/element';

export function missing(name: string): string {
  return `missing required field: ${name}`;
}

export function testFaults(faults: readonly Fault[]): void {
  for (const [what, blocks, pointer, message, surface = 'message'] of faults) {
    test(`${what} is refused`, () => {
      const found = validateBlocks(surface, blocks);
      expect(found).toMatchObject([{ error: 'invalid_blocks', pointer, message }]);
    });
  }
}
