import type { LookupKind } from '../../engine/dossier.ts';

/** How one field of a result is typed in a cell. */
export type FieldForm = 'text' | 'number' | 'yes-no' | 'list';

/** Fields of a result by the kind of its look-up (docs/dossier.md, "Look-ups"), for forms and for CSV columns. */
export const lookupFields: Readonly<Record<LookupKind, Readonly<Record<string, FieldForm>>>> = {
  phone: { line_type: 'text', country: 'text', valid: 'yes-no' },
  ip: {
    country: 'text',
    region: 'text',
    city: 'text',
    lat: 'number',
    lon: 'number',
    radius_km: 'number',
    network: 'text',
    operator: 'text',
    in_public_reporting: 'yes-no',
  },
  domain: { registered_on: 'text' },
  organisation: { found: 'yes-no', founded_on: 'text', directors: 'list', domains: 'list', degree_offered: 'yes-no' },
  mail_domain: { type: 'text' },
  tool: { released_on: 'text' },
  address: { type: 'text', place: 'text' },
  sanctions: {
    entry: 'text',
    score: 'number',
    entry_kind: 'text',
    birth_year: 'number',
    date_of_birth: 'text',
    place: 'text',
    id_number: 'text',
  },
  wallet: { entry: 'text' },
  indicator: {
    fact: 'text',
    reported_by: 'text',
    listed_on: 'text',
    confidence: 'text',
    law_enforcement: 'yes-no',
  },
  tree: { owner: 'text', repository: 'text', author: 'text', first_commit_at: 'text' },
};

export const lookupKinds = Object.keys(lookupFields) as readonly LookupKind[];

const yes = /^(yes|y|true|1)$/i;
const no = /^(no|n|false|0)$/i;

/** A cell as the result holds it; a text that is not of the form stays text, so that the dossier's own check names it. */
export function cellValue(text: string, form: FieldForm): unknown {
  switch (form) {
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'yes-no':
      return yes.test(text) ? true : no.test(text) ? false : text;
    case 'list':
      return text
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean);
    default:
      return text;
  }
}
