import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLookups } from '../../src/collect/lookup-lines.ts';
import { Lookup } from '../../src/engine/dossier.ts';

describe('look-ups', () => {
  it('are rows of a table, put together by kind, provider and date', () => {
    const read = readLookups(`kind,provider,as_of,value,line_type,country,valid,network,directors,found
phone,ExampleLineType,2026-10-01,+1 208 555 0142,voip,US,yes,,,
phone,ExampleLineType,2026-10-01,+12085550143,mobile,US,no,,,
ip,ExampleGeo,2026-10-02,192.0.2.10,,DE,,hosting,,
organisation,state registry,2026-10-02,Meridian Lumen,,,,,Ann Hollis; Bo Lind,yes`);
    expect(read.errors).toEqual([]);
    expect(read.values.map((one) => Lookup.parse(one))).toEqual([
      {
        kind: 'phone',
        provider: 'ExampleLineType',
        as_of: '2026-10-01',
        results: {
          '+12085550142': { line_type: 'voip', country: 'US', valid: true },
          '+12085550143': { line_type: 'mobile', country: 'US', valid: false },
        },
      },
      {
        kind: 'ip',
        provider: 'ExampleGeo',
        as_of: '2026-10-02',
        results: { '192.0.2.10': { country: 'DE', network: 'hosting' } },
      },
      {
        kind: 'organisation',
        provider: 'state registry',
        as_of: '2026-10-02',
        results: { 'Meridian Lumen': { found: true, directors: ['Ann Hollis', 'Bo Lind'] } },
      },
    ]);
  });

  it('are lines that name their fields', () => {
    const read = readLookups(`mail domain, ExampleList, 2026-10-01, Mail.Example, type=freemail
tool, ExampleList, 2026-10-01, Bun, released_on=2022`);
    expect(read.errors).toEqual([]);
    expect(read.values).toMatchObject([
      { kind: 'mail_domain', results: { 'mail.example': { type: 'freemail' } } },
      { kind: 'tool', results: { Bun: { released_on: '2022' } } },
    ]);
  });

  it('of sanctions may have several entries a name, or none', () => {
    const read = readLookups(`kind,provider,as_of,value,entry,score,birth_year
sanctions,OFAC SDN,2026-10-30,Yunseo Choi,"CHOE, Yun Se",0.91,1958
sanctions,OFAC SDN,2026-10-30,Yunseo Choi,"CHOI, Yun",0.8,
sanctions,OFAC SDN,2026-10-30,Ann Hollis,,,`);
    expect(read).toEqual({
      values: [
        {
          kind: 'sanctions',
          provider: 'OFAC SDN',
          as_of: '2026-10-30',
          results: {
            'Yunseo Choi': {
              matches: [
                { entry: 'CHOE, Yun Se', score: 0.91, birth_year: 1958 },
                { entry: 'CHOI, Yun', score: 0.8 },
              ],
            },
            'Ann Hollis': { matches: [] },
          },
        },
      ],
      errors: [],
    });
  });

  it('name what is wrong by line, suggest what was meant, and keep what is right', () => {
    const read = readLookups(`kind,provider,as_of,value,line_type,country,colour
phone,P,2026-10-01,+12085550142,voip,,
phone,P,2026-10-01,+12085550142,mobile,,
fone,P,2026-10-01,+12085550143,,,
phoen,P,2026-10-01,+12085550143,,,
phone,P,October,+12085550144,,,
phone,P,2026-10-01,+12085550145,moblie,,
ip,P,2026-10-01,192.0.2.1,voip,,
phone,,2026-10-01,+12085550146,,,
phone,P,2026-10-01,,voip,,`);
    expect(read.values).toHaveLength(1);
    expect(read.errors).toEqual([
      { line: 1, message: 'no look-up has a field "colour"' },
      { line: 3, message: '+12085550142 stands in line 2 already' },
      { line: 4, message: expect.stringContaining('there is no look-up "fone"') },
      { line: 5, message: 'there is no look-up "phoen" (did you mean phone?)' },
      { line: 6, message: 'as_of must be the date of the list, such as 2026-10-01 or 2026-10-01T16:02:00Z' },
      { line: 7, message: expect.stringMatching(/^line_type must be one of mobile.*did you mean `mobile`/) },
      {
        line: 8,
        message:
          'a look-up of the kind ip has no field "line_type"; it has country, region, city, lat, lon, radius_km, network, operator, in_public_reporting',
      },
      { line: 9, message: 'the provider is missing' },
      { line: 10, message: 'the value that was looked up is missing' },
    ]);
  });

  it('of YAML may be written as in a dossier, flat, or one mapping a line', () => {
    const whole = readLookups(`- kind: phone
  provider: P
  as_of: 2026-10-01
  results:
    "+12085550142": {line_type: voip}
- {kind: ip, provider: Geo, as_of: 2026-10-01, value: 192.0.2.1, country: DE}
- {kind: ip, provider: Geo, as_of: 2026-10-01, value: 192.0.2.2, contry: DE}
- {kind: wallet, provider: List, as_of: 2026-10-01, status: failed, error: no answer}
`);
    expect(whole.values.map((one) => Lookup.parse(one).kind)).toEqual(['phone', 'ip', 'wallet']);
    expect(whole.errors).toEqual([{ line: 7, message: expect.stringContaining('has no field "contry"') }]);
    const lines = readLookups(`{kind: ip, provider: Geo, as_of: 2026-10-01, value: 192.0.2.1, country: DE}

{kind: ip, provider: Geo, as_of: 2026-10-01, value: 192.0.2.2, country: Germany}`);
    expect(lines.values).toHaveLength(1);
    expect(lines.errors).toEqual([
      { line: 3, message: 'country must be two capital letters (ISO 3166-1), such as CA' },
    ]);
    expect(readLookups('- {kind: ip').errors).toEqual([{ line: 1, message: expect.any(String) }]);
  });

  it('of a whole case come out as the case holds them', () => {
    const text = readFileSync('test/cases/s1-stolen-identity-laptop-farm.yaml', 'utf8');
    const { lookups } = parse(text) as { lookups: unknown };
    expect(readLookups(text)).toEqual({ values: lookups, errors: [] });
  });

  it('a value may be called like a field of every object', () => {
    expect(readLookups('organisation, P, 2026-10-01, constructor, found=no').values).toEqual([
      { kind: 'organisation', provider: 'P', as_of: '2026-10-01', results: { constructor: { found: false } } },
    ]);
    expect(Object.keys(readLookups('wallet, P, 2026-10-01, __proto__, entry=E').values[0]?.results ?? {})).toEqual([
      '__proto__',
    ]);
    expect(readLookups('organisation, P, 2026-10-01, Larch, constructor=no').errors[0]?.message).toContain(
      'has no field "constructor"',
    );
  });
});
