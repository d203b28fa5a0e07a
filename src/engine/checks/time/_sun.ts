const degree = Math.PI / 180;

/** Height of the sun over the horizon in degrees, good to about one degree: the low-precision formula of the Astronomical Almanac. */
export function sunHeight(lat: number, lon: number, time: number): number {
  const days = time / 86_400_000 + 2_440_587.5 - 2_451_545;
  const anomaly = (357.528 + 0.985_600_3 * days) * degree;
  const meanLongitude = 280.46 + 0.985_647_4 * days;
  const longitude = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * degree;
  const tilt = (23.439 - 0.000_000_4 * days) * degree;
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude));
  const declination = Math.asin(Math.sin(tilt) * Math.sin(longitude));
  const siderealDegrees = 280.460_618_37 + 360.985_647_366_29 * days + lon;
  const hourAngle = siderealDegrees * degree - ascension;
  const sine =
    Math.sin(lat * degree) * Math.sin(declination) +
    Math.cos(lat * degree) * Math.cos(declination) * Math.cos(hourAngle);
  return Math.asin(Math.max(-1, Math.min(1, sine))) / degree;
}
