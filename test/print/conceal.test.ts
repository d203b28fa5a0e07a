import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/engine/dossier.ts';
import { actWords, hasWords } from '../../src/print/act-words.ts';
import { concealing } from '../../src/print/conceal.ts';
import { masked } from '../../src/slack/mask.ts';

const dossier: Dossier = {
  dossier: 1,
  sources: [
    {
      id: 'passport',
      kind: 'identity_document',
      type: 'passport',
      number: 'UTO987654',
      date_of_birth: '1991-05-20',
      mrz: ['P<UTOOAKES<<TAMSIN<<<<<<<<<<<<<<<<<<<<<<<<<<', 'UTO9876545UTO9105203F3102226<<<<<<<<<<<<<<<6'],
      address: { street: '418 Larch Court', unit: '2', city: 'Boise', region: 'ID', country: 'US' },
    },
    { id: 'ship', kind: 'shipping', address: '77 Copper Basin Rd, Unit 3, Sparks NV 89431' },
    { id: 'bank', kind: 'payment', method: 'bank_account', iban: 'GB33BUKB20201555555555', bic: 'BUKBGB22' },
  ],
  lookups: [
    { kind: 'address', provider: 'Example', as_of: '2026-10-01', results: { '9 Wattle Ct, Bendigo VIC 3550': {} } },
  ],
};

describe('what a thread may not show', () => {
  const conceal = concealing({ dossier, shown: masked });

  it.each([
    [
      'no address look-up for 77 Copper Basin Rd, Unit 3, Sparks NV 89431',
      'no address look-up for (street hidden), Sparks, NV, US',
    ],
    ['sent to 77 copper basin rd. in May', 'sent to (street hidden). in May'],
    ['at 418 Larch Court, 2, Boise, ID, US', 'at (street hidden), Boise, ID, US'],
    ['GB33 BUKB 2020 1555 5555 55 is theirs', '•••555 is theirs'],
    ['passport uto-987654, born 1991-05-20', 'passport •••654, born (date hidden)'],
    ['UTO9876545UTO9105203F3102226<<<<<<<<<<<<<<<6', '(zone hidden)'],
    [
      'no address look-up for 9 Wattle Ct, Bendigo VIC 3550',
      'no address look-up for (street hidden), Bendigo, VIC, AU',
    ],
  ])('is hidden within a sentence: %s', (text, shown) => {
    expect(conceal(text)).toBe(shown);
  });

  it.each(['The delivery went to Sparks, NV', 'SCR-12 of 2026-10-20', 'account 1987654321', 'BUKBGB22'])(
    'is nothing else: %s',
    (text) => {
      expect(conceal(text)).toBe(text);
    },
  );

  it('is told by the name of the fact, and words are no numbers', () => {
    expect(masked('number', 'UTO987654')).toBe('•••654');
    expect(masked('sources routing_number', '110000001')).toBe('•••001');
    expect(masked('mrz', '910520')).toBe('(zone hidden)');
    expect(masked('sources address street', '418 Larch Court')).toBe('(street hidden)');
    expect(masked('sources address city', 'Boise')).toBe('Boise');
    expect(masked('address', '(street hidden), Boise, ID, US')).toBe('(street hidden), Boise, ID, US');
    expect(masked('use_other_account', 'another account was to be used')).toBe('another account was to be used');
    expect(masked('document', 'passport')).toBe('passport');
    expect(masked('checklist delivery_to_id_address state', 'open')).toBe('open');
    expect(masked('relationship', 'manager')).toBe('manager');
  });
});

describe('the history of a case', () => {
  const acts = readdirSync('src/cases', { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/cases/${name}`, 'utf8'))
    .flatMap((text) => [
      ...[...text.matchAll(/\bact: (?:\w+ \? '(\w+)' : )?'(\w+)'/g)].flatMap((match) => [match[1], match[2]]),
      ...[...text.matchAll(/^ {2}\w+: '((?:add|record)_\w+|declare)',$/gm)].map((match) => match[1]),
    ])
    .filter((act) => act !== undefined);

  it('says each act on a case in a sentence', () => {
    const ofNoCase = ['make_default_role', 'save_role', 'retire_role', 'save_settings'];
    expect(acts.length).toBeGreaterThan(25);
    expect(acts.filter((act) => !hasWords(act) && !ofNoCase.includes(act))).toEqual([]);
  });

  it('names people by their names, and an act without a sentence by its own words', () => {
    const entry = { at: '', by: 'U1' };
    const name = (id: string) => (id === 'U2' ? 'Priya' : id);
    expect(actWords({ ...entry, act: 'assign_item', detail: { to: 'U2', measure: 'id_scrutiny' } }, name)).toBe(
      'gave an item to Priya: id scrutiny',
    );
    expect(actWords({ ...entry, act: 'change_source', detail: { kind: 'resume' } }, name)).toBe(
      'corrected a source: resume',
    );
    expect(actWords({ ...entry, act: 'something_new', detail: { of: 'a_kind' } }, name)).toBe(
      'something new (of: a kind)',
    );
  });
});
