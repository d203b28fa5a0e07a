import { isJson, type Json, listAt, recordAt, recordsAt } from '../../json.ts';
import { plainText } from '../block/text-object.tsx';
import { useDesk } from '../desk.ts';
import type { Channel, Workspace } from '../workspace-api.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly description?: string;
}

export interface OptionGroup {
  readonly label?: string;
  readonly options: readonly Option[];
}

function optionOf(option: Json): Option {
  const description = plainText(option.description);
  return { value: String(option.value), text: plainText(option.text), ...(description && { description }) };
}

function kindOf(channel: Channel): string {
  if (channel.kind === 'im') return 'im';
  return channel.isPrivate ? 'private' : 'public';
}

function channelOptions(element: Json, workspace: Workspace): readonly Option[] {
  const filter = recordAt(element, 'filter');
  const included = filter && isJson(filter) && 'include' in filter ? listAt(filter, 'include') : undefined;
  const isPublicOnly = String(element.type).endsWith('channels_select');
  return workspace.channels
    .filter((channel) => (isPublicOnly ? kindOf(channel) === 'public' : included?.includes(kindOf(channel)) !== false))
    .filter((channel) => !(filter?.exclude_external_shared_channels === true && channel.kind === 'shared'))
    .map((channel) => ({ value: channel.id, text: channel.kind === 'im' ? channel.name : `#${channel.name}` }));
}

/** What can be chosen: the given options, or people and channels of the workspace. */
export function useOptions(element: Json): readonly OptionGroup[] {
  const { workspace } = useDesk();
  const type = String(element.type);
  if (type.endsWith('users_select')) {
    const people = workspace.users.filter((user) => !user.deleted && user.id !== 'USLACKBOT');
    return [{ options: people.map((user) => ({ value: user.id, text: user.realName })) }];
  }
  if (type.endsWith('conversations_select') || type.endsWith('channels_select')) {
    return [{ options: channelOptions(element, workspace) }];
  }
  const groups = recordsAt(element, 'option_groups');
  if (groups.length === 0) return [{ options: recordsAt(element, 'options').map(optionOf) }];
  return groups.map((group) => ({
    label: plainText(group.label),
    options: recordsAt(group, 'options').map(optionOf),
  }));
}
