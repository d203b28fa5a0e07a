import { isJson, type Json } from '../json.ts';
import { codePoints, type Found, offence } from './check-field.ts';
import type { Surface } from './field.ts';
import { limits } from './limit.ts';

interface Placed {
  readonly at: string;
  readonly value: Json;
}

/** Every object below a value, with its pointer, in reading order. */
function objectsIn(value: unknown, at: string): readonly Placed[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, `${at}/${index}`));
  if (!isJson(value)) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => objectsIn(item, `${at}/${key}`));
  return [{ at, value }, ...inner];
}

function repeated(placed: readonly Placed[], key: 'block_id' | 'action_id'): Found {
  const seen = new Set<unknown>();
  return placed.flatMap(({ at, value }) => {
    const id = value[key];
    if (typeof id !== 'string' || id === '') return [];
    if (seen.has(id)) return offence(`${at}/${key}`, `\`${key}\` already exists: ${id}`, { type: 'unique' });
    seen.add(id);
    return [];
  });
}

const counted: readonly string[] = ['text', 'title', 'caption'];

/** The words in blocks, in code points: texts, cells, options, labels. */
export function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + charactersIn(item), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => {
    const isWords = typeof item === 'string' && counted.includes(key);
    return sum + (isWords ? codePoints(item) : charactersIn(item));
  }, 0);
}

function tooLong(at: string, what: unknown, max: number): Found {
  if (charactersIn(what) <= max) return [];
  return offence(at, `must hold less than ${max + 1} characters together`, { type: 'max_length', expected: max });
}

function checkTables(surface: Surface, top: readonly Placed[]): Found {
  const tables = top.filter(({ value }) => value.type === 'table');
  const extra = surface === 'message' ? tables.slice(limits.tablesPerMessage) : [];
  const rows = tables.map(({ value }) => value.rows);
  return [
    ...extra.flatMap(({ at }) => offence(at, 'only_one_table_allowed', { type: 'max_items', expected: 1 })),
    ...tooLong(`${tables[0]?.at}/rows`, rows, limits.tableCharacters),
    ...top
      .filter(({ value }) => value.type === 'data_table')
      .flatMap(({ at, value }) => tooLong(`${at}/rows`, value.rows, limits.dataTableCharacters)),
  ];
}

function checkMarkdown(top: readonly Placed[]): Found {
  const markdown = top.filter(({ value }) => value.type === 'markdown');
  if (markdown.length < 2) return [];
  const words = markdown.map(({ value }) => value);
  return tooLong(`${markdown.at(-1)?.at}/text`, words, limits.markdownCharacters);
}

function checkFocus(objects: readonly Placed[]): Found {
  return objects
    .filter(({ value }) => value.focus_on_load === true)
    .slice(1)
    .flatMap(({ at }) => offence(`${at}/focus_on_load`, 'only one element may have focus_on_load'));
}

function checkResponseUrls(surface: Surface, objects: readonly Placed[]): Found {
  if (surface === 'modal') return [];
  return objects
    .filter(({ value }) => value.response_url_enabled === true)
    .flatMap(({ at }) => offence(`${at}/response_url_enabled`, 'is allowed in modals only'));
}

/** What holds for a whole surface: ids that occur once, totals, and things of which there may be one. */
export function checkSurface(surface: Surface, blocks: readonly unknown[]): Found {
  const objects = objectsIn(blocks, '/blocks');
  const top = blocks.flatMap((value, index) => (isJson(value) ? [{ at: `/blocks/${index}`, value }] : []));
  return [
    ...repeated(objects, 'block_id'),
    ...top.flatMap(({ at, value }) => repeated(objectsIn(value, at), 'action_id')),
    ...checkTables(surface, top),
    ...checkMarkdown(top),
    ...checkFocus(objects),
    ...checkResponseUrls(surface, objects),
  ];
}
