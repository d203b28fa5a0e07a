import { lookupFields } from '../collect/lookup/fields.ts';
import type { Dossier, LookupKind } from '../engine/dossier.ts';
import { dossierOf } from './dossier-of.ts';
import { escapeBars, isRecord } from './forms/record-line.ts';
import type { House } from './house.ts';

/** A form is for some values; many come as a file. */
const mostValues = 40;

/** What the case holds that a look-up of this kind says nothing of yet: one line a value, with the first field left open. */
export function valuesToLookUp(house: House, caseId: string, kind: string): string {
  const [field] = Object.keys(lookupFields[kind as LookupKind] ?? {});
  const dossier = dossierOf(house, caseId, '1970-01-01T00:00:00Z');
  const known = new Set(
    (dossier.lookups ?? []).flatMap((one) => (one.kind === kind ? Object.keys(one.results ?? {}) : [])),
  );
  return [...new Set(valuesOf(dossier, kind as LookupKind))]
    .filter((value) => !known.has(value))
    .slice(0, mostValues)
    .map((value) => `${escapeBars(value)} | ${field}=`)
    .join('\n');
}

function valuesOf({ sources, events = [] }: Dossier, kind: LookupKind): readonly string[] {
  const stated = (key: string): readonly string[] => sources.flatMap((source) => texts(source, key));
  switch (kind) {
    case 'phone':
      return stated('phone');
    case 'ip':
      return events.flatMap((event) => texts(event, 'ip'));
    case 'mail_domain':
      return stated('email').flatMap((email) => email.split('@')[1]?.toLowerCase() ?? []);
    case 'domain':
      return stated('url').flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : []));
    case 'organisation':
      return [...stated('jobs.employer'), ...stated('education.school')];
    case 'tool':
      return stated('skills.name');
    case 'address':
      return stated('address');
    case 'sanctions':
      return stated('name').slice(0, 1);
    case 'wallet':
      return stated('wallet');
    case 'tree':
      return stated('repositories.tree_hash');
    default:
      return [];
  }
}

/** Texts at a key, one or many; a dot leads into each record of a list. */
function texts(value: object, key: string): readonly string[] {
  const [head = '', ...rest] = key.split('.');
  const all = [(value as Record<string, unknown>)[head]].flat();
  if (rest.length > 0) return all.filter(isRecord).flatMap((one) => texts(one, rest.join('.')));
  return all.filter((one): one is string => typeof one === 'string');
}
