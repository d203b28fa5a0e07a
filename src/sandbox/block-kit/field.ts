import type { Rule } from './rule.ts';

export type Surface = 'message' | 'modal' | 'home';

type TextType = 'plain_text' | 'mrkdwn';

/** What a text must look like. */
export type Form = 'link' | 'web' | 'date' | 'time' | 'number';

interface Needed {
  readonly needed?: true;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What may stand in one field of a block, an element or a view. Lengths count code points. */
export type Field =
  | (Needed & Bounds & { readonly kind: 'text'; readonly types: readonly TextType[] })
  | (Needed & Bounds & { readonly kind: 'string'; readonly form?: Form })
  | (Needed & Bounds & { readonly kind: 'number'; readonly whole?: true; readonly above?: number })
  | (Needed & { readonly kind: 'flag' })
  | (Needed & { readonly kind: 'choice'; readonly of: readonly string[] })
  | (Needed & Bounds & { readonly kind: 'list'; readonly item: Field })
  /** An object of one of these parts; with more than one, its `type` says which. */
  | (Needed & { readonly kind: 'part'; readonly of: readonly string[] });

/** One kind of object: a block, an element, or a piece of either. */
export interface Part {
  readonly fields: Readonly<Record<string, Field>>;
  /** The value of its `type`, when it has one. */
  readonly type?: string;
  /** Of each group at least one field must be there. */
  readonly anyOf?: readonly (readonly string[])[];
  /** Of each group exactly one. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Where it may stand. Absent: wherever what holds it may. */
  readonly surfaces?: readonly Surface[];
  readonly rules?: readonly Rule[];
}

export type Parts = Readonly<Record<string, Part>>;

export function plain(max: number): Field {
  return { kind: 'text', types: ['plain_text'], min: 1, max };
}

export function mrkdwn(max: number): Field {
  return { kind: 'text', types: ['mrkdwn', 'plain_text'], min: 1, max };
}

export function string(max?: number, min?: number, form?: Form): Field {
  return {
    kind: 'string',
    ...(max !== undefined && { max }),
    ...(min !== undefined && { min }),
    ...(form !== undefined && { form }),
  };
}

export function whole(min?: number, max?: number): Field {
  return { kind: 'number', whole: true, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

export function choice(...of: readonly string[]): Field {
  return { kind: 'choice', of };
}

export function list(item: Field, min: number, max?: number): Field {
  return { kind: 'list', item, min, ...(max !== undefined && { max }) };
}

export function part(...of: readonly string[]): Field {
  return { kind: 'part', of };
}

export function needed(field: Field): Field {
  return { ...field, needed: true };
}

export const flag: Field = { kind: 'flag' };
