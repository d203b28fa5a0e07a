import type { BlockError } from './block-error.ts';

export type Surface = 'message' | 'modal' | 'home';

export function validateBlocks(_surface: Surface, _blocks: readonly unknown[]): readonly BlockError[] {
  return [];
}
export function validateView(_view: unknown): readonly BlockError[] {
  return [];
}
