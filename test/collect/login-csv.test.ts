import { describe, expect, it } from 'vitest';
import { type LoginImport, type LoginOptions, readLogins } from '../../src/collect/login-csv.ts';
import { Event, Lookup } from '../../src/engine/dossier.ts';

function imported(given: string | Uint8Array, options: LoginOptions = {}): LoginImport {
  const read = readLogins(given, options);
  if (!read.ok) throw new Error(read.error);
  for (const event of read.events) Event.parse(event);
  if (read.lookup) Lookup.parse(read.lookup);
  return read;
}

/** 1.5 to 2.4 s were measured on two busy cores. */
const mostMilliseconds = 6_000;

const utc = (text: string): string => `2026-10-${text}Z`;

describe('typed lines', () => {
  it('are a time and an address, with account, country and city if known', () => {
    const read = imported(`2026-10-05T01:00:00Z, 192.0.2.10
2026-10-05 11:30 +02:00, 2001:DB8::1, ann, Germany, Köln`);
    expect(read.events).toEqual([
      { event: 'login', at: utc('05T01:00:00'), ip: '192.0.2.10' },
      { event: 'login', at: utc('05T09:30:00'), ip: '2001:db8::1', account: 'ann' },
    ]);
    expect(read.lookup).toEqual({
      kind: 'ip',
      provider: 'login list',
      as_of: '2026-10-05',
      results: { '2001:db8::1': { country: 'DE', city: 'Köln' } },
    });
  });

  it('name what is wrong by line and keep what is right', () => {
    const read = imported(`2026-10-05T01:00:00Z, 192.0.2.10

2026-10-06T01:00:00Z, 192.0.2.300
yesterday, 192.0.2.11
2026-10-07 09:00, 192.0.2.12
2026-02-30T09:00:00Z, 192.0.2.12`);
    expect(read.events).toHaveLength(1);
    expect(read.errors).toEqual([
      { line: 3, message: '"192.0.2.300" is no IP address' },
      { line: 4, message: '"yesterday" can\'t be read as a date and time' },
      {
        line: 5,
        message:
          '"2026-10-07 09:00" states no time zone: add Z or an offset such as +02:00, head the column "Time (UTC)", or say the zone of the file',
      },
      { line: 6, message: '"2026-02-30T09:00:00Z" can\'t be read as a date and time' },
    ]);
  });
});

describe('a CSV file', () => {
  it('is read by its headings, whatever their case and marks', () => {
    const read = imported(`Client_IP;USER NAME;Time (UTC);Device ID;Result
192.0.2.10:443;ann@corp.example;2026-10-05 01:00:00;dev-1;Success
[2001:db8::1]:8443;ann@corp.example;2026-10-05 02:00:00;;Failure
192.0.2.11;bo@corp.example;2026-10-05 03:00:00;;OK`);
    expect(read.events).toEqual([
      { event: 'login', at: utc('05T01:00:00'), ip: '192.0.2.10', account: 'ann@corp.example', device_id: 'dev-1' },
      { event: 'login', at: utc('05T03:00:00'), ip: '192.0.2.11', account: 'bo@corp.example' },
    ]);
    expect(read.left).toEqual([{ why: 'the sign-in did not succeed', rows: 1 }]);
    expect(read.accounts.map((one) => one.account)).toEqual(['ann@corp.example', 'bo@corp.example']);
  });

  it('gives only the accounts that were asked for, and says how many rows it left', () => {
    const read = imported(
      'time,ip,user\n2026-10-05T01:00:00Z,192.0.2.10,Ann@corp.example\n2026-10-05T02:00:00Z,192.0.2.11,bo@corp.example',
      { accounts: ['ann@CORP.example'], stage: 'onboarding' },
    );
    expect(read.events).toEqual([
      { event: 'login', at: utc('05T01:00:00'), stage: 'onboarding', ip: '192.0.2.10', account: 'Ann@corp.example' },
    ]);
    expect(read.left).toEqual([{ why: 'another account', rows: 1 }]);
  });

  it('decides day and month by the whole file', () => {
    const at = (rows: string, options: LoginOptions = {}) =>
      imported(`Time (UTC),IP\n${rows}`, options).events.map((event) => event.at.slice(0, 10));
    expect(at('03/04/2026 10:00,192.0.2.1\n25/04/2026 10:00,192.0.2.1')).toEqual(['2026-04-03', '2026-04-25']);
    expect(at('03/04/2026 10:00 PM,192.0.2.1\n04/25/2026 1:00 AM,192.0.2.1')).toEqual(['2026-03-04', '2026-04-25']);
    expect(at('03.04.2026 10:00,192.0.2.1')).toEqual(['2026-04-03']);
    expect(at('03/04/2026 10:00,192.0.2.1', { dayOrder: 'month-first' })).toEqual(['2026-03-04']);
  });

  it('says so where day and month can be either', () => {
    expect(imported('Time (UTC),IP\n03/04/2026 10:00,192.0.2.1').errors).toEqual([
      {
        line: 2,
        message:
          '"03/04/2026 10:00": this file never has a day above 12, so that day/month and month/day both fit; say which comes first, or write 2026-10-05',
      },
    ]);
    expect(
      imported('Time (UTC),IP\n25/04/2026 10:00,192.0.2.1\n04/25/2026 10:00,192.0.2.1').errors[0]?.message,
    ).toContain('only fit day/month and dates that only fit month/day');
  });

  it('reads local times in the zone that a person names, on both sides of a change of clocks', () => {
    const at = (zone: string) =>
      imported('time,ip\n2026-10-24 12:00,192.0.2.1\n2026-10-26 12:00,192.0.2.1', { timeZone: zone }).events.map(
        (event) => event.at,
      );
    expect(at('Europe/Berlin')).toEqual([utc('24T10:00:00'), utc('26T11:00:00')]);
    expect(at('-05:00')).toEqual([utc('24T17:00:00'), utc('26T17:00:00')]);
    expect(imported('time,ip\n2026-10-24 12:00,192.0.2.1', { timeZone: 'Berlin' }).errors[0]?.message).toBe(
      'there is no time zone "Berlin"',
    );
  });

  it('may have the day and the time of day in two columns, and end times', () => {
    expect(
      imported(
        'Date,Time,IP,Logout\n2026-10-05,09:00,192.0.2.1,2026-10-05 17:00\n2026-10-06,09:00,192.0.2.1,2026-10-05 17:00',
        { timeZone: '+00:00' },
      ),
    ).toMatchObject({
      events: [{ at: utc('05T09:00:00'), ended_at: utc('05T17:00:00') }],
      errors: [{ line: 3, message: 'ends before it begins' }],
    });
  });

  it('may be UTF-16 or Windows-1252', () => {
    const text = 'time\tip\tcity\tcountry\n2026-10-05T01:00:00Z\t192.0.2.10\tKöln\tDE';
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect(imported(utf16).lookup?.results).toEqual({ '192.0.2.10': { country: 'DE', city: 'Köln' } });
    expect(imported(new Uint8Array(Buffer.from(text, 'latin1'))).lookup).toEqual(imported(utf16).lookup);
  });

  it('is refused in one sentence when it is no list of sign-ins', () => {
    const why = (text: string) => readLogins(text);
    expect(why('name,employer\nAnn,Larch')).toEqual({
      ok: false,
      error: 'has no column for the time ("Time (UTC)") and for the address ("IP address")',
    });
    expect(why('')).toEqual({ ok: false, error: 'is empty' });
    expect(why('time,ip\n"2026-10-05T01:00:00Z,192.0.2.1')).toMatchObject({ ok: false });
    expect(why('{"a": 1}')).toMatchObject({ ok: false, error: expect.stringContaining('no export that is known') });
  });

  it('reads 100,000 rows in a few seconds', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => {
      const time = new Date(1_790_000_000_000 + at * 60_000).toISOString().slice(0, 19).replace('T', ' ');
      return `${time},192.0.2.${at % 250},ann@corp.example,Germany,Berlin,Success`;
    });
    const text = ['Date,IP address,Username,Country,City,Status', ...rows].join('\n');
    const began = performance.now();
    const read = readLogins(text, { timeZone: '+02:00' });
    expect(performance.now() - began).toBeLessThan(mostMilliseconds);
    expect(read).toMatchObject({ ok: true, errors: [], accounts: [{ signIns: 100_000 }] });
  });
});
