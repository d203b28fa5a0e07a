/** Small valid pieces of Block Kit to put one fault into. */

export type Piece = Readonly<Record<string, unknown>>;

export const x = (length: number) => 'x'.repeat(length);
export const plain = (text: string): Piece => ({ type: 'plain_text', text });
export const mrkdwn = (text: string): Piece => ({ type: 'mrkdwn', text });
export const section = (more: Piece = {}): Piece => ({ type: 'section', text: mrkdwn('Words'), ...more });
export const option = (value: string, more: Piece = {}): Piece => ({ text: plain(`Option ${value}`), value, ...more });
export const optionsUpTo = (count: number) => Array.from({ length: count }, (_, at) => option(`o${at}`));
export const button = (more: Piece = {}): Piece => ({ type: 'button', text: plain('Press'), ...more });
export const actions = (...elements: readonly Piece[]): Piece => ({ type: 'actions', elements });
export const select = (more: Piece = {}): Piece => ({ type: 'static_select', options: optionsUpTo(2), ...more });
export const textInput = (more: Piece = {}): Piece => ({ type: 'plain_text_input', ...more });
export const input = (element: Piece = textInput(), more: Piece = {}): Piece => ({
  type: 'input',
  label: plain('Label'),
  element,
  ...more,
});
export const confirm = (more: Piece = {}): Piece => ({
  title: plain('Sure?'),
  text: plain('This is kept.'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...more,
});
export const image = (more: Piece = {}): Piece => ({
  type: 'image',
  image_url: 'https://example.example/a.png',
  alt_text: 'A picture',
  ...more,
});
export const raw = (text = 'cell'): Piece => ({ type: 'raw_text', text });
export const rowsOf = (rows: number, columns: number, text = 'c') =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => raw(text)));
export const table = (rows: unknown, more: Piece = {}): Piece => ({ type: 'table', rows, ...more });
export const dataTable = (rows: unknown, more: Piece = {}): Piece => ({
  type: 'data_table',
  caption: 'Cells',
  rows,
  ...more,
});
export const rich = (...elements: readonly Piece[]): Piece => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
export const card = (more: Piece = {}): Piece => ({ type: 'card', title: mrkdwn('Card'), ...more });
export const chart = (more: Piece): Piece => ({ type: 'data_visualization', title: 'Chart', chart: more });
export const modal = (blocks: readonly unknown[], more: Piece = {}): Piece => ({
  type: 'modal',
  title: plain('Title'),
  blocks,
  ...more,
});
export const many = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }));
