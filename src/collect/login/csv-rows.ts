import { isIP } from 'node:net';
import { type Columns, columnKey, columnsInOrder, columnsNamed } from '../columns.ts';
import { parseMoment } from '../moment-parts.ts';
import type { TableRow } from '../table.ts';
import { entraLocation } from './entra.ts';
import { plainIp } from './ip.ts';
import { oktaSkip } from './okta.ts';
import type { LoginPlace, LoginRow, LoginRows, Skip } from './row.ts';

/** Names of columns, as exports and people write them; the first that the file has is taken. */
const names = {
  at: [
    ...['published', 'dateutc', 'dateaccessed', 'createddatetime', 'eventtime', 'signedinat', 'logintime', 'loginat'],
    ...['timestamp', 'timeutc', 'datetimeutc', 'timestamputc', 'datetime', 'at', 'when', 'date', 'time', 'logindate'],
  ],
  last: ['lastdateaccessed'],
  clock: ['time', 'timeutc', 'timeofday'],
  ip: ['clientipaddress', 'ipaddress', 'ip', 'sourceip', 'sourceipaddress', 'clientip', 'remoteip', 'remoteaddress'],
  account: [
    ...['actoralternateid', 'username', 'userprincipalname', 'account', 'login', 'email', 'emailaddress', 'useremail'],
    ...['actor', 'user', 'userid'],
  ],
  device: ['deviceid', 'device'],
  ended: ['endedat', 'end', 'logout', 'logouttime', 'loggedoutat', 'signedoutat', 'sessionend'],
  offset: ['utcoffset'],
  zone: ['timezone', 'devicetimezone'],
  country: ['clientgeographicalcontextcountry', 'country', 'countrycode', 'countryorregion', 'regioncode'],
  region: ['clientgeographicalcontextstate', 'region', 'state', 'province'],
  city: ['clientgeographicalcontextcity', 'city', 'town'],
  lat: ['clientgeographicalcontextgeolocationlat', 'lat', 'latitude'],
  lon: ['clientgeographicalcontextgeolocationlon', 'lon', 'lng', 'longitude'],
  operator: ['securitycontextisp', 'securitycontextasorg', 'isp', 'operator', 'asorg', 'organisation', 'organization'],
  location: ['location'],
  event: ['eventtype', 'eventname', 'event', 'action', 'activity'],
  result: ['outcomeresult', 'status', 'result', 'outcome', 'success'],
} as const;
type LoginField = keyof typeof names;
type LoginColumns = Columns<LoginField>;

/** Order of the parts of a line without a heading. */
const inOrder: readonly LoginField[] = ['at', 'ip', 'account', 'country', 'city'];

const providers: readonly (readonly [readonly string[], string])[] = [
  [['published', 'eventtype', 'clientipaddress'], 'Okta System Log'],
  [['dateutc', 'signinerrorcode'], 'Entra ID sign-in logs'],
  [['dateaccessed', 'useragentsimple'], 'Slack access logs'],
  [['event', 'actor', 'ipaddress', 'logintype'], 'Google Workspace login audit'],
];

/** Rows of a CSV file or of typed lines; without a heading a line is `time, IP address, account, country, city`. */
export function csvRows(table: readonly TableRow[]): LoginRows | { readonly error: string } {
  const [first] = table;
  if (!first) return { error: 'is empty' };
  const isHeaded = !first.cells.some((cell) => isIP(plainIp(cell)) !== 0);
  const columns = isHeaded ? columnsNamed<LoginField>(first.cells, names) : columnsInOrder(inOrder);
  const lacking = (['at', 'ip'] as const).filter((field) => !columns.has(field));
  if (lacking.length > 0) return { error: `has no column for ${lacking.map((one) => needed[one]).join(' and for ')}` };
  const keys = isHeaded ? first.cells.map(columnKey) : [];
  return {
    provider: providers.find(([marks]) => marks.every((mark) => keys.includes(mark)))?.[1] ?? 'login list',
    unit: 'line',
    rows: (isHeaded ? table.slice(1) : table).map((row) => rowOf(row, columns)),
    errors: [],
    ...(/utc$/.test(columnKey(columns.nameOf('at'))) && { timeZone: '+00:00' }),
  };
}

const needed = { at: 'the time ("Time (UTC)")', ip: 'the address ("IP address")' };

function rowOf(row: TableRow, columns: LoginColumns): LoginRow {
  const of = (field: LoginField) => columns.of(row, field);
  const times = [timeOf(row, columns), of('last')].filter((one) => one !== undefined);
  return {
    line: row.line,
    times: [...new Set(times)],
    ip: of('ip'),
    account: of('account'),
    deviceId: of('device'),
    endedAt: of('ended'),
    utcOffset: of('offset'),
    timeZone: of('zone'),
    place: placeOf(of),
    skip: skipOf(of('event'), of('result')),
  };
}

/** Some lists have the day and the time of day in two columns. */
function timeOf(row: TableRow, columns: LoginColumns): string | undefined {
  const at = columns.of(row, 'at');
  const clock = columns.of(row, 'clock');
  return at !== undefined && clock !== undefined && at !== clock && isDayAlone(at) ? `${at} ${clock}` : at;
}

function isDayAlone(text: string): boolean {
  return !text.includes(':') && parseMoment(text, 'day-first') !== undefined;
}

function placeOf(of: (field: LoginField) => string | undefined): LoginPlace | undefined {
  const location = of('location');
  const [lat, lon] = [numberIn(of('lat')), numberIn(of('lon'))];
  const place: LoginPlace = {
    ...(location === undefined ? {} : entraLocation(location)),
    ...(of('country') && { country: of('country') }),
    ...(of('region') && { region: of('region') }),
    ...(of('city') && { city: of('city') }),
    ...(of('operator') && { operator: of('operator') }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
  };
  return Object.keys(place).length > 0 ? place : undefined;
}

function numberIn(text: string | undefined): number | undefined {
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

const notDone = /fail|denied|deny|block|interrupt|invalid|unsuccess|reject|^false$|^no$/i;
const otherEvent = /log(ged)?[ _-]?out|sign(ed)?[ _-]?out|password|challenge|verification/i;

function skipOf(event: string | undefined, result: string | undefined): Skip | undefined {
  if (event !== undefined && /^[a-z]+(\.[a-z_]+)+$/i.test(event)) return oktaSkip(event, result);
  if (event !== undefined && otherEvent.test(event)) return 'not a sign-in';
  return notDone.test(result ?? '') || notDone.test(event ?? '') ? 'the sign-in did not succeed' : undefined;
}
