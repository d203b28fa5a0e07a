const earthKm = 6371;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance. */
export function distanceKm(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const [dLat, dLon] = [latB - latA, radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(dLon / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(Math.min(1, h)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
