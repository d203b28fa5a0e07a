import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailDomainType, readEmail } from '../../../src/engine/read/email.ts';

describe('an e-mail address', () => {
  it.each([
    ['Ann.Hollis+jobs@mail.example', 'ann.hollis@mail.example'],
    ['Ann.Hollis+jobs@Gmail.com', 'annhollis@gmail.com'],
    ['a.n.n@googlemail.com', 'ann@gmail.com'],
    ['ann@pm.me', 'ann@proton.me'],
    ['ann@ya.ru', 'ann@yandex.ru'],
    ['ann@me.com', 'ann@icloud.com'],
    ['+ann@mail.example', '+ann@mail.example'],
    ['Ann Hollis <ann@mail.example>', 'ann@mail.example'],
    ['mailto:ann@mail.example?subject=x', 'ann@mail.example'],
    ['ann (at) mail (dot) example', 'ann@mail.example'],
    ['ann@MÜNCHEN.example', 'ann@xn--mnchen-3ya.example'],
  ])('%s is compared as %s', (text, normal) => expect(readEmail(text).normal).toBe(normal));

  it('keeps dots and hyphens where nobody says that they do not count', () => {
    expect(readEmail('ann.hollis@mail.example').normal).not.toBe(readEmail('annhollis@mail.example').normal);
    expect(readEmail('ann-x@yahoo.com').normal).toBe('ann-x@yahoo.com');
  });

  it('gives its parts', () => {
    expect(readEmail('Ann@hr.firm.co.uk')).toEqual({
      address: 'Ann@hr.firm.co.uk',
      normal: 'ann@hr.firm.co.uk',
      localPart: 'ann',
      domain: 'hr.firm.co.uk',
      registrable: 'firm.co.uk',
    });
  });

  it.each(['', 'ann', 'ann@mail', 'a@b@c.example', 'ann@mail.example, bo@mail.example', '@mail.example'])(
    '%j is none',
    (text) => expect(readEmail(text)).toEqual({ notUnderstood: text }),
  );

  it('reads any text without throwing, and its normal form as itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readEmail(text) === 'object'));
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const { normal } = readEmail(text);
        if (normal !== undefined) expect(readEmail(normal).normal).toBe(normal);
      }),
    );
  });
});

describe('kinds of mail domains', () => {
  it.each(
    `gmail.com outlook.com tuta.com proton.me pm.me hey.com mail.ru qq.com 163.com naver.com gmx.net web.de yandex.ru ukr.net
seznam.cz wp.pl libero.it rediffmail.com uol.com.br abv.bg`.split(/\s+/),
  )('%s is free mail', (domain) => expect(mailDomainType(domain)).toBe('freemail'));

  it.each([
    'privaterelay.appleid.com',
    'duck.com',
    'mozmail.com',
    'simplelogin.com',
    'anonaddy.me',
    'ann.anonaddy.com',
    'passmail.net',
    'opayq.com',
  ])('%s is a privacy relay, and not thrown away', (domain) => expect(mailDomainType(domain)).toBe('privacy_relay'));

  it.each(['mailinator.com', 'MAILINATOR.com', 'mail.yopmail.com', 'guerrillamail.com'])(
    '%s is thrown away',
    (domain) => expect(mailDomainType(domain)).toBe('disposable'),
  );

  it.each(['firm.example', 'com', '', 'notgmail.com', 'gmail.com.firm.example'])('%j is on no list', (domain) =>
    expect(mailDomainType(domain)).toBeUndefined(),
  );
});
