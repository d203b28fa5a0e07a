import { isJson } from '../json.ts';

const spoken = new Set(['text', 'alt_text', 'title', 'label', 'hint', 'caption', 'description', 'placeholder']);

/** The words in a block, in reading order, for looking something up in it. */
export function blockText(value: unknown): string {
  if (Array.isArray(value)) return value.map(blockText).filter(Boolean).join(' ');
  if (!isJson(value)) return '';
  return Object.entries(value)
    .map(([key, inner]) => (typeof inner === 'string' ? (spoken.has(key) ? inner : '') : blockText(inner)))
    .filter(Boolean)
    .join(' ');
}
