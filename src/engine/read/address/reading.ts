export type AddressInput =
  | string
  | {
      readonly street?: string | undefined;
      readonly unit?: string | undefined;
      readonly city?: string | undefined;
      readonly region?: string | undefined;
      readonly postal_code?: string | undefined;
      readonly country?: string | undefined;
    };

export interface AddressReading {
  readonly text: string;
  /** Street and house, as written, without the unit. */
  readonly street?: string;
  /** Identifiers of flat, floor or suite without the words for them. */
  readonly unit?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2; by the city or region where it was not stated. */
  readonly country?: string;
  /** What stands behind the length that is read. */
  readonly notUnderstood?: string;
  /** By its own words a place where mail is kept or handed on: a P.O. box, a private mailbox, a parcel shop. */
  readonly mailDrop: boolean;
  /** Equal for one address written in two ways; empty if street or town are not there. */
  readonly key: string;
  readonly keyWithoutUnit: string;
}
