import * as as from './codec.ts';
import { type EntryForm, type FormGroup, partsOf } from './entry-form.ts';
import type { Field } from './field.ts';
import { choice, entry, line, needed, several, yes } from './plain-fields.ts';
import { stage } from './stated-fields.ts';

/** Facts that an explanation can be about. */
const facts = [
  ...['name', 'email', 'phone', 'location', 'address', 'nationality', 'work_right', 'job', 'education', 'payment'],
  ...['network', 'time_zone', 'hours', 'handle', 'photo', 'file', 'code', 'channel', 'device'],
];

const recordLines = (key: string, label: string, hint: string, form: Parameters<typeof as.records>[0]): Field => ({
  key,
  label,
  hint,
  input: 'lines',
  optional: true,
  ...as.records(form),
});

const names: EntryForm = {
  kind: 'names',
  title: 'Other names',
  parts: partsOf(
    [
      several(
        'former_names',
        'Former names, one a line',
        'Such as before a marriage; each is tried when employers are asked',
      ),
      several('also_known_as', 'Also known as, one a line'),
      several('native_script_names', 'Names in their own script, one a line'),
    ],
    [],
  ),
};

const places: EntryForm = {
  kind: 'places',
  title: 'Homes, former homes, travel',
  parts: partsOf(
    [
      recordLines(
        'places',
        'Places, one a line',
        'home, former_home or travel | CA | city=Ottawa | region=ON | time_zone=America/Toronto | from=2026-01-01 | to=2026-02-01',
        {
          first: ['as', 'country', 'city'],
          cells: {
            ...{ as: 'text', country: 'text', city: 'text', region: 'text', time_zone: 'text' },
            ...{ from: 'text', to: 'text' },
          },
        },
      ),
    ],
    [],
  ),
};

const vpn: EntryForm = {
  kind: 'vpn',
  title: 'VPN',
  parts: partsOf(
    [needed(yes('vpn.used', 'Do they use one?')), line('vpn.operator', 'Whose'), line('vpn.reason', 'Why')],
    [],
  ),
};

const sites: EntryForm = {
  kind: 'sites',
  title: 'Own websites and companies',
  parts: partsOf(
    [
      several('websites', 'Own domains, one a line', 'Such as tamsin.example'),
      recordLines('companies', 'Own companies, one a line', 'Name | proof=key of the paper that shows it', {
        first: ['name', 'proof'],
        cells: { name: 'text', proof: 'text' },
      }),
    ],
    [],
  ),
};

/** One of several: each explanation is an entry of its own. */
export const explanation: EntryForm = {
  kind: 'explanation',
  title: 'Explanation given',
  parts: partsOf(
    [
      needed(choice('fact', 'What it explains', facts)),
      needed(line('reason', 'Their reason')),
      line('value', 'Only for this value', 'As it stands there. Empty: for all'),
      { key: 'sources', label: 'Only for these sources', input: 'choices', optional: true, choices: [], of: 'source' },
      entry('proof', 'Paper that shows it', 'source'),
    ],
    [{ title: 'When it counts', fields: [stage] }],
  ),
};

export const declaredGroup: FormGroup = {
  title: 'What they told us openly',
  forms: [names, explanation, places, vpn, sites],
};

export function declaredForm(kind: string): EntryForm | undefined {
  return declaredGroup.forms.find((form) => form.kind === kind);
}
