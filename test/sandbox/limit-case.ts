import { expect, test } from 'vitest';
import { type Surface, validateBlocks } from '../../src/sandbox/block-kit/validate.ts';
import type { Piece } from './block-samples.ts';

export interface Limit {
  readonly what: string;
  readonly at: number;
  readonly blocks: (size: number) => readonly unknown[];
  readonly pointer: string;
  readonly surface?: Surface;
}

export function one(
  what: string,
  at: number,
  block: (size: number) => Piece,
  pointer: string,
  surface?: Surface,
): Limit {
  return { what, at, blocks: (size) => [block(size)], pointer, ...(surface && { surface }) };
}

export function testLimits(limits: readonly Limit[]): void {
  test.each(limits)('$at $what are taken, one more is refused', ({ at, blocks, pointer, surface = 'message' }) => {
    expect(validateBlocks(surface, blocks(at))).toEqual([]);
    expect(validateBlocks(surface, blocks(at + 1)).map((error) => error.pointer)).toContain(pointer);
  });
}
