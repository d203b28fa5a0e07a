import type { EventOf } from '../engine/dossier.ts';
import type { Field } from './forms/field.ts';

/** Evidence is one line of a dossier, which holds 500 characters. */
const mostCharacters = 480;

/** What was typed, as one line of the record: the texts as they are, the choices in words. */
export function evidenceLine(fields: readonly Field[], values: Readonly<Record<string, unknown>>): string {
  const parts = fields.flatMap((field) => {
    const value = values[field.key];
    return value === undefined ? [] : [`${prefixOf(field)}${wordsOf(field, value)}`];
  });
  return oneLine(parts.join(', '));
}

/** A text speaks for itself; a choice or a count needs to be told of what. */
function prefixOf(field: Field): string {
  const speaksForItself = field.key === 'text' || field.key === 'vendor' || field.input === 'date';
  return speaksForItself ? '' : `${field.label.replace(/[?,].*$/, '').toLowerCase()}: `;
}

function wordsOf(field: Field, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (field.input === 'moment') return `${String(value).slice(0, 16).replace('T', ' ')} UTC`;
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.map((one) => field.choices?.find((choice) => choice.value === one)?.text ?? String(one)).join(', ');
}

/** How an employer or a school answered, through which contact, and for whom it was asked. */
export function answerLine(answer: EventOf<'verification'>): string {
  const { organisation, contact_source: from, found_at: place, names_tried: names = [] } = answer;
  return oneLine(
    [
      `${organisation}: ${answer.answer.replaceAll('_', ' ')}`,
      answer.at.slice(0, 10),
      `by a contact from ${from.replaceAll('_', ' ')}${place === undefined ? '' : `, which stands in ${place} too`}`,
      ...(names.length > 0 ? [`asked for ${names.join('; ')}`] : []),
    ].join(', '),
  );
}

export function oneLine(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim()];
  return points.length <= mostCharacters ? points.join('') : `${points.slice(0, mostCharacters - 2).join('')} …`;
}
