export type PlaceInput =
  | string
  | {
      readonly city?: string | undefined;
      readonly region?: string | undefined;
      readonly country?: string | undefined;
      readonly time_zone?: string | undefined;
      readonly lat?: number | undefined;
      readonly lon?: number | undefined;
    };

/** One place that a text can mean. */
export interface Spot {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** As it is written in addresses: "TX", "VIC", else its English name. */
  readonly region?: string;
  readonly city?: string;
  /** IANA zone; absent where the place has several. */
  readonly timeZone?: string;
  /** Degrees; of a city, its middle. */
  readonly lat?: number;
  readonly lon?: number;
}

export interface PlaceReading extends Spot {
  /** Zones of a place that has several, that of most people first. */
  readonly timeZones?: readonly string[];
  /** Remote work, or an area wider than a country, is named. */
  readonly remote: boolean;
  /** What the text can mean, if nothing tells which: "Georgia (country)", "GA, US". The reading then holds what all have in common. */
  readonly ambiguous?: readonly string[];
  /** The same as places, for comparing. */
  readonly alternatives?: readonly Spot[];
  /** Much smaller places of that name, which were not taken. */
  readonly passedOver?: readonly Spot[];
  readonly notUnderstood?: string;
}
