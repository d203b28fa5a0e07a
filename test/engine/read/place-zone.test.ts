import { expect, test } from 'vitest';
import { localHour, offsetMinutes, sameZone } from '../../../src/engine/read/place.ts';

test.each([
  ['Europe/Kyiv', '2026-01-15T12:00:00Z', 120],
  ['Europe/Kyiv', '2026-07-15T12:00:00Z', 180],
  ['Europe/Kiev', '2026-07-15T12:00:00Z', 180],
  ['America/New_York', '2026-03-08T06:59:59Z', -300],
  ['America/New_York', '2026-03-08T07:00:00Z', -240],
  ['America/New_York', '2026-11-01T05:59:59Z', -240],
  ['America/New_York', '2026-11-01T06:00:00Z', -300],
  ['America/Phoenix', '2026-07-15T12:00:00Z', -420],
  ['Australia/Lord_Howe', '2026-01-15T12:00:00Z', 660],
  ['Australia/Lord_Howe', '2026-07-15T12:00:00Z', 630],
  ['Asia/Kathmandu', '2026-07-15T12:00:00Z', 345],
  ['Africa/Casablanca', '2026-03-01T12:00:00Z', 0],
  ['Africa/Casablanca', '2026-07-15T12:00:00Z', 60],
  ['Pacific/Kiritimati', '2026-07-15T12:00:00Z', 840],
  ['UTC', '2026-07-15T12:00:00Z', 0],
  ['Europe/London', '2026-07-15T14:00:00+02:00', 60],
])('%s is %s %i minutes ahead', (zone, at, minutes) => expect(offsetMinutes(zone, at)).toBe(minutes));

test.each([
  ['Europe/Atlantis', '2026-01-15T12:00:00Z'],
  ['', '2026-01-15T12:00:00Z'],
  ['+02:00', '2026-01-15T12:00:00Z'],
  ['Europe/Kyiv', 'yesterday'],
])('%j at %s has no offset', (zone, at) => {
  expect(offsetMinutes(zone, at)).toBeUndefined();
  expect(localHour(zone, at)).toBeUndefined();
});

test.each([
  ['Europe/Kiev', 'Europe/Kyiv', true],
  ['Asia/Calcutta', 'Asia/Kolkata', true],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh', true],
  ['US/Pacific', 'America/Los_Angeles', true],
  ['UTC', 'Etc/UTC', true],
  ['europe/kyiv', 'Europe/Kyiv', true],
  ['America/New_York', 'America/Chicago', false],
  ['Europe/Kyiv', 'Europe/Helsinki', false],
  ['Europe/Atlantis', 'Europe/Atlantis', true],
  ['Europe/Atlantis', 'Europe/Kyiv', false],
])('%s and %s are one zone: %s', (a, b, expected) => expect(sameZone(a, b)).toBe(expected));

test.each([
  ['Asia/Kathmandu', '2026-01-01T22:00:00Z', 3],
  ['America/New_York', '2026-07-01T03:59:00Z', 23],
  ['America/New_York', '2026-07-01T04:00:00Z', 0],
  ['Asia/Tokyo', '2026-07-01T09:30:00+09:00', 9],
])('clocks in %s at %s show %i', (zone, at, hour) => expect(localHour(zone, at)).toBe(hour));
