import { expect, test } from 'vitest';
import { readPlace } from '../../../src/engine/read/place.ts';

test('coordinates and zone come from the city where they are not given', () => {
  expect(readPlace({ city: 'Riga', country: 'LV' })).toMatchObject({ lat: 56.95, lon: 24.11, timeZone: 'Europe/Riga' });
  expect(readPlace({ city: 'Macon', region: 'GA', country: 'US' })).toMatchObject({ timeZone: 'America/New_York' });
});

test('what is given stands', () => {
  const place = { city: 'Riga', country: 'LV', lat: 56.9, lon: 24.2, time_zone: 'Europe/Vilnius' };
  expect(readPlace(place)).toMatchObject({ lat: 56.9, lon: 24.2, timeZone: 'Europe/Vilnius', country: 'LV' });
});

test('the country’s field is read as a country: CA is Canada, GE is Georgia, DE is Germany', () => {
  expect(readPlace({ country: 'CA' })).toMatchObject({ country: 'CA' });
  expect(readPlace({ country: 'GE' })).toMatchObject({ country: 'GE', timeZone: 'Asia/Tbilisi' });
  expect(readPlace({ country: 'Georgia' })).toMatchObject({ country: 'GE' });
  expect(readPlace({ region: 'Georgia', city: 'Atlanta' })).toMatchObject({ country: 'US', region: 'GA' });
});

test.each([
  [{ country: 'JP' }, 'Asia/Tokyo'],
  [{ country: 'CN' }, undefined],
  [{ country: 'US' }, undefined],
  [{ country: 'AR' }, 'America/Argentina/Buenos_Aires'],
  [{ region: 'QLD', country: 'AU' }, 'Australia/Brisbane'],
  [{ region: 'TX', country: 'US' }, undefined],
  [{ region: 'CA', country: 'US' }, 'America/Los_Angeles'],
  [{ country: 'TV' }, 'Pacific/Funafuti'],
])('%o has the zone %s, for all its clocks agree or do not', (place, zone) => {
  expect(readPlace(place).timeZone).toBe(zone);
});

test('of a place with several clocks all zones are listed, that of most people first', () => {
  expect(readPlace({ country: 'ES' }).timeZones).toEqual(['Europe/Madrid', 'Atlantic/Canary']);
});

test('a zone or coordinates tell namesakes apart', () => {
  expect(readPlace({ city: 'Paris', time_zone: 'America/Chicago' })).toMatchObject({ country: 'US', region: 'TX' });
  expect(readPlace({ city: 'Cambridge', time_zone: 'America/New_York' })).toMatchObject({
    country: 'US',
    region: 'MA',
  });
  expect(readPlace({ city: 'Springfield', country: 'US', lat: 39.8, lon: -89.6 })).toMatchObject({ region: 'IL' });
  expect(readPlace('Cambridge (Europe/London)')).toMatchObject({ country: 'GB', timeZone: 'Europe/London' });
});

test('a zone alone names no country', () => {
  expect(readPlace({ time_zone: 'Asia/Tokyo' })).toEqual({ remote: false, timeZone: 'Asia/Tokyo' });
});

test('a zone that does not exist is not understood', () => {
  expect(readPlace({ country: 'LV', time_zone: 'Europe/Atlantis' })).toMatchObject({
    timeZone: 'Europe/Riga',
    notUnderstood: 'Europe/Atlantis',
  });
});

test('a city in another region than its own is read all the same where regions are drawn anew, but not in the US', () => {
  expect(readPlace({ city: 'Kyiv', region: 'Kyiv Oblast', country: 'UA' })).toMatchObject({ city: 'Kyiv', lat: 50.45 });
  expect(readPlace({ city: 'Hyderabad', region: 'Andhra Pradesh', country: 'IN' })).toMatchObject({ lat: 17.38 });
  expect(readPlace({ city: 'Austin', region: 'ME', country: 'US' }).lat).toBeUndefined();
});

test('a line in the field of the city is read as a line', () => {
  expect(readPlace({ city: 'Remote - Lyon, France' })).toMatchObject({ country: 'FR', city: 'Lyon', remote: true });
});
