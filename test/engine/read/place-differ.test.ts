import { expect, test } from 'vitest';
import { distanceKm, type PlaceInput, placesDiffer, readPlace } from '../../../src/engine/read/place.ts';

const nearbyKm = 500;

const differ = (a: PlaceInput, b: PlaceInput) => placesDiffer(readPlace(a), readPlace(b), nearbyKm);

const cases: readonly (readonly [PlaceInput, PlaceInput, ReturnType<typeof placesDiffer>])[] = [
  ['Riga', 'Riga, Latvia', 'same'],
  ['Київ', 'Kiev, Ukraine', 'same'],
  ['Saigon', 'Ho Chi Minh City', 'same'],
  [{ country: 'US' }, 'Austin, TX', 'same'],
  [{ region: 'TX', country: 'US' }, 'Austin, TX', 'same'],
  [{ city: 'San Jose', region: 'CA', country: 'US' }, 'SF Bay Area', 'near'],
  [{ city: 'San Jose', region: 'CA', country: 'US' }, 'Fresno, CA', 'near'],
  ['San Jose, CA', 'Boston, MA', 'far'],
  ['San Jose, CA', 'San José, Costa Rica', 'far'],
  ['Riga', 'San Jose, CA', 'far'],
  [{ country: 'LV' }, { country: 'EE' }, 'far'],
  [{ city: 'Littleford', country: 'LV' }, 'Tallinn', 'far'],
  // 280 km and a border between them
  ['Berlin', 'Prague', 'far'],
  // beside a border
  ['Detroit, MI', 'Windsor, ON', 'near'],
  ['Vienna, Austria', 'Bratislava', 'near'],
  ['Geneva, Switzerland', 'Annemasse, France', 'near'],
  ['Copenhagen', 'Malmö', 'near'],
  // what is ambiguous is far only if it is whatever is meant
  ['Springfield', 'Springfield, IL', 'unknown'],
  ['Springfield', 'Riga', 'far'],
  ['Georgia', 'Atlanta, GA', 'unknown'],
  ['Georgia', 'Tbilisi', 'unknown'],
  ['Georgia', 'Oslo', 'far'],
  ['Paris', 'Paris, TX', 'unknown'],
  ['Paris', 'Austin, TX', 'far'],
  ['London / Berlin', 'Berlin', 'unknown'],
  ['Remote', 'Riga', 'unknown'],
  ['Europe', 'Riga', 'unknown'],
  ['', 'Riga', 'unknown'],
  [{ region: 'TX', country: 'US' }, 'Boston, MA', 'unknown'],
];

test.each(cases)('%o and %o: %s', (a, b, expected) => {
  expect(differ(a, b)).toBe(expected);
  expect(differ(b, a)).toBe(expected);
});

test('the number of kilometres is the caller’s', () => {
  const [sanJose, fresno] = [readPlace('San Jose, CA'), readPlace('Fresno, CA')];
  expect(placesDiffer(sanJose, fresno, 100)).toBe('far');
  expect(placesDiffer(sanJose, fresno, 250)).toBe('near');
});

test.each([
  [{ lat: 0, lon: 0 }, { lat: 0, lon: 0 }, 0],
  [{ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111],
  [{ lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20015],
  [{ lat: 51.51, lon: -0.13 }, { lat: 40.71, lon: -74.01 }, 5570],
])('between %o and %o there are %i km', (a, b, km) => expect(Math.round(distanceKm(a, b))).toBe(km));
