import { choice, type Field, flag, list, needed, type Part, type Parts, part, string, whole } from './field.ts';
import { limits } from './limit.ts';

const inline = ['text', 'link', 'user', 'usergroup', 'channel', 'team', 'emoji', 'broadcast', 'date', 'color'];
const name = (item: string) => `inline_${item}`;
const inlineParts = part(...inline.map(name));
const preformatted = part(name('text'), name('link'));
const bordered = { border: whole(0) };

function inlinePart(type: string, fields: Readonly<Record<string, Field>>): Part {
  return { type, fields: { ...fields, style: part('inline_style') } };
}

/** Rich text: the block, its sections, and what stands in a line. */
export const richTextParts: Parts = {
  rich_text: {
    type: 'rich_text',
    fields: {
      block_id: string(limits.id),
      elements: needed(
        list(part('rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'), 1),
      ),
    },
  },
  rich_text_section: { type: 'rich_text_section', fields: { elements: needed(list(inlineParts, 0)) } },
  rich_text_quote: { type: 'rich_text_quote', fields: { elements: needed(list(inlineParts, 0)), ...bordered } },
  rich_text_preformatted: {
    type: 'rich_text_preformatted',
    fields: { elements: needed(list(preformatted, 0)), ...bordered, language: string() },
  },
  rich_text_list: {
    type: 'rich_text_list',
    fields: {
      elements: needed(list(part('rich_text_section'), 1)),
      style: needed(choice('bullet', 'ordered')),
      indent: whole(0, 8),
      offset: whole(0),
      ...bordered,
    },
  },
  inline_style: {
    fields: Object.fromEntries(
      ['bold', 'italic', 'strike', 'code', 'underline', 'highlight', 'client_highlight', 'unlink'].map((one) => [
        one,
        flag,
      ]),
    ),
  },
  inline_text: inlinePart('text', { text: needed(string(undefined, 1)) }),
  inline_link: inlinePart('link', { url: needed(string(limits.url, 1, 'link')), text: string(), unsafe: flag }),
  inline_user: inlinePart('user', { user_id: needed(string(undefined, 1)) }),
  inline_usergroup: inlinePart('usergroup', { usergroup_id: needed(string(undefined, 1)) }),
  inline_channel: inlinePart('channel', { channel_id: needed(string(undefined, 1)) }),
  inline_team: inlinePart('team', { team_id: needed(string(undefined, 1)) }),
  inline_emoji: inlinePart('emoji', {
    name: needed(string(undefined, 1)),
    unicode: string(),
    url: string(),
    skin_tone: whole(1, 6),
  }),
  inline_broadcast: inlinePart('broadcast', { range: needed(choice('here', 'channel', 'everyone')) }),
  inline_date: inlinePart('date', {
    timestamp: needed(whole()),
    format: needed(string(undefined, 1)),
    url: string(limits.url, 1, 'link'),
    fallback: string(),
  }),
  inline_color: inlinePart('color', { value: needed(string(undefined, 1)) }),
};
