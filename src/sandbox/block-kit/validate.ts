import { isJson, type Json } from '../json.ts';
import type { BlockError } from './block-error.ts';
import { checkField, checkPart, type Found, offence } from './check-field.ts';
import { choice, type Field, flag, list, needed, type Part, part, plain, type Surface, string } from './field.ts';
import { limits } from './limit.ts';
import { blockTypes } from './part.ts';
import { charactersIn, checkSurface } from './surface-rules.ts';

export type { BlockError, BlockErrorName } from './block-error.ts';
export type { Surface } from './field.ts';

function blocksField(surface: Surface): Field {
  return list(part(...blockTypes), surface === 'message' ? 0 : 1, limits.blocks[surface]);
}

/** Everything in the blocks that Slack would refuse on that surface; empty when it would take them. */
export function validateBlocks(surface: Surface, blocks: unknown): readonly BlockError[] {
  const found = checkField(surface, blocksField(surface), blocks, '/blocks');
  if (!Array.isArray(blocks)) return found;
  const all = [...found, ...checkSurface(surface, blocks)];
  const isLong = surface === 'message' && charactersIn(blocks) > limits.messageCharacters;
  if (all.length > 0 || !isLong) return all;
  const message = `the blocks hold more than ${limits.messageCharacters} characters together`;
  return [{ error: 'msg_blocks_too_long', pointer: '/blocks', message }];
}

const everyView: Readonly<Record<string, Field>> = {
  private_metadata: string(limits.view.privateMetadata),
  callback_id: string(limits.id),
  external_id: string(limits.id),
};

const views: Readonly<Record<'modal' | 'home', Part>> = {
  modal: {
    type: 'modal',
    fields: {
      ...everyView,
      title: needed(plain(limits.view.title)),
      submit: plain(limits.view.title),
      close: plain(limits.view.title),
      clear_on_close: flag,
      notify_on_close: flag,
      blocks: needed(blocksField('modal')),
    },
  },
  home: { type: 'home', fields: { ...everyView, blocks: needed(blocksField('home')) } },
};

function missingSubmit(view: Json, blocks: readonly unknown[]): Found {
  const hasInput = blocks.some((block) => isJson(block) && block.type === 'input');
  if (view.type !== 'modal' || !hasInput || view.submit !== undefined) return [];
  const message = 'missing required field: submit (the view has an input block)';
  return offence('', message, { type: 'required', expected: 'submit' });
}

function checkView(view: unknown): Found {
  if (!isJson(view)) return offence('', 'must be an object', { type: 'type', expected: 'object' });
  if (view.type !== 'modal' && view.type !== 'home')
    return checkField('modal', choice('modal', 'home'), view.type, '/type');
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  return [
    ...checkPart(view.type, views[view.type], view, ''),
    ...checkSurface(view.type, blocks),
    ...missingSubmit(view, blocks),
  ];
}

/** Everything in a modal or an App Home that Slack would refuse. */
export function validateView(view: unknown): readonly BlockError[] {
  if (isJson(view) && Buffer.byteLength(JSON.stringify(view)) > limits.viewBytes) {
    return [{ error: 'view_too_large', pointer: '', message: `must be less than ${limits.viewBytes} bytes` }];
  }
  return checkView(view).map((one) => ({ ...one, error: 'invalid_view' }));
}
