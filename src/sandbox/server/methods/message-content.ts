import { validateBlocks } from '../../block-kit/validate.ts';
import { isJson, type Json } from '../../json.ts';
import { type Arguments, jsonArgument } from '../arguments.ts';
import { SlackRefusal } from '../refusal.ts';
import type { Workspace } from '../workspace-context.ts';
import { refusalOf } from './block-refusal.ts';
import { strangeFiles } from './slack-file.ts';

const metadataMaxBytes = 8000;
const attachmentsMax = 100;

/** Absent when no blocks were sent; refused, with every offence, when they aren't valid. */
export function blocksArgument(workspace: Workspace, args: Arguments): readonly Json[] | undefined {
  const sent = jsonArgument(args, 'blocks');
  if (sent === undefined) return undefined;
  if (!Array.isArray(sent.value)) throw new SlackRefusal('invalid_blocks_format');
  return checkedBlocks(workspace, sent.value);
}

export function checkedBlocks(workspace: Workspace, blocks: readonly unknown[]): readonly Json[] {
  const faults = validateBlocks('message', blocks);
  const errors = faults.length > 0 ? faults : strangeFiles(workspace, blocks, '/blocks', 'invalid_blocks');
  if (errors.length > 0) throw refusalOf(errors);
  return blocks.filter(isJson);
}

/** Blocks inside them are held to the same rules; absent when none were sent. */
export function attachmentsArgument(workspace: Workspace, args: Arguments): readonly Json[] | undefined {
  const sent = jsonArgument(args, 'attachments');
  if (sent === undefined) return undefined;
  if (!Array.isArray(sent.value)) throw new SlackRefusal('invalid_attachments');
  if (sent.value.length > attachmentsMax) throw new SlackRefusal('too_many_attachments');
  const attachments = sent.value.filter(isJson);
  for (const { blocks } of attachments) if (Array.isArray(blocks)) checkedBlocks(workspace, blocks);
  return attachments;
}

/** Absent when none was sent, or an empty object, which takes it away. */
export function metadataArgument(args: Arguments): Json | undefined {
  const sent = jsonArgument(args, 'metadata');
  if (sent === undefined) return undefined;
  if (!isJson(sent.value)) throw new SlackRefusal('invalid_metadata_format');
  if (Object.keys(sent.value).length === 0) return undefined;
  const { event_type, event_payload } = sent.value;
  if (typeof event_type !== 'string' || event_type === '') throw new SlackRefusal('invalid_metadata_format');
  if (!isJson(event_payload)) throw new SlackRefusal('invalid_metadata_schema');
  if (Buffer.byteLength(JSON.stringify(sent.value)) > metadataMaxBytes) throw new SlackRefusal('metadata_too_large');
  return sent.value;
}
