import { flagAt, type Json } from '../../json.ts';
import { elementsIn, isEmptyEntry, plainValue } from '../element-value.ts';
import type { StoredView } from '../state.ts';
import { blocksOf } from '../view.ts';

function numberProblem(element: Json, text: string): string | undefined {
  const value = Number(text.replaceAll(',', ''));
  const { min_value: min, max_value: max } = element;
  if (!Number.isFinite(value)) return 'Please enter a number.';
  if (element.is_decimal_allowed === false && !Number.isInteger(value)) return 'Please enter a whole number.';
  if (min !== undefined && value < Number(min)) return `Please enter a number of at least ${String(min)}.`;
  if (max !== undefined && value > Number(max)) return `Please enter a number of at most ${String(max)}.`;
  return undefined;
}

function lengthProblem(element: Json, text: string): string | undefined {
  const length = [...text].length;
  const min = Number(element.min_length ?? 0);
  const max = Number(element.max_length ?? 3000);
  if (length < min) return `Please enter at least ${min} characters.`;
  if (length > max) return `Please enter at most ${max} characters.`;
  return undefined;
}

function textProblem(element: Json, text: string): string | undefined {
  switch (element.type) {
    case 'number_input':
      return numberProblem(element, text);
    case 'email_text_input':
      return /^\S+@\S+\.\S+$/.test(text) ? undefined : 'Please enter a valid email address.';
    case 'url_text_input':
      return URL.canParse(text) && /^https?:/.test(text) ? undefined : 'Please enter a valid URL.';
    default:
      return lengthProblem(element, text);
  }
}

/** What Slack's own client refuses before anything is sent: a sentence by `block_id`. */
export function fieldProblems(view: StoredView): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { block, blockId, element } of elementsIn(blocksOf(view))) {
    if (block.type !== 'input') continue;
    const entry = view.values[blockId]?.[String(element.action_id)];
    if (entry === undefined || isEmptyEntry(entry)) {
      if (!flagAt(block, 'optional')) problems[blockId] = 'Please complete this required field.';
      continue;
    }
    const value = plainValue(entry);
    const problem = typeof value === 'string' ? textProblem(element, value) : undefined;
    if (problem !== undefined && entry.selected_option === undefined) problems[blockId] = problem;
  }
  return problems;
}
