import { isJson, type Json, recordsAt } from '../json.ts';
import type { BlockError } from './block-error.ts';

/** What a table of fields can't say. The pointer is relative to the object. */
export type Rule = (value: Json) => readonly Pick<BlockError, 'pointer' | 'message'>[];

function optionKey(option: unknown): string {
  if (!isJson(option)) return '';
  const text = isJson(option.text) ? [option.text.type, option.text.text] : [];
  const description = isJson(option.description) ? option.description.text : undefined;
  return JSON.stringify([option.value, text, description]);
}

/** An option chosen beforehand must be one of those offered, letter by letter. */
export const initialAmongOptions: Rule = (element) => {
  const groups = recordsAt(element, 'option_groups').flatMap((group) => recordsAt(group, 'options'));
  const offered = new Set([...recordsAt(element, 'options'), ...groups].map(optionKey));
  const single =
    element.initial_option === undefined ? [] : [{ at: '/initial_option', option: element.initial_option }];
  const several = recordsAt(element, 'initial_options').map((option, at) => ({ at: `/initial_options/${at}`, option }));
  return [...single, ...several]
    .filter(({ option }) => !offered.has(optionKey(option)))
    .map(({ at }) => ({ pointer: at, message: 'must be one of the provided options' }));
};

export function boundsInOrder(low: string, high: string): Rule {
  return (element) => {
    const min = element[low];
    const max = element[high];
    const isInOrder = min === undefined || max === undefined || Number(min) <= Number(max);
    return isInOrder ? [] : [{ pointer: `/${low}`, message: `must not be greater than ${high}` }];
  };
}

export const rowsOfOneLength: Rule = (table) => {
  const rows = Array.isArray(table.rows) ? table.rows.filter(Array.isArray) : [];
  const width = rows[0]?.length ?? 0;
  return rows.flatMap((row, at) =>
    row.length === width
      ? []
      : [{ pointer: `/rows/${at}`, message: `must have ${width} cells, as the first row does` }],
  );
};
