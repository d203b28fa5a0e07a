import type { Dossier } from '../../dossier.ts';
import type { ResultOf } from '../../lookups.ts';

export const exampleProvider = 'ExampleGeo';

/** A list of addresses for examples, as of 2026-10-01. */
export function ipList(results: Readonly<Record<string, ResultOf<'ip'>>>) {
  return [{ kind: 'ip' as const, provider: exampleProvider, as_of: '2026-10-01', results: { ...results } }];
}

/** Sign-ins for examples: when, and from which address. */
export function signIns(...rows: readonly (readonly [at: string, ip: string])[]): NonNullable<Dossier['events']> {
  return rows.map(([at, ip]) => ({ event: 'login', at, ip }));
}

/** An application that says where the candidate lives. */
export function livesIn(city: string, country: string, timeZone?: string): Dossier['sources'] {
  const location = { city, country, ...(timeZone && { time_zone: timeZone }) };
  return [{ id: 'application', kind: 'application', name: 'Ann Hollis', location }];
}

const point = { radius_km: 20 };
export const lyon = { country: 'FR', city: 'Lyon', lat: 45.76, lon: 4.84, ...point, network: 'residential' } as const;
export const paris = { country: 'FR', city: 'Paris', lat: 48.86, lon: 2.35, ...point, network: 'business' } as const;
export const riga = { country: 'LV', city: 'Riga', lat: 56.95, lon: 24.11, ...point, network: 'residential' } as const;
export const recife = {
  country: 'BR',
  city: 'Recife',
  lat: -8.05,
  lon: -34.88,
  ...point,
  network: 'residential',
} as const;
