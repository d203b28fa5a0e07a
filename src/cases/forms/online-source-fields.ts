import * as as from './codec.ts';
import { partsOf } from './entry-form.ts';
import type { Field } from './field.ts';
import { day, line, moment, needed, number, several, yes } from './plain-fields.ts';
import type { RecordForm } from './record-line.ts';
import type { SourceForm } from './source-fields.ts';
import { email, jobLines, location, name, phone, schoolLines, statedParts, url } from './stated-fields.ts';

const site = needed({ ...line('site', 'Site', 'linkedin, github, a freelance platform …'), most: 100 });
const handle: Field = { ...line('handle', 'Handle'), most: 200 };
const createdAt = moment('created_at', 'Account made on');

const recordLines = (key: string, label: string, hint: string, form: RecordForm): Field => ({
  key,
  label,
  hint,
  input: 'lines',
  optional: true,
  ...as.records(form),
});

export const profile: SourceForm = {
  kind: 'profile',
  title: 'Profile',
  parts: partsOf(
    [site, name, location, url, jobLines, schoolLines],
    [
      {
        title: 'Handle, contact',
        fields: [
          handle,
          createdAt,
          recordLines('previous_handles', 'Handles before, one a line', 'tamsin-dev | changed_on=2026-03-01', {
            first: ['handle', 'changed_on'],
            cells: { handle: 'text', changed_on: 'text' },
          }),
          email,
          phone,
        ],
      },
      ...statedParts,
    ],
  ),
};

export const portfolio: SourceForm = {
  kind: 'portfolio',
  title: 'Portfolio',
  parts: partsOf(
    [needed(url), name, email, phone, location],
    [
      {
        title: 'The site',
        fields: [number('pages', 'Pages', 0, 100_000), yes('reachable', 'Could it be reached?')],
      },
      ...statedParts,
    ],
  ),
};

export const codeAccount: SourceForm = {
  kind: 'code_account',
  title: 'Code account',
  parts: partsOf(
    [
      site,
      handle,
      name,
      location,
      several('author_offsets', 'UTC offsets of the commits', 'One a line, such as +02:00'),
      recordLines(
        'repositories',
        'Repositories, one a line',
        'name | first_commit_at=2026-10-01T10:00:00+02:00 | fork=yes | sole_author=no | tree_hash=…',
        {
          first: ['name'],
          cells: {
            ...{ name: 'text', fork: 'yes-no', first_commit_at: 'text' },
            ...{ tree_hash: 'text', sole_author: 'yes-no' },
          },
        },
      ),
    ],
    [
      {
        title: 'Commits',
        fields: [
          createdAt,
          recordLines('identities', 'Names and addresses of the commits', 'Ann Hollis | ann@mail.example', {
            first: ['name', 'email'],
            cells: { name: 'text', email: 'text' },
          }),
          several('commit_times', 'Times of commits, one a line', 'With their offset: 2026-10-01T10:00:00+02:00'),
          {
            ...several('commit_hours.counts', 'Or: commits by hour of the day in UTC', '24 numbers, from midnight on'),
            ...as.counts,
          },
          day('commit_hours.from', 'Those hours are from'),
          day('commit_hours.to', 'to'),
        ],
      },
      {
        title: 'Organisations, activity',
        fields: [
          recordLines(
            'organisations',
            'Organisations with merged pull requests',
            'Name | merged_pull_requests=12, one a line',
            { first: ['name', 'merged_pull_requests'], cells: { name: 'text', merged_pull_requests: 'number' } },
          ),
          {
            key: 'activity_by_month',
            label: 'Activity by month, one a line',
            hint: '2026-09: 12',
            input: 'lines',
            optional: true,
            ...as.countByMonth,
          },
        ],
      },
      ...statedParts,
    ],
  ),
};
