import { describe, expect, it } from 'vitest';
import { readLogins } from '../../src/collect/login-csv.ts';
import { Event, Lookup } from '../../src/engine/dossier.ts';

function imported(given: string) {
  const read = readLogins(given);
  if (!read.ok) throw new Error(read.error);
  for (const event of read.events) Event.parse(event);
  if (read.lookup) Lookup.parse(read.lookup);
  return read;
}

const okta = (result: string, ip: string, eventType = 'user.session.start') => ({
  uuid: 'u1',
  published: '2026-10-05T01:00:00.123Z',
  eventType,
  actor: { id: 'a', type: 'User', alternateId: 'ann@corp.example' },
  client: {
    ipAddress: ip,
    geographicalContext: {
      city: 'Boise',
      state: 'Idaho',
      country: 'United States',
      geolocation: { lat: 43.6, lon: -116.2 },
    },
  },
  outcome: { result },
  securityContext: { isp: 'example isp', isProxy: false },
});

describe('exports of sign-ins', () => {
  it('Okta System Log as a list and as one object a line', () => {
    const entries = [
      okta('SUCCESS', '192.0.2.10'),
      okta('FAILURE', '198.51.100.1'),
      okta('SUCCESS', '192.0.2.10', 'user.account.update_profile'),
    ];
    const read = imported(JSON.stringify(entries));
    expect(read).toMatchObject({
      provider: 'Okta System Log',
      unit: 'entry',
      events: [{ event: 'login', at: '2026-10-05T01:00:00Z', ip: '192.0.2.10', account: 'ann@corp.example' }],
      lookup: {
        provider: 'Okta System Log',
        as_of: '2026-10-05',
        results: {
          '192.0.2.10': {
            country: 'US',
            region: 'Idaho',
            city: 'Boise',
            lat: 43.6,
            lon: -116.2,
            operator: 'example isp',
          },
        },
      },
      left: [
        { why: 'the sign-in did not succeed', rows: 1 },
        { why: 'not a sign-in', rows: 1 },
      ],
    });
    const lines = imported(entries.map((entry) => JSON.stringify(entry)).join('\n'));
    expect(lines).toEqual({ ...read, unit: 'line' });
  });

  it('Okta System Log as CSV with dotted columns', () => {
    const read =
      imported(`published,eventType,actor.alternateId,client.ipAddress,client.geographicalContext.country,client.geographicalContext.city,outcome.result
2026-10-05T01:00:00.000Z,user.session.start,ann@corp.example,192.0.2.10,United States,Boise,SUCCESS
2026-10-05T02:00:00.000Z,user.session.end,ann@corp.example,192.0.2.10,United States,Boise,SUCCESS`);
    expect(read).toMatchObject({
      provider: 'Okta System Log',
      events: [{ at: '2026-10-05T01:00:00Z' }],
      lookup: { results: { '192.0.2.10': { country: 'US', city: 'Boise' } } },
    });
  });

  it("Entra's portal CSV with its odd spaces, twofold columns and culture's dates", () => {
    const read =
      imported(`\uFEFFDate (UTC),Request ID,User,Username,Application ID ,IP address,Location,Status,Sign-in error code,Device ID,Incoming token type,Incoming token type,Autonomous system  number
10/22/2026 2:00:00 PM,r1,Ann Hollis,ann@corp.example,x,[2001:db8::7]:50123,"Boise, Idaho, US",Success,0,dev-1,None,None,64500
10/22/2026 3:00:00 PM,r2,Ann Hollis,ann@corp.example,x,203.0.113.9,"Los Angeles, California, US",Failure,50126,,None,None,64500`);
    expect(read).toMatchObject({
      provider: 'Entra ID sign-in logs',
      events: [{ at: '2026-10-22T14:00:00Z', ip: '2001:db8::7', account: 'ann@corp.example', device_id: 'dev-1' }],
      lookup: { results: { '2001:db8::7': { country: 'US', region: 'Idaho', city: 'Boise' } } },
      left: [{ why: 'the sign-in did not succeed', rows: 1 }],
      errors: [],
    });
  });

  it('Entra through Graph', () => {
    const signIn = (errorCode: number) => ({
      id: 'x',
      createdDateTime: '2026-10-22T14:00:00Z',
      userPrincipalName: 'ann@corp.example',
      ipAddress: '192.0.2.10',
      location: {
        city: 'Boise',
        state: 'Idaho',
        countryOrRegion: 'US',
        geoCoordinates: { latitude: 43.6, longitude: -116.2, altitude: null },
      },
      status: { errorCode, failureReason: null },
      deviceDetail: { deviceId: '', operatingSystem: 'Windows' },
    });
    expect(imported(JSON.stringify({ value: [signIn(0), signIn(50_126)] }))).toMatchObject({
      provider: 'Entra ID sign-in logs',
      events: [{ ip: '192.0.2.10' }],
      lookup: { results: { '192.0.2.10': { country: 'US', lat: 43.6 } } },
      left: [{ rows: 1 }],
    });
  });

  it('Google Workspace', () => {
    const activity = (...names: string[]) => ({
      kind: 'admin#reports#activity',
      id: { time: '2026-10-22T14:00:00.000Z', applicationName: 'login' },
      actor: { email: 'ann@corp.example' },
      ipAddress: '192.0.2.10',
      networkInfo: { regionCode: 'US', ipAsn: [64_500] },
      events: names.map((name) => ({ type: 'login', name })),
    });
    expect(
      imported(
        JSON.stringify({
          items: [activity('login_challenge', 'login_success'), activity('logout'), activity('login_failure')],
        }),
      ),
    ).toMatchObject({
      provider: 'Google Workspace login audit',
      events: [{ at: '2026-10-22T14:00:00Z', account: 'ann@corp.example' }],
      lookup: { results: { '192.0.2.10': { country: 'US' } } },
      left: [{ why: 'not a sign-in' }, { why: 'the sign-in did not succeed' }],
    });
  });

  it('Slack access logs, which sum up: a first and a last one, never a session that long', () => {
    const read = imported(
      JSON.stringify({
        ok: true,
        logins: [
          {
            user_id: 'U1',
            username: 'ann',
            date_first: 1_790_000_000,
            date_last: 1_790_400_000,
            count: 9,
            ip: '192.0.2.10',
            isp: 'Example ISP',
            country: 'US',
            region: 'ID',
          },
        ],
      }),
    );
    expect(read.events).toEqual([
      { event: 'login', at: '2026-09-21T14:13:20Z', ip: '192.0.2.10', account: 'ann' },
      { event: 'login', at: '2026-09-26T05:20:00Z', ip: '192.0.2.10', account: 'ann' },
    ]);
    expect(read.lookup).toMatchObject({ provider: 'Slack access logs', as_of: '2026-09-26' });
  });

  it("Slack's personal CSV", () => {
    const read =
      imported(`Date Accessed,User Agent - Simple,User Agent - Full,IP Address,Number of Logins,Last Date Accessed
Thu Oct 01 2026 09:12:11 GMT-0700 (PDT),Chrome,"Mozilla/5.0 (X11; Linux), like",192.0.2.10,3,2026-10-02 09:12:11 -0700`);
    expect(read.provider).toBe('Slack access logs');
    expect(read.events.map((event) => event.at)).toEqual(['2026-10-01T16:12:11Z', '2026-10-02T16:12:11Z']);
  });

  it('CloudTrail, where a service may stand in place of an address', () => {
    const record = (sourceIPAddress: string, ConsoleLogin = 'Success') => ({
      eventTime: '2026-10-22T14:00:00Z',
      eventSource: 'signin.amazonaws.com',
      eventName: 'ConsoleLogin',
      sourceIPAddress,
      userIdentity: { type: 'IAMUser', userName: 'ann' },
      responseElements: { ConsoleLogin },
    });
    expect(
      imported(
        JSON.stringify({
          Records: [record('192.0.2.10'), record('cloudformation.amazonaws.com'), record('192.0.2.11', 'Failure')],
        }),
      ),
    ).toMatchObject({
      provider: 'AWS CloudTrail',
      events: [{ ip: '192.0.2.10', account: 'ann' }],
      left: [{ why: 'no address of a person' }, { why: 'the sign-in did not succeed' }],
    });
  });

  it('an entry of another shape is an error with its number', () => {
    const read = imported(JSON.stringify([okta('SUCCESS', '192.0.2.10'), 7]));
    expect(read.errors).toEqual([{ line: 2, message: 'is no entry of Okta System Log' }]);
    expect(read.events).toHaveLength(1);
  });
});
