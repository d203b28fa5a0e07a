import { describe, expect, it } from 'vitest';
import { amountReader } from '../../src/collect/amount.ts';
import { methodNamed } from '../../src/collect/pay-method.ts';
import { type PaymentOptions, readPayments } from '../../src/collect/payment-csv.ts';
import { Event } from '../../src/engine/dossier.ts';

function imported(given: string, options: PaymentOptions = {}) {
  const read = readPayments(given, options);
  if (!read.ok) throw new Error(read.error);
  for (const event of read.events) Event.parse(event);
  return read;
}

describe('payments', () => {
  it('are typed lines of date, amount, currency, country, holder and method', () => {
    expect(
      imported('2026-11-02, 4000.00, USD, US, Ann Hollis, wire\n2026-12-02, 4000, USD, Germany', {
        stage: 'engaged',
        payment: 'bank',
      }).events,
    ).toEqual([
      {
        event: 'transfer',
        at: '2026-11-02T00:00:00Z',
        stage: 'engaged',
        payment: 'bank',
        method: 'bank_account',
        country: 'US',
        amount: 4000,
        currency: 'USD',
        holder: 'Ann Hollis',
      },
      {
        event: 'transfer',
        at: '2026-12-02T00:00:00Z',
        stage: 'engaged',
        payment: 'bank',
        country: 'DE',
        amount: 4000,
        currency: 'USD',
      },
    ]);
  });

  it('are a statement by its headings; an account number is not kept, its country is', () => {
    const read = imported(`Booking date;Recipient;Recipient IBAN;Amount;Currency;Status
02.11.2026;Ann Hollis;DE02 1203 0000 0000 2020 51;-1.234,50;EUR;executed
03.11.2026;Ann Hollis;DE02 1203 0000 0000 2020 51;-1.234,50;EUR;Rejected`);
    expect(read.events).toEqual([
      {
        event: 'transfer',
        at: '2026-11-02T00:00:00Z',
        country: 'DE',
        amount: -1234.5,
        currency: 'EUR',
        holder: 'Ann Hollis',
      },
    ]);
    expect(read.left).toEqual([{ why: 'not paid, or paid back', rows: 1 }]);
    expect(JSON.stringify(read)).not.toContain('2020');
  });

  it('name what is wrong by line and keep what is right', () => {
    const read = imported(`date,amount,currency,country
2026-11-02,4000,USD,US
,4000,USD,US
2026-11-03,a lot,USD,US
2026-11-04,4000,dollars,US
2026-11-05,4000,USD,Korea
2026-11-06,4000,USD,Atlantis`);
    expect(read.events).toHaveLength(1);
    expect(read.errors).toEqual([
      { line: 3, message: 'the date is missing' },
      { line: 4, message: '"a lot" is no amount' },
      { line: 5, message: '"DOLLARS" is no currency, such as EUR' },
      { line: 6, message: '"Korea" can mean several countries; write two letters' },
      { line: 7, message: '"Atlantis" is no country; write two letters' },
    ]);
  });

  it('ask for a zone only where there is a time of day', () => {
    expect(imported('date,amount\n2026-11-02 10:00,1\n2026-11-03,1').errors).toEqual([
      { line: 2, message: expect.stringContaining('states no time zone') },
    ]);
    expect(readPayments('name,employer\nAnn,Larch')).toEqual({
      ok: false,
      error: 'has no column for the date ("Date")',
    });
  });

  it('have amounts in either way of writing, decided by the file', () => {
    const read = (...texts: string[]) =>
      texts.map((text) => amountReader(texts)(text)).map((one) => ('amount' in one ? one.amount : one.error));
    expect(read('1,234', '99.50')).toEqual([1234, 99.5]);
    expect(read('1.234', '99,50')).toEqual([1234, 99.5]);
    expect(read('1.234.567,8', '$ 12,00', "1'000", '(5,25)', '−7')).toEqual([1234567.8, 12, 1000, -5.25, -7]);
    expect(read('1,234')).toEqual(['"1,234" can be thousands or a fraction; write it as 1234.00']);
    expect(read('0,125')).toEqual([0.125]);
  });

  it('are sent by a method only where the words say so', () => {
    expect(['Wire', 'USDT (TRC20)', 'PayPal', 'prepaid debit card', 'bank_account'].map(methodNamed)).toEqual([
      'bank_account',
      'cryptocurrency',
      'payment_platform',
      'prepaid_card',
      'bank_account',
    ]);
    expect(methodNamed('Outgoing')).toBeUndefined();
  });
});
