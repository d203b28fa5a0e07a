import * as is from './block-samples.ts';
import { button, plain, x } from './block-samples.ts';
import { one, testLimits } from './limit-case.ts';

testLimits([
  one('rows of a table', 100, (n) => is.table(is.rowsOf(n, 1)), '/blocks/0/rows'),
  one('columns of a table', 20, (n) => is.table(is.rowsOf(1, n)), '/blocks/0/rows/0'),
  one(
    'settings of a table’s columns',
    20,
    (n) => is.table(is.rowsOf(1, 1), { column_settings: Array(n).fill({}) }),
    '/blocks/0/column_settings',
  ),
  one('characters of a table', 10_000, (n) => is.table([[is.raw(x(n - 1)), is.raw('y')]]), '/blocks/0/rows'),
  one('rows of a data table', 101, (n) => is.dataTable(is.rowsOf(n, 1)), '/blocks/0/rows'),
  one('columns of a data table', 20, (n) => is.dataTable(is.rowsOf(2, n)), '/blocks/0/rows/0'),
  one('rows on a page', 100, (n) => is.dataTable(is.rowsOf(2, 1), { page_size: n }), '/blocks/0/page_size'),
  one(
    'characters of a data table',
    20_000,
    (n) => is.dataTable([[is.raw(x(n - 1))], [is.raw('y')]]),
    '/blocks/0/rows',
    'home',
  ),
  one('characters of a card’s title', 150, (n) => is.card({ title: is.mrkdwn(x(n)) }), '/blocks/0/title/text'),
  one('characters of a card', 200, (n) => is.card({ body: is.mrkdwn(x(n)) }), '/blocks/0/body/text'),
  one('buttons of a card', 3, (n) => is.card({ actions: Array(n).fill(button()) }), '/blocks/0/actions'),
  one(
    'cards of a carousel',
    10,
    (n) => ({ type: 'carousel', elements: Array(n).fill(is.card()) }),
    '/blocks/0/elements',
  ),
  one('blocks of a container', 10, (n) => ({ type: 'container', child_blocks: is.many(n) }), '/blocks/0/child_blocks'),
  one(
    'characters of a container’s title',
    150,
    (n) => ({ type: 'container', title: plain(x(n)), child_blocks: is.many(1) }),
    '/blocks/0/title/text',
  ),
  one(
    'elements of context actions',
    5,
    (n) => ({
      type: 'context_actions',
      elements: Array(n).fill({ type: 'icon_button', icon: 'trash', text: plain('t') }),
    }),
    '/blocks/0/elements',
  ),
  one(
    'tasks of a plan',
    50,
    (n) => ({ type: 'plan', title: 'p', tasks: Array(n).fill({ task_id: 't', title: 't', status: 'pending' }) }),
    '/blocks/0/tasks',
  ),
  one(
    'characters of a video’s title',
    200,
    (n) => ({
      type: 'video',
      alt_text: 'a',
      title: plain(x(n)),
      thumbnail_url: 'https://v.example/t',
      video_url: 'https://v.example/v',
    }),
    '/blocks/0/title/text',
  ),
  one(
    'segments of a chart',
    12,
    (n) => is.chart({ type: 'pie', segments: Array(n).fill({ label: 'a', value: 1 }) }),
    '/blocks/0/chart/segments',
  ),
  one(
    'characters of a segment’s label',
    20,
    (n) => is.chart({ type: 'pie', segments: [{ label: x(n), value: 1 }] }),
    '/blocks/0/chart/segments/0/label',
  ),
  one(
    'depth of a list',
    8,
    (n) => ({
      type: 'rich_text',
      elements: [
        { type: 'rich_text_list', style: 'bullet', indent: n, elements: [{ type: 'rich_text_section', elements: [] }] },
      ],
    }),
    '/blocks/0/elements/0/indent',
  ),
]);
