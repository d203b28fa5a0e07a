import { nicknamesByCulture } from './nickname-list.ts';
import { givenNameSpellings } from './spelling-list.ts';
import { asciiOf } from './transliterate.ts';

/** Number of the group of spellings that a given name belongs to. A trailing underscore marks a loose member: skipped. */
const groupByName = new Map<string, number>();
for (const [group, line] of givenNameSpellings.split(/[|\n]/).entries()) {
  for (const name of line.trim().split(/\s+/)) {
    if (name !== '' && !name.endsWith('_') && !groupByName.has(asciiOf(name))) groupByName.set(asciiOf(name), group);
  }
}

const shortForms = new Map<string, Set<string>>();
const fullNames = new Map<string, Set<string>>();
for (const list of Object.values(nicknamesByCulture)) {
  for (const entry of list.split(/[|\n]/)) {
    const [full = '', short = ''] = entry.split(':');
    const name = asciiOf(full);
    if (name === '') continue;
    const forms = shortForms.get(nicknameKey(name)) ?? new Set<string>();
    for (const form of short.trim().split(/\s+/).map(asciiOf)) {
      forms.add(form);
      fullNames.set(form, (fullNames.get(form) ?? new Set()).add(nicknameKey(name)));
    }
    shortForms.set(nicknameKey(name), forms);
  }
}

function nicknameKey(name: string): string {
  const group = groupByName.get(name);
  return group === undefined ? name : `#${group}`;
}

export function spellingGroup(name: string): number | undefined {
  return groupByName.get(name);
}

/** Short forms by which a full name, in any of its spellings, is known. */
export function shortFormsOf(name: string): ReadonlySet<string> | undefined {
  return shortForms.get(nicknameKey(name));
}

/** The full names that a short form may stand for. */
export function fullNamesOf(short: string): ReadonlySet<string> | undefined {
  return fullNames.get(short);
}

/** A given name of our lists, full or short, of four letters or more. */
export function isKnownGivenName(name: string): boolean {
  return name.length >= 4 && (groupByName.has(name) || shortForms.has(nicknameKey(name)));
}
