import { expect, test } from 'vitest';
import { type AddressInput, compareAddresses, readAddress } from '../../../src/engine/read/address.ts';

type Pair = readonly [AddressInput, AddressInput];

/** One address, written in two ways: equal keys too, so that two files meet by it. */
const same: readonly Pair[] = [
  ['14 Banksia St, Geelong VIC 3220', '14 Banksia Street, Geelong VIC 3220'],
  ['14 Banksia St, Geelong VIC 3220', '14 BANKSIA STREET GEELONG VIC 3220'],
  ['14 Banksia St, Geelong VIC 3220', '14 Banksia St., Geelong, Victoria, Australia'],
  [
    '14 Banksia St, Geelong VIC 3220',
    { street: '14 Banksia St', city: 'Geelong', region: 'VIC', postal_code: '3220', country: 'AU' },
  ],
  ['3/14 Banksia St, Geelong VIC 3220', 'Unit 3, 14 Banksia Street, Geelong VIC'],
  ['12 Spruce Lane Apt 4, Ottawa ON K1N 5A1', '12 Spruce Ln, Unit 4, Ottawa, Ontario, K1N5A1, Canada'],
  ['12 Spruce Lane Apt 4, Ottawa ON', '#4 - 12 Spruce Lane, Ottawa ON'],
  ['4-12 Spruce Lane, Ottawa ON', '12 Spruce Lane, Apt. 4, Ottawa, ON'],
  [
    '77 Copper Basin Road #3, Sparks, NV 89431-1234, USA',
    { street: '77 Copper Basin Rd', unit: 'Unit 3', city: 'Sparks', region: 'NV', postal_code: '89431', country: 'US' },
  ],
  ['350 Fifth Avenue, New York, NY 10118', '350 5th Ave, New York NY'],
  ['12 West 5th Street, Austin, TX', '12 W. 5th St, Austin, Texas'],
  ['900 North East Larch Ct, Portland, OR', '900 NE Larch Court, Portland, Oregon 97211'],
  ['4 Saint John Street, Boston, MA', '4 St. John St, Boston, Massachusetts'],
  ['640 Willow Ct Suite 200, Sacramento, CA', '640 Willow Court, Ste. 200, Sacramento, California 95814'],
  [
    { street: '31 Tannery Lane', unit: 'Flat 2', city: 'London', postal_code: 'E1', country: 'GB' },
    'Flat 2, 31 Tannery Lane, London E1 6AN, UK',
  ],
  ['Hauptstr. 5, 10115 Berlin', 'Hauptstraße 5, Berlin, Deutschland'],
  ['Hauptstr. 5, 10115 Berlin', '5 Hauptstrasse, D-10115 Berlin, Germany'],
  ['Müllerstr. 12, 80331 München', 'Muellerstrasse 12, 80331 Munich'],
  ['Lindenplatz 3, Zürich', 'Lindenpl. 3, 8001 Zurich, Switzerland'],
  ['Calle Mayor, 5, 3º B, 28013 Madrid', 'C/ Mayor 5, piso 3, pta B, Madrid, España'],
  ['Avda. de la Paz 40, Valencia, España', 'Avenida de la Paz, 40, 46001 Valencia, Spain'],
  ['12 rue de la Fontaine, 69003 Lyon', '12, Rue de la Fontaine, Lyon, France'],
  ['8 bd Pasteur, 75015 Paris', '8 Boulevard Pasteur, Paris'],
  ['Via dei Platani 9, Bologna', { street: 'Via dei Platani 9', city: 'Bologna', country: 'IT' }],
  ['P.za Verdi 2, 40126 Bologna', 'Piazza Verdi, 2, Bologna, Italia'],
  ['ul. Lipowa 8, Warsaw', 'Lipowa 8, 00-316 Warszawa, Polska'],
  ['ul. Lipowa 8 m. 12, Kraków', 'Lipowa 8, lok. 12, Krakow, Poland'],
  ['вул. Хрещатик 22, Київ', 'vul. Khreshchatyk 22, Kyiv, Ukraine'],
  ['ул. Лесная, д. 7, Москва', 'Lesnaya 7, Moscow'],
  ['Storgatan 8, 211 42 Malmö', 'Storgatan 8, Malmo, Sweden'],
  ['Rua das Flores 18, São Paulo', 'R. das Flores, 18, São Paulo - SP, 01310-200, Brasil'],
  ['Lane 88, Yuyuan Rd, Shanghai', 'Lane 88 Yuyuan Road, Shanghai, China'],
  ['22 MG Road, Bengaluru 560001', '22, MG Rd, Bangalore, India'],
  ['P.O. Box 12, Austin, TX 78701', 'PO Box 12, Austin, Texas'],
  ['Postfach 120, 8001 Zürich', 'P.O. Box 120, Zurich, Switzerland'],
  ['12 Main St, Apt 3B, Austin TX', '12 Main St #3-B, Austin, TX'],
  ['1 Infinite Loop, Cupertino, CA', 'One Infinite Loop Cupertino California'],
  ['221B Baker Street, London NW1 6XE', '221b Baker St, London'],
  ['15 Smith Street, St Kilda VIC 3182', '15 Smith St, Saint Kilda, Victoria 3182, Australia'],
  ['10 rue du Four, 75006 Paris', '10 rue du Four, Paris 6e'],
  ['Str. Lalelelor 5, Cluj-Napoca', 'Strada Lalelelor nr. 5, Cluj, Romania'],
  ['Nowy Świat 12/5, 00-001 Warszawa', 'ul. Nowy Świat 12 m. 5, Warsaw'],
  ['House 12, Road 5, Dhanmondi, Dhaka', 'H-12, Rd 5, Dhanmondi, Dhaka 1205'],
  ['2-11-3 Meguro, Meguro-ku, Tokyo 153-0063', 'Meguro 2-chome 11-3, Meguro-ku, Tokyo'],
  ['Rua Augusta 100 apto 52, São Paulo', 'Rua Augusta, 100, ap. 52, São Paulo - SP'],
  ['12 Main St, Smallville TX 75001', '12 Main Street, Smallville, TX'],
];

test.each(same)('%o and %o are one address, with one key', (a, b) => {
  expect(compareAddresses(a, b)).toBe('same');
  expect(compareAddresses(b, a)).toBe('same');
  expect(readAddress(a).key).toBe(readAddress(b).key);
  expect(readAddress(a).key).not.toBe('');
});

/** Equal to a reader, though a key cannot know: one side names a suburb, leaves a word out, or has a digit wrong. */
const alike: readonly Pair[] = [
  ['9 Hicks St, Brooklyn, NY 11201', '9 Hicks St, New York, NY 11201'],
  ['14 Banksia, Geelong VIC 3220', '14 Banksia St, Geelong VIC 3220'],
  ['100 Main St, Austin, TX', '100 N Main St, Austin, TX'],
  ['14 Banksia St, Geelong VIC 3220', '14 Banksia St, Geelong VIC 3221'],
  ['Rose House, 14 Banksia St, Geelong VIC', '14 Banksia St, Geelong VIC'],
  ['14 Banksia St, Geelong VIC 3220', '14 Banksia St, 3220'],
  ['14 Banksia St', '14 Banksia Street, Geelong VIC 3220'],
];

test.each(alike)('%o and %o are taken for one address', (a, b) => {
  expect(compareAddresses(a, b)).toBe('same');
  expect(compareAddresses(b, a)).toBe('same');
});

const sameBuilding: readonly Pair[] = [
  ['12 Spruce Lane Apt 4, Ottawa ON', '12 Spruce Lane Apt 5, Ottawa ON'],
  ['12 Spruce Lane Apt 4, Ottawa ON', '12 Spruce Lane, Ottawa ON'],
  ['3/14 Banksia St, Geelong VIC', '14 Banksia St, Geelong VIC'],
  ['Hauptstr. 5, Whg. 3, Berlin', 'Hauptstr. 5, Berlin'],
  ['Rütscher Str. 165, Zimmer 412, 52072 Aachen', 'Rütscher Straße 165, 52072 Aachen'],
  ['Rütscher Str. 165, Zi. 118, 52072 Aachen', 'Rütscher Straße 165, Zimmer 412, 52072 Aachen'],
];

test.each(sameBuilding)('%o and %o are one building', (a, b) => {
  expect(compareAddresses(a, b)).toBe('same_building');
  expect(readAddress(a).keyWithoutUnit).toBe(readAddress(b).keyWithoutUnit);
  expect(readAddress(a).key).not.toBe(readAddress(b).key);
});

const elsewhere: readonly (readonly [...Pair, ReturnType<typeof compareAddresses>])[] = [
  ['14 Banksia St, Geelong VIC 3220', '16 Banksia St, Geelong VIC 3220', 'other_same_region'],
  ['14 Banksia St, Geelong VIC 3220', '14 Banksia Ave, Geelong VIC 3220', 'other_same_region'],
  ['14 Banksia St, Geelong VIC 3220', '3 Quarry Rd, Ballarat VIC 3350', 'other_same_region'],
  ['100 N Main St, Austin, TX', '100 S Main St, Austin, TX', 'other_same_region'],
  ['12 W 5th St, Austin, TX', '5 W 12th St, Austin, TX', 'other_same_region'],
  ['12 High St, London E17 7LD', '12 High St, London SE25 6EP', 'other_same_region'],
  ['Hauptstr. 5, Berlin', 'Nebenstr. 5, Berlin', 'other_same_region'],
  ['P.O. Box 12, Austin, TX', '12 Main St, Austin, TX', 'other_same_region'],
  ['Geelong VIC', '3 Quarry Rd, Ballarat VIC 3350', 'other_same_region'],
  [
    '14 Banksia St, Geelong VIC 3220',
    { street: '3 Quarry Rd', city: 'Hobart', region: 'TAS', postal_code: '7000', country: 'AU' },
    'other_region',
  ],
  ['12 Main St, Springfield, IL', '12 Main St, Springfield, MO', 'other_region'],
  ['14 High St, Portland, OR', '14 High St, Portland, ME', 'other_region'],
  ['418 Larch Court, Boise, ID 83702', '77 Copper Basin Rd, Sparks NV', 'other_region'],
  [
    '14 Banksia St, Geelong VIC 3220',
    { street: '3 Quarry Rd', city: 'Dunedin', postal_code: '9010', country: 'NZ' },
    'other_country',
  ],
  ['12 Main St, Windsor, ON', '12 Main St, Windsor, UK', 'other_country'],
  ['Via dei Platani 9, Bologna', 'Flat 2, 31 Tannery Lane, London E1 6AN', 'other_country'],
];

test.each(elsewhere)('%o and %o are two addresses', (a, b, expected) => {
  expect(compareAddresses(a, b)).toBe(expected);
  expect(compareAddresses(b, a)).toBe(expected);
});

test('two addresses have two keys, unless only the postal code tells them apart, which some leave out', () => {
  const alike = elsewhere.filter(([a, b]) => readAddress(a).key !== '' && readAddress(a).key === readAddress(b).key);
  expect(alike.map(([a]) => a)).toEqual(['12 High St, London E17 7LD']);
});

const unknown: readonly Pair[] = [
  ['Geelong VIC', '14 Banksia St, Geelong VIC 3220'],
  ['', '14 Banksia St, Geelong VIC 3220'],
  ['Australia', '14 Banksia St, Geelong VIC 3220'],
  [{}, {}],
];

test.each(unknown)('too little is known to compare %o with %o', (a, b) => {
  expect(compareAddresses(a, b)).toBe('unknown');
  expect(compareAddresses(b, a)).toBe('unknown');
});
