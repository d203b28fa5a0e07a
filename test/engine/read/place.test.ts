import { expect, test } from 'vitest';
import { type PlaceInput, readPlace } from '../../../src/engine/read/place.ts';

/** Country, region, city and zone in one line; "-" for what is not there. */
function short(place: PlaceInput): string {
  const { country, region, city, timeZone, remote } = readPlace(place);
  return [...[country, region, city, timeZone].map((part) => part ?? '-'), ...(remote ? ['remote'] : [])].join(' | ');
}

test.each([
  ['Austin, TX', 'US | TX | Austin | America/Chicago'],
  ['austin tx', 'US | TX | Austin | America/Chicago'],
  ['Austin, Texas, United States', 'US | TX | Austin | America/Chicago'],
  ['Austin, TX 78701, USA', 'US | TX | Austin | America/Chicago'],
  ['Salt Lake City Utah USA', 'US | UT | Salt Lake City | America/Denver'],
  ['Paris, TX', 'US | TX | Paris | America/Chicago'],
  ['Kansas City, KS', 'US | KS | Kansas City | America/Chicago'],
  ['Brooklyn, New York', 'US | NY | Brooklyn | America/New_York'],
  ['New York, New York', 'US | NY | New York City | America/New_York'],
  ['Washington, D.C.', 'US | DC | Washington D.C. | America/New_York'],
  ['St. Louis, MO', 'US | MO | St. Louis | America/Chicago'],
  ['Saint Louis, Missouri', 'US | MO | St. Louis | America/Chicago'],
  ['Geelong, VIC', 'AU | VIC | Geelong | Australia/Melbourne'],
  ['14 Banksia St, Geelong VIC 3220', 'AU | VIC | Geelong | Australia/Melbourne'],
  ['Toronto, CA', 'CA | ON | Toronto | America/Toronto'],
  ['San Jose, CA', 'US | CA | San Jose | America/Los_Angeles'],
  ['San José, Costa Rica', 'CR | San José | San José | America/Costa_Rica'],
  ['Cambridge, UK', 'GB | England | Cambridge | Europe/London'],
  ['Cork, Co. Cork, Ireland', 'IE | Munster | Cork | Europe/Dublin'],
  ['Tbilisi, Georgia', 'GE | Tbilisi | Tbilisi | Asia/Tbilisi'],
  ['Atlanta, Georgia', 'US | GA | Atlanta | America/New_York'],
  ['Bangalore, IN', 'IN | Karnataka | Bengaluru | Asia/Kolkata'],
  ['Portland, OR', 'US | OR | Portland | America/Los_Angeles'],
  ['Mumbai, MH', 'IN | Maharashtra | Mumbai | Asia/Kolkata'],
  ['Milano, MI', 'IT | Lombardy | Milan | Europe/Rome'],
  ['Detroit, MI', 'US | MI | Detroit | America/Detroit'],
  ['Rio de Janeiro, RJ', 'BR | Rio de Janeiro | Rio de Janeiro | America/Sao_Paulo'],
  ['München, Bayern, Deutschland', 'DE | Bavaria | Munich | Europe/Berlin'],
  ['Львів, Львівська область, Україна', 'UA | Lviv | Lviv | Europe/Kyiv'],
  ['Barcelona, Cataluña, España', 'ES | Catalonia | Barcelona | Europe/Madrid'],
  ['Oxford, Oxfordshire', 'GB | England | Oxford | Europe/London'],
  ["St. John's, NL", "CA | NL | St. John's | America/St_Johns"],
  ['Perth, WA', 'AU | WA | Perth | Australia/Perth'],
  ['Vancouver, WA', 'US | WA | Vancouver | America/Los_Angeles'],
  ['Bloomington, IN', 'US | IN | Bloomington | America/Indiana/Indianapolis'],
  ['Wilmington, DE', 'US | DE | Wilmington | America/New_York'],
  ['10115 Berlin', 'DE | State of Berlin | Berlin | Europe/Berlin'],
  ['Berlin 🇩🇪', 'DE | State of Berlin | Berlin | Europe/Berlin'],
  ['Dublin 4, Ireland', 'IE | Leinster | Dublin | Europe/Dublin'],
  ['São Paulo - SP, Brasil', 'BR | São Paulo | São Paulo | America/Sao_Paulo'],
])('%s is %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['Remote, Berlin, Germany', 'DE | State of Berlin | Berlin | Europe/Berlin | remote'],
  ['Remote - Berlin, Germany', 'DE | State of Berlin | Berlin | Europe/Berlin | remote'],
  ['Berlin (remote)', 'DE | State of Berlin | Berlin | Europe/Berlin | remote'],
  ['Fully remote from Lviv, Ukraine', 'UA | Lviv | Lviv | Europe/Kyiv | remote'],
  ['Remote (Poland)', 'PL | - | - | Europe/Warsaw | remote'],
  ['US Remote', 'US | - | - | - | remote'],
  ['Remote, EMEA', '- | - | - | - | remote'],
  ['Anywhere', '- | - | - | - | remote'],
  ['Worldwide', '- | - | - | - | remote'],
  ['Europe', '- | - | - | - | remote'],
  ['Hybrid, Manchester, UK', 'GB | England | Manchester | Europe/London'],
])('ways of working are taken from the place: %s is %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['SF Bay Area', 'US | CA | San Francisco | America/Los_Angeles'],
  ['NYC', 'US | NY | New York City | America/New_York'],
  ['Greater London', 'GB | England | London | Europe/London'],
  ['Greater Seattle Area', 'US | WA | Seattle | America/Los_Angeles'],
  ['Greater Paris Metropolitan Region', 'FR | Île-de-France | Paris | Europe/Paris'],
  ['Based in Kyiv', 'UA | Kyiv City | Kyiv | Europe/Kyiv'],
  ['Київ', 'UA | Kyiv City | Kyiv | Europe/Kyiv'],
  ['Kiev, Ukraine', 'UA | Kyiv City | Kyiv | Europe/Kyiv'],
  ['Одеса, Україна', 'UA | Odesa | Odessa | Europe/Kyiv'],
  ['Санкт-Петербург, Россия', 'RU | St.-Petersburg | Saint Petersburg | Europe/Moscow'],
  ['Saigon', 'VN | Ho Chi Minh City (HCMC) | Ho Chi Minh City | Asia/Ho_Chi_Minh'],
  ['Hồ Chí Minh, Việt Nam', 'VN | Ho Chi Minh City (HCMC) | Ho Chi Minh City | Asia/Ho_Chi_Minh'],
  ['Bombay', 'IN | Maharashtra | Mumbai | Asia/Kolkata'],
  ['München', 'DE | Bavaria | Munich | Europe/Berlin'],
  ['Muenchen, Deutschland', 'DE | Bavaria | Munich | Europe/Berlin'],
  ['Cologne, Germany', 'DE | North Rhine-Westphalia | Köln | Europe/Berlin'],
  ['上海', 'CN | Shanghai | Shanghai | Asia/Shanghai'],
  ['東京都', 'JP | Tokyo | Tokyo | Asia/Tokyo'],
  ['서울', 'KR | Seoul | Seoul | Asia/Seoul'],
  ['القاهرة', 'EG | Cairo | Cairo | Africa/Cairo'],
  ['Ciudad de México', 'MX | Mexico City | Mexico City | America/Mexico_City'],
  ['Limerick, Ireland', 'IE | Munster | Limerick | Europe/Dublin'],
  ['Toledo, Spain', 'ES | Castille-La Mancha | Toledo | Europe/Madrid'],
  ['Nur-Sultan', 'KZ | Astana | Astana | Asia/Almaty'],
  ['Gijón', 'ES | Asturias | Gijón | Europe/Madrid'],
  ['gijon, spain', 'ES | Asturias | Gijón | Europe/Madrid'],
])('other names of a place: %s is %s', (text, expected) => expect(short(text)).toBe(expected));

test.each([
  ['Deutschland', 'DE'],
  ['Україна', 'UA'],
  ['Brasil', 'BR'],
  ['日本', 'JP'],
  ['Türkiye', 'TR'],
  ['the Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['Czechia', 'CZ'],
  ['U.S.A.', 'US'],
  ['UK', 'GB'],
  ['GBR', 'GB'],
  ['Armenia', 'AM'],
  ['Jamaica', 'JM'],
  ['Lebanon', 'LB'],
  ['Singapore', 'SG'],
])('the country %s is %s', (text, country) => {
  expect(readPlace(text)).toMatchObject({ country, remote: false });
  expect(readPlace(text).ambiguous).toBeUndefined();
});

test.each([
  ['Georgia', undefined, ['GA, US', 'Georgia (country)']],
  ['Springfield', 'US', ['Springfield, MO, US', 'Springfield, MA, US']],
  ['Windsor, CA', undefined, ['Windsor, ON, CA', 'Windsor, CA, US']],
  ['Cambridge', undefined, ['Cambridge, England, GB', 'Cambridge, MA, US']],
  ['Portland', 'US', ['Portland, OR, US', 'Portland, ME, US']],
  ['Washington', undefined, ['WA, US', 'Washington D.C., DC, US']],
  ['Norfolk', undefined, ['England, GB', 'Norfolk, VA, US']],
  ['Korea', undefined, ['South Korea (country)', 'North Korea (country)']],
  ['London / Berlin', undefined, ['London, England, GB', 'Berlin, State of Berlin, DE']],
])('%s stays ambiguous', (text, country, meanings) => {
  const reading = readPlace(text);
  expect(reading.country).toBe(country);
  expect(reading.ambiguous).toEqual(expect.arrayContaining(meanings));
});

test('what all meanings have in common is kept', () => {
  expect(readPlace('Kansas City')).toMatchObject({ country: 'US', city: 'Kansas City', timeZone: 'America/Chicago' });
  expect(readPlace('Springfield').timeZone).toBeUndefined();
});

test('a place with far more people than its namesakes is meant, and they are named', () => {
  const { country, passedOver } = readPlace('Paris');
  expect(country).toBe('FR');
  expect(passedOver).toEqual([expect.objectContaining({ country: 'US', region: 'TX', city: 'Paris' })]);
});

test.each([
  ['Smallville, TX', { country: 'US', region: 'TX', city: 'Smallville', notUnderstood: 'Smallville' }],
  ['14 Banksia St, Geelong VIC', { city: 'Geelong', notUnderstood: '14 Banksia St' }],
  ['the third house on the left', { notUnderstood: 'the third house on the left' }],
  ['SP', { notUnderstood: 'SP' }],
  ['', { remote: false }],
])('what was not understood is told: %s', (text, expected) => expect(readPlace(text)).toMatchObject(expected));

test('a town that is in no list has no coordinates and no zone but its country’s', () => {
  expect(readPlace({ city: 'Littleford', country: 'LV' })).toEqual({
    country: 'LV',
    city: 'Littleford',
    timeZone: 'Europe/Riga',
    remote: false,
    notUnderstood: 'Littleford',
  });
});
