import { selects } from './element-parts.ts';
import {
  choice,
  type Field,
  flag,
  list,
  mrkdwn,
  needed,
  type Part,
  type Parts,
  part,
  plain,
  type Surface,
  string,
  whole,
} from './field.ts';
import { limits } from './limit.ts';
import { rowsOfOneLength } from './rule.ts';

const everywhere: readonly Surface[] = ['message', 'modal', 'home'];
const { card, container, cells, chart, video } = limits;

function block(type: string, surfaces: readonly Surface[], fields: Readonly<Record<string, Field>>): Part {
  return { type, surfaces, fields: { block_id: string(limits.id), ...fields } };
}

const pickers = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];
const inSection = ['button', 'workflow_button', 'overflow', 'image_element', ...pickers, ...selects];
const inActions = [
  'button',
  'workflow_button',
  'overflow',
  'datetimepicker',
  'rich_text_input',
  ...pickers,
  ...selects,
];
const typed = ['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'rich_text_input'];
const inInput = [...typed, 'file_input', 'datetimepicker', ...pickers, ...selects];
const inContainer = [
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
  'video',
];
const rich = part('rich_text');

function chartPart(type: string): Part {
  const fields: Part['fields'] =
    type === 'pie'
      ? { segments: needed(list(part('chart_segment'), 1, chart.segments)) }
      : { series: needed(list(part('chart_series'), 1, chart.series)), axis_config: needed(part('chart_axes')) };
  return { type, fields };
}

/** Every block, where it may stand and what it holds. */
export const blockParts: Parts = {
  section: {
    ...block('section', everywhere, {
      text: mrkdwn(limits.text),
      fields: list(mrkdwn(limits.fieldText), 1, limits.fields),
      accessory: part(...inSection),
      expand: flag,
    }),
    anyOf: [['text', 'fields']],
  },
  divider: block('divider', everywhere, {}),
  header: block('header', everywhere, { text: needed(plain(limits.headerText)) }),
  context: block('context', everywhere, {
    elements: needed(list(part('plain_text', 'mrkdwn', 'image_element'), 1, limits.contextElements)),
  }),
  actions: block('actions', everywhere, { elements: needed(list(part(...inActions), 1, limits.actionElements)) }),
  input: block('input', everywhere, {
    label: needed(plain(limits.label)),
    element: needed(part(...inInput)),
    hint: plain(limits.label),
    optional: flag,
    dispatch_action: flag,
  }),
  image: {
    ...block('image', everywhere, {
      image_url: string(limits.url, 1, 'web'),
      slack_file: part('slack_file'),
      alt_text: needed(string(limits.altText, 1)),
      title: plain(limits.altText),
    }),
    oneOf: [['image_url', 'slack_file']],
  },
  video: block('video', everywhere, {
    alt_text: needed(string(limits.altText, 1)),
    title: needed(plain(video.title)),
    title_url: string(limits.altText, 1, 'web'),
    thumbnail_url: needed(string(limits.url, 1, 'web')),
    video_url: needed(string(limits.url, 1, 'web')),
    author_name: string(video.name),
    provider_name: string(video.name),
    provider_icon_url: string(limits.url, 1, 'web'),
    description: plain(video.description),
  }),
  markdown: block('markdown', ['message'], { text: needed(string(limits.markdownCharacters, 1)) }),
  alert: block('alert', ['modal'], {
    text: needed(mrkdwn(limits.alertText)),
    level: choice('default', 'info', 'warning', 'error', 'success'),
  }),
  table: block('table', ['message', 'home'], {
    rows: needed(list(list(part('raw_text', 'raw_number', 'rich_text'), 1, cells.columns), 1, cells.tableRows)),
    column_settings: list(part('column_settings'), 0, cells.columns),
  }),
  data_table: {
    ...block('data_table', ['message', 'home'], {
      rows: needed(list(list(part('raw_text', 'raw_number', 'rich_text'), 1, cells.columns), 2, cells.dataRows)),
      caption: needed(string(undefined, 1)),
      page_size: whole(1, cells.pageSize),
      row_header_column_index: whole(0, cells.columns - 1),
    }),
    rules: [rowsOfOneLength],
  },
  card: block('card', everywhere, {
    hero_image: part('image_element'),
    icon: part('image_element'),
    slack_icon: part('icon'),
    title: mrkdwn(card.title),
    subtitle: mrkdwn(card.subtitle),
    body: mrkdwn(card.body),
    subtext: mrkdwn(card.subtext),
    actions: list(part('button'), 1, card.actions),
  }),
  carousel: block('carousel', ['message', 'home'], { elements: needed(list(part('card'), 1, card.inCarousel)) }),
  container: block('container', ['message'], {
    title: plain(container.title),
    rich_text_title: rich,
    subtitle: mrkdwn(container.subtitle),
    child_blocks: needed(list(part(...inContainer), 1, container.children)),
    width: choice('narrow', 'standard', 'wide', 'full'),
    icon: part('image_element'),
    is_collapsible: flag,
    default_collapsed: flag,
    has_header_divider: flag,
  }),
  context_actions: block('context_actions', ['message'], {
    elements: needed(list(part('feedback_buttons', 'icon_button'), 1, limits.contextActions)),
  }),
  plan: block('plan', ['message'], {
    title: needed(string(undefined, 1)),
    tasks: list(part('task'), 0, limits.planTasks),
  }),
  task_card: block('task_card', ['message'], {
    task_id: needed(string(limits.id, 1)),
    title: needed(string(undefined, 1)),
    details: rich,
    output: rich,
    sources: list(part('url'), 0),
    status: needed(choice('pending', 'in_progress', 'complete', 'error')),
  }),
  data_visualization: block('data_visualization', ['message'], {
    title: needed(string(chart.title, 1)),
    chart: needed(part('pie', 'bar', 'line', 'area')),
  }),
};

export const chartParts: Parts = Object.fromEntries(
  ['pie', 'bar', 'line', 'area'].map((type) => [type, chartPart(type)]),
);
