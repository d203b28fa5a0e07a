import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../../src/sandbox/block-kit/validate.ts';

export interface Sample {
  readonly name: string;
  readonly surface: Surface;
  readonly blocks: readonly unknown[];
}

type Json = Readonly<Record<string, unknown>>;

export const copied = join(import.meta.dirname, 'valid-blocks');
export const shared = join(import.meta.dirname, '../../../shared/slack/valid-blocks');

/** Samples that Slack itself refuses, and why: they are valid only as pieces of that library. */
export const refused: Readonly<Record<string, string>> = {
  'blocks/file_block_only.json': 'a file block is read only',
  'messages/webhook_message_basic.json': 'its block_id occurs twice',
  'messages/webhook_message_delete.json': 'its block_id occurs twice',
  'elements/rich_text_input_basic.json': 'its initial value is a piece of rich text, not a rich text block',
};

const modalOnly = new Set(['alert', 'input']);
const label = { type: 'plain_text', text: 'Label' };

function inBlock(element: Json): Json {
  const type = String(element.type);
  if (type === 'image') return { type: 'context', elements: [element] };
  if (/input$/.test(type)) return { type: 'input', label, element };
  return { type: 'actions', elements: [element] };
}

function objectInBlock(name: string, value: Json): Json {
  if (name.startsWith('text')) return { type: 'section', text: value };
  if (name.startsWith('option_group')) return inBlock({ type: 'static_select', option_groups: [value] });
  if (name.startsWith('option')) return inBlock({ type: 'static_select', options: [value] });
  if (name.startsWith('confirm')) return inBlock({ type: 'button', text: label, confirm: value });
  if (name.startsWith('conversation')) return inBlock({ type: 'conversations_select', filter: value });
  if (name.startsWith('dispatch')) return inBlock({ type: 'plain_text_input', dispatch_action_config: value });
  if (name.startsWith('workflow')) return inBlock({ type: 'workflow_button', text: label, workflow: value });
  if (name.startsWith('trigger'))
    return inBlock({ type: 'workflow_button', text: label, workflow: { trigger: value } });
  const trigger = { url: 'https://slack.example/t', customizable_input_parameters: [value] };
  return inBlock({ type: 'workflow_button', text: label, workflow: { trigger } });
}

function richBlock(value: Json): Json {
  const isLine = String(value.type).startsWith('rich_text_');
  return { type: 'rich_text', elements: [isLine ? value : { type: 'rich_text_section', elements: [value] }] };
}

function sampleFrom(folder: string, file: string, value: Json): Sample {
  const name = `${folder}/${file}`;
  if (folder === 'messages') {
    const blocks = Array.isArray(value.blocks) ? value.blocks : [];
    return { name, surface: 'message', blocks };
  }
  if (folder === 'elements' && value.type === 'url') {
    const card = { type: 'task_card', task_id: 't', title: 'T', status: 'pending', sources: [value] };
    return { name, surface: 'message', blocks: [card] };
  }
  const block = folder === 'elements' ? inBlock(value) : folder === 'objects' ? objectInBlock(file, value) : value;
  const placed = folder === 'rich_text' ? richBlock(block) : block;
  return { name, surface: modalOnly.has(String(placed.type)) ? 'modal' : 'message', blocks: [placed] };
}

export function samplesIn(root: string): readonly Sample[] {
  return ['blocks', 'elements', 'objects', 'rich_text', 'messages']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder)).map((file) =>
        sampleFrom(folder, file, JSON.parse(readFileSync(join(root, folder, file), 'utf8'))),
      ),
    );
}

export function viewsIn(root: string): readonly { readonly name: string; readonly view: unknown }[] {
  return readdirSync(join(root, 'views')).map((name) => ({
    name,
    view: JSON.parse(readFileSync(join(root, 'views', name), 'utf8')),
  }));
}
