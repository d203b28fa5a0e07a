/** The short names that apps use most. One that is missing here stays as it was written, colons included. */
const emoji: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  ballot_box_with_check: '☑️',
  x: '❌',
  warning: '⚠️',
  exclamation: '❗',
  question: '❓',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  information_source: 'ℹ️',
  bulb: '💡',
  mag: '🔍',
  lock: '🔒',
  key: '🔑',
  bell: '🔔',
  calendar: '📅',
  date: '📅',
  clock3: '🕒',
  hourglass_flowing_sand: '⏳',
  hourglass: '⌛',
  memo: '📝',
  pencil: '✏️',
  clipboard: '📋',
  page_facing_up: '📄',
  paperclip: '📎',
  link: '🔗',
  eyes: '👀',
  wave: '👋',
  tada: '🎉',
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  pray: '🙏',
  raised_hands: '🙌',
  smile: '😄',
  slightly_smiling_face: '🙂',
  heart: '❤️',
  rocket: '🚀',
  package: '📦',
  phone: '☎️',
  email: '✉️',
  house: '🏠',
  bust_in_silhouette: '👤',
  busts_in_silhouette: '👥',
  arrow_right: '➡️',
  large_blue_circle: '🔵',
  white_circle: '⚪',
};

export function emojiNamed(name: string): string {
  return emoji[name] ?? `:${name}:`;
}

export function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (_, name: string) => emojiNamed(name));
}
