import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, readBic, readIban, readRoutingNumber, readWallet } from '../../../src/engine/read/money.ts';

describe('IBANs', () => {
  it.each([
    ['DE89 3704 0044 0532 0130 00', 'DE'],
    ['IBAN: GB82 WEST 1234 5698 7654 32', 'GB'],
    ['nl91abna0417164300', 'NL'],
    ['UA213223130000026007233566001', 'UA'],
  ])('%s is of %s', (text, country) => expect(readIban(text)).toMatchObject({ country, valid: true }));

  it.each([
    ['DE89 3704 0044 0532 0130 01', 'the two check digits do not fit the rest'],
    ['DE89 3704 0044 0532 0130', 'has 20 characters, an IBAN of DE has 22'],
    ['DE89 3704 0044 0532 0130 0X', 'letters and digits are not where an IBAN of DE has them'],
    ['QQ12 3456', 'there are no IBANs of QQ'],
    ['370400440532013000', 'an IBAN begins with two letters and two digits'],
    ['', 'there is no IBAN'],
  ])('%j: %s', (text, problem) => expect(readIban(text)).toMatchObject({ valid: false, problem }));

  it('notices every changed digit', () => {
    const iban = 'DE89370400440532013000';
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(iban[at]) + by) % 10);
        expect(readIban(iban.slice(0, at) + digit + iban.slice(at + 1)).valid).toBe(false);
      }),
    );
  });
});

describe('BICs and routing numbers', () => {
  it.each([
    ['DEUTDEFF', 'DE'],
    ['deut de ff 500', 'DE'],
  ])('%s is of %s', (text, country) => expect(readBic(text)).toMatchObject({ country, valid: true }));

  it.each([
    ['ABCDQQ22', 'QQ is not the code of a country'],
    ['DEUT', 'has 4 characters, a BIC has 8 or 11'],
    ['1EUTDEFF', 'a BIC begins with six letters: four for the bank, two for the country'],
  ])('%s: %s', (text, problem) => expect(readBic(text)).toMatchObject({ valid: false, problem }));

  it.each([
    ['021000021', { country: 'US', valid: true }],
    ['0110-0001-5', { country: 'US', valid: true }],
    ['021000022', { valid: false, problem: 'the check digit does not fit the other eight' }],
    ['130000006', { valid: false, problem: 'no US routing number begins with 13' }],
    ['000312349', { country: 'CA', valid: true }],
    ['12-34-56', { routingNumber: '123456', valid: true }],
    ['1234567', { valid: false, problem: 'has 7 digits, a US routing number has 9' }],
    ['', { valid: false, problem: 'a routing number has digits only' }],
  ])('%j', (text, expected) => expect(readRoutingNumber(text)).toMatchObject(expected));

  it.each(['12', '21', '32', '61', '72', '80'])('a number may begin with %s', (prefix) => {
    const valid = Array.from({ length: 10 }, (_, digit) => readRoutingNumber(`${prefix}000001${digit}`)).filter(
      (one) => one.valid,
    );
    expect(valid).toHaveLength(1);
  });

  it.each(['13', '20', '33', '60', '73', '79', '81'])('none begins with %s', (prefix) => {
    const valid = Array.from({ length: 10 }, (_, digit) => readRoutingNumber(`${prefix}000001${digit}`)).filter(
      (one) => one.valid,
    );
    expect(valid).toEqual([]);
  });
});

/** Addresses that the chains' own specifications and documentation print. */
const printed: readonly (readonly [string, string])[] = [
  ['bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['bitcoin', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
  ['bitcoin', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
  ['bitcoin', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['ethereum', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
  ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ['litecoin', 'LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1'],
  ['dogecoin', 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L'],
  ['bitcoin-cash', 'bitcoincash:qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy'],
  ['xrp', 'rDTXLQ7ZKZVKz33zJbHjgVShjsBnqMBhmN'],
  ['xrp', 'X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ'],
  ['cardano', 'addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w'],
  ['cosmos', 'cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eh'],
  ['ton', 'EQBvW8Z5huBkMJYdnfAEM5JqTNkuWX3diqYENkWsIL0XggGG'],
  ['stellar', 'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ'],
  ['monero', '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge'],
];

describe('wallets', () => {
  it.each(printed)('%s: %s', (chain, text) => {
    expect(readWallet(text)).toMatchObject({ chain, valid: true, checksum: true });
  });

  it.each(printed)('a letter of the %s address %s that is another is noticed', (_, text) => {
    const at = Math.floor(text.length / 2) + 3;
    const letter = ['2', '3', 'q', 'A', 'a'].find(
      (one) => one.toLowerCase() !== text[at]?.toLowerCase() && isOfForm(text, one),
    );
    const read = readWallet(text.slice(0, at) + letter + text.slice(at + 1));
    expect(read.valid).toBe(false);
    expect(read.problem).toBeDefined();
  });

  it('says where a form has no checksum', () => {
    expect(readWallet('11111111111111111111111111111111')).toMatchObject({
      chain: 'solana',
      valid: true,
      checksum: false,
    });
    expect(readWallet('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed')).toMatchObject({
      chain: 'ethereum',
      valid: true,
      checksum: false,
    });
  });

  it.each([
    ['0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'the checksum does not fit: a letter is wrong or missing'],
    ['0x123', 'has 3 digits after 0x, an address has 40'],
    ['tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx', 'is an address of a test network'],
    ['bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'mixes capitals and small letters'],
    ['ann.eth', 'is a name, and what address it stands for is not known here'],
    ['my wallet', 'is not an address of a chain that is known here'],
    ['x'.repeat(1000), 'is too long for an address'],
    ['', 'there is no address'],
  ])('%s: %s', (text, problem) => expect(readWallet(text)).toMatchObject({ valid: false, problem }));

  it('two ways of writing one address have one normal form', () => {
    const normal = (text: string): string | undefined => readWallet(text).normal;
    expect(normal('ethereum:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed?value=1')).toBe(
      normal('0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'),
    );
    expect(normal('qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy')).toBe(
      normal('bitcoincash:qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy'),
    );
    expect(normal('EQBvW8Z5huBkMJYdnfAEM5JqTNkuWX3diqYENkWsIL0XggGG')).toBe(
      normal('0:6f5bc67986e06430961d9df00433926a4cd92e597ddd8aa6043645ac20bd1782'),
    );
  });
});

/** Whether a letter may stand in an address of this form, so that only the checksum can notice it. */
function isOfForm(text: string, letter: string): boolean {
  if (text.startsWith('0x')) return /[0-9a-f]/i.test(letter);
  if (/^G[A-Z2-7]{55}$/.test(text)) return /[A-Z2-7]/.test(letter);
  if (/^(?:BC1|bc1|addr1|cosmos1|bitcoincash:)/.test(text)) return letter === 'q' || letter === '2' || letter === '3';
  return true;
}

describe('one account', () => {
  it.each([
    [{ iban: 'DE89 3704 0044 0532 0130 00' }, { iban: 'de89370400440532013000' }],
    [
      { routing_number: '021000021', account_number: '000123-456' },
      { routing_number: '021000021', account_number: '123456' },
    ],
    [{ account_number: '1234 5678 90' }, { account_number: '1234567890' }],
    [
      { bic: 'DEUTDEFF', account_number: '123' },
      { bic: 'DEUTDEFF500', account_number: '0123' },
    ],
    [
      { wallet: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed' },
      { wallet: '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed' },
    ],
  ])('%j, %j', (a, b) => {
    expect(accountKey(a)).toBeDefined();
    expect(accountKey(a)).toBe(accountKey(b));
  });

  it('is another at another bank, and none where too little is given', () => {
    const at = (routing: string) => accountKey({ routing_number: routing, account_number: '123456' });
    expect(at('021000021')).not.toBe(at('011000015'));
    expect(accountKey({ account_number: '1234567' })).toBeUndefined();
    expect(accountKey({})).toBeUndefined();
    expect(accountKey({ routing_number: '021000021' })).toBeUndefined();
  });
});

it('reads any text without throwing', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
      minLength: 25,
      maxLength: 106,
    }),
    fc
      .constantFrom('bc1', 'addr1', '0x', 'r', 'X', 'EQ', 'G', '4')
      .chain((start) => fc.string().map((rest) => start + rest)),
  );
  for (const read of [readIban, readBic, readRoutingNumber, readWallet]) {
    fc.assert(
      fc.property(
        text,
        (one) => typeof read(one).valid === 'boolean' && (read(one).valid || read(one).problem !== undefined),
      ),
    );
  }
  fc.assert(fc.property(text, text, (a, b) => accountKey({ wallet: a, iban: b, account_number: a }) !== null));
});
