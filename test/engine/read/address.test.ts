import { expect, test } from 'vitest';
import { type AddressInput, addressText, readAddress } from '../../../src/engine/read/address.ts';

/** Street, unit, city, region, postal code and country in one line; "-" for what is not there. */
function short(address: AddressInput): string {
  const { street, unit, city, region, postalCode, country } = readAddress(address);
  return [street, unit, city, region, postalCode, country].map((part) => part ?? '-').join(' | ');
}

test.each<[AddressInput, string]>([
  ['14 Banksia St, Geelong VIC 3220', '14 Banksia St | - | Geelong | VIC | 3220 | AU'],
  ['14 BANKSIA STREET GEELONG VIC 3220', '14 BANKSIA STREET | - | Geelong | VIC | 3220 | AU'],
  ['418 LARCH COURT BOISE ID 83702', '418 LARCH COURT | - | Boise | ID | 83702 | US'],
  ['12 Spruce Lane Apt 4, Ottawa ON K1N 5A1', '12 Spruce Lane | 4 | Ottawa | ON | K1N 5A1 | CA'],
  ['3/14 Banksia St, Geelong VIC 3220', '14 Banksia St | 3 | Geelong | VIC | 3220 | AU'],
  ['31 Tannery Lane, London E1 6AN', '31 Tannery Lane | - | London | England | E1 6AN | GB'],
  ['Hauptstr. 5, 10115 Berlin', 'Hauptstr. 5 | - | Berlin | State of Berlin | 10115 | DE'],
  ['Hauptstr. 5 10115 Berlin', 'Hauptstr. 5 | - | Berlin | State of Berlin | 10115 | DE'],
  ['Karlova 5, 110 00 Praha 1', 'Karlova 5 | - | Prague | Prague | 110 00 | CZ'],
  ['Herengracht 12, 1015 BK Amsterdam', 'Herengracht 12 | - | Amsterdam | North Holland | 1015 BK | NL'],
  ['Calle Mayor, 5, 3º B, 28013 Madrid', 'Calle Mayor 5 | 3b | Madrid | Madrid | 28013 | ES'],
  ['Calle 26 # 13-19, Bogotá', 'Calle 26 # 13-19 | - | Bogotá | Bogota D.C. | - | CO'],
  ['12 Main St Smallville TX 75001', '12 Main St | - | Smallville | TX | 75001 | US'],
  ['Av. Paulista 1578, São Paulo', 'Av. Paulista 1578 | - | São Paulo | São Paulo | - | BR'],
  ['Austin, TX', '- | - | Austin | TX | - | US'],
  [
    { street: '77 Copper Basin Rd', unit: 'Unit 3', city: 'Sparks', region: 'NV', postal_code: '89431', country: 'US' },
    '77 Copper Basin Rd | 3 | Sparks | NV | 89431 | US',
  ],
  [{ street: '9 Mill Rd', city: 'Littleford', country: 'Latvia' }, '9 Mill Rd | - | Littleford | - | - | LV'],
])('%o is read as %s', (address, expected) => expect(short(address)).toBe(expected));

test.each([
  'PMB 123, 1234 Main St, Austin, TX 78701',
  '1234 Main St PMB 7, Austin, TX',
  '1234 Main St Ste 200 #567, Reno, NV 89501',
  'P.O. Box 12, Austin, TX',
  'PO Box 12, Geelong VIC 3220',
  'GPO Box 40, Melbourne VIC 3001',
  'Postfach 120, 8001 Zürich',
  'Apartado de Correos 33, Madrid',
  'The UPS Store, 12 Main St, Austin, TX',
  'parcel shop, Sparks NV',
  'Packstation 145, 10115 Berlin',
  'General Delivery, Nome, AK',
])('%s is where mail is kept or handed on', (address) => expect(readAddress(address).mailDrop).toBe(true));

test.each([
  '12 Main St #567, Austin, TX',
  '12 Main St Suite 200, Austin, TX',
  '12 Post Office Rd, Austin, TX',
  '4 Box Hill Rd, Geelong VIC',
  '9 Locker Lane, Boise, ID',
  '5 Mailer Ct, Boise, ID',
  'Flat 2, 31 Tannery Lane, London',
])('%s is not', (address) => expect(readAddress(address).mailDrop).toBe(false));

test.each<AddressInput>([
  '',
  'Austin, TX',
  'parcel shop, Sparks NV',
  '+1 512 555 0142',
  'ann@mail.example',
  '14 Banksia St',
  {},
])('%o is too little for a key by which files could meet', (address) => expect(readAddress(address).key).toBe(''));

test('the street never stands where the city is shown', () => {
  for (const address of ['Flat 2, Tannery House', '9 Larch', 'Rose Cottage, Mill Lane', '12 Quarry Rd, Flat 3']) {
    expect(readAddress(address).city).toBeUndefined();
  }
});

test('the text of parts is that by which look-ups know an address', () => {
  const parts = { street: '3 Quarry Rd', unit: undefined, city: 'Ballarat', region: 'VIC', postal_code: '3350' };
  expect(addressText(parts)).toBe('3 Quarry Rd, Ballarat, VIC, 3350');
  expect(addressText('3 Quarry Rd, Ballarat')).toBe('3 Quarry Rd, Ballarat');
});
