import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../../src/engine/read/domain/edits.ts';
import { labelInOwnLetters } from '../../../src/engine/read/domain/punycode.ts';
import { isLookAlikeDomain, isOtherEnding, registrableDomain } from '../../../src/engine/read/domain.ts';

describe('the registrable part', () => {
  it.each([
    ['https://www.firm.co.uk/jobs', 'firm.co.uk'],
    ['ann.github.io', 'ann.github.io'],
    ['mail.firm.example', 'firm.example'],
    ['FIRM.EXAMPLE.', 'firm.example'],
    ['https://münchen.example/a', 'xn--mnchen-3ya.example'],
    ['203.0.113.7', undefined],
    ['localhost', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('of %j is %s', (text, domain) => expect(registrableDomain(text)).toBe(domain));

  it.each(['xn--mnchen-3ya', 'xn--e1awd7f', 'xn--fiqs8s', 'xn--bcher-kva'])(
    'reads %s as the runtime writes it',
    (label) => {
      const own = labelInOwnLetters(label);
      expect(own).not.toBe(label);
      expect(new URL(`http://${own}.example`).hostname).toBe(`${label}.example`);
    },
  );

  it.each(['xn--', 'xn--99999999', 'plain'])('leaves %s as it is', (label) =>
    expect(labelInOwnLetters(label)).toBe(label),
  );
});

describe('look-alikes', () => {
  it.each([
    ['meridian-lumen.example', 'meridianlumen.example'],
    ['meridainlumen.example', 'meridianlumen.example'],
    ['meridianlumenn.example', 'meridianlumen.example'],
    ['rneridian.example', 'meridian.example'],
    ['mer1dian.example', 'meridian.example'],
    ['meridiаn.example', 'meridian.example'],
    ['xn--meridin-8fg.example', 'meridian.example'],
    ['meridian.test', 'meridian.example'],
    ['meridian-careers.example', 'meridian.example'],
    ['brightmoordigital.example', 'brightmoor.example'],
    ['meridian.example.hr-desk.example', 'meridian.example'],
    ['hx-careers.example', 'hx.example'],
    ['tealjobs.example', 'teal.example'],
  ])('%s for %s', (domain, real) => expect(isLookAlikeDomain(domain, real)).toBe(true));

  it.each([
    ['meridian.example', 'meridian.example'],
    ['mail.meridian.example', 'meridian.example'],
    ['meridian.hr-desk.example', 'meridian.example'],
    ['harborgate.example', 'meridianlumen.example'],
    ['northstar.example', 'northgate.example'],
    ['hx.example', 'gx.example'],
    ['teal.example', 'seal.example'],
    ['larch.example', 'lunch.example'],
    ['harborgate.example', 'gate.example'],
    ['brightmoor.example', 'brightmoordigital.example'],
    ['not a domain', 'meridian.example'],
    ['', ''],
  ])('but not %j for %j', (domain, real) => expect(isLookAlikeDomain(domain, real)).toBe(false));

  it('tells another ending from another name', () => {
    expect(isOtherEnding('firm.co.uk', 'firm.example')).toBe(true);
    expect(isOtherEnding('firms.example', 'firm.example')).toBe(false);
    expect(isOtherEnding('firm.example', 'firm.example')).toBe(false);
  });

  it('reads any text without throwing, and no domain looks like itself', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl());
    fc.assert(fc.property(text, text, (a, b) => typeof isLookAlikeDomain(a, b) === 'boolean'));
    fc.assert(fc.property(text, (a) => !isLookAlikeDomain(a, a)));
    fc.assert(fc.property(fc.string(), (label) => typeof labelInOwnLetters(`xn--${label}`) === 'string'));
  });

  it('counts a swap of neighbours as one edit', () => {
    expect(editsBetween('meridain', 'meridian')).toBe(1);
    expect(editsBetween('', 'abc')).toBe(3);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editsBetween(a, b) === editsBetween(b, a)));
  });
});
