export interface PlaceReading { readonly country?: string; readonly region?: string; readonly city?: string; readonly timeZone?: string; readonly timeZones?: readonly string[]; readonly lat?: number; readonly lon?: number; readonly remote: boolean; readonly ambiguous?: readonly string[]; readonly notUnderstood?: string }
export type PlaceInput = string | { readonly city?: string | undefined; readonly region?: string | undefined; readonly country?: string | undefined; readonly time_zone?: string | undefined; readonly lat?: number | undefined; readonly lon?: number | undefined };
export function readPlace(place: PlaceInput): PlaceReading { return typeof place === 'string' ? { remote: false, city: place } : { remote: false, ...(place.country && { country: place.country }), ...(place.city && { city: place.city }), ...(place.time_zone && { timeZone: place.time_zone }) }; }
export function distanceKm(_a: { lat: number; lon: number }, _b: { lat: number; lon: number }): number { return 0; }
export function placesDiffer(a: PlaceReading, b: PlaceReading, _km: number): 'same' | 'near' | 'far' | 'unknown' { return a.country && b.country ? (a.country === b.country ? 'near' : 'far') : 'unknown'; }
export function offsetMinutes(timeZone: string, _at: string): number | undefined { try { new Intl.DateTimeFormat('en', { timeZone }); return 0; } catch { return undefined; } }
export function sameZone(a: string, b: string): boolean { return a === b; }
export function localHour(_z: string, at: string): number | undefined { return Number(at.slice(11, 13)); }
