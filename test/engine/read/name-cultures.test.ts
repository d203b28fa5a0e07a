import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/engine/read/name.ts';

const onePerson: Record<string, readonly (readonly [string, string])[]> = {
  English: [
    ['Robert Smith', 'Bob Smith'],
    ['J. Smith', 'John Smith'],
    ['Ann Mary Hollis', 'Ann Hollis'],
    ['Stephen King', 'Steven King'],
    ['Kate Jones', 'Katie Jones'],
  ],
  Spanish: [
    ['María José Peña Ruiz', 'Maria Jose Pena'],
    ['Francisco Rojas Vidal', 'Paco Rojas'],
    ['Rojas Vidal, Francisco', 'Francisco Rojas Vidal'],
  ],
  'Two family names': [
    ['Meiling Zhou Lin', 'ZHOU LIN MEILING'],
    ['Jiwoo Park Kim', 'Park Kim Jiwoo'],
    ['Anna Li Wang', 'Li Wang Anna'],
  ],
  Portuguese: [
    ['Camila D. Reis', 'Camila Duarte Reis'],
    ['João da Silva', 'Joao Silva'],
  ],
  German: [
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Johannes Vogt', 'Hans Vogt'],
    ['Ludwig van der Brake', 'Ludwig Brake'],
  ],
  Slavic: [
    ['Serhii Bondarenko', 'Sergey Bondarenko'],
    ['Oleksandr Kovalenko', 'Sasha Kovalenko'],
    ['Irina Ivanova', 'Irina Ivanov'],
    ['Raisa Petrovna Orlova', 'Raisa Orlova'],
    ['Сергій Бондаренко', 'Serhii Bondarenko'],
    ['Ирина Соколова', 'Irina Sokolova'],
  ],
  Korean: [
    ['Yunseo Choi', 'Yun-Seo Choe'],
    ['최윤서', 'CHOI YUNSEO'],
    ['Lee Min-ho', 'Minho Yi'],
    ['Park Jung-woo', 'Bak Jeongu'],
  ],
  Chinese: [
    ['李晓明', 'LI XIAOMING'],
    ['Hsieh Chih-ming', 'Xie Zhiming'],
    ['張偉', 'Zhang Wei'],
    ['Wong Ka-ho', '王家豪'],
  ],
  Japanese: [
    ['Satou Haruto', 'Haruto Sato'],
    ['佐藤陽翔', 'Haruto Sato'],
    ['Kenji Nakajima', 'Kenji Nakashima'],
    ['Yūko Ōno', 'Yuko Ono'],
  ],
  Arabic: [
    ['Muhammad Al-Rashid', 'Mohamed El Rashed'],
    ['Abdul Rahman Haddad', 'Abdurrahman Haddad'],
    ['عمر حداد', 'Omar Haddad'],
    ['Salah Eddine Karimi', 'Salaheddine Karimi'],
  ],
  Persian: [
    ['Hossein Ebrahimi', 'Husain Ibrahimi'],
    ['Gholamreza Tavakoli', 'Reza Tavakoli'],
  ],
  Hebrew: [
    ['Yosef Mizrachi', 'Yossi Mizrahi'],
    ['יעל כהן', 'Yael Cohen'],
  ],
  Greek: [
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
    ['Dimitrios Makris', 'Dimitris Makris'],
  ],
  Georgian: [['Nino Kapanadze', 'ნინო კაპანაძე']],
  Armenian: [['Anahit Grigoryan', 'Անահիտ Գրիգորյան']],
  Indic: [
    ['Venkatesh Iyer', 'Venky Iyer'],
    ['Ayesha Khan', 'Aisha Khan'],
    ['Siddharth Rao', 'Sid Rao'],
  ],
  Vietnamese: [
    ['Nguyễn Văn Đức', 'Duc Van Nguyen'],
    ['Lê Thị Mai', 'Mai Thi Le'],
  ],
  Turkish: [
    ['Yılmaz Çörekçi', 'YILMAZ COREKCI'],
    ['Ayşe Öztürk', 'Ayse Ozturk'],
  ],
};

const twoPeople: readonly (readonly [string, string])[] = [
  ['Maria Garcia', 'Mario Garcia'], ['Oleksandr Kovalenko', 'Oleksandra Kovalenko'], ['Ivan Petrov', 'Petr Ivanov'],
  ['Lucas Brandt', 'Lucy Brandt'], ['Daniel Roth', 'Daniela Roth'], ['Mohamed Saleh', 'Mahmoud Saleh'], ['Hasan Karimi', 'Hussein Karimi'],
  ['Kim Chol-su', 'Kim Su-chol'], ['Jin Park', 'Jun Park'], ['최윤서', 'Minho Choi'], ['李晓明', 'Li Dawei'], ['Lê Văn Đức', 'Trần Văn Đức'],
  ['佐藤陽翔', 'Yui Sato'], ['Ирина Соколова', 'Olga Sokolova'], ['عمر حداد', 'Karim Haddad'], ['יעל כהן', 'Dan Cohen'],
  ['Jose Luis Rojas Vidal', 'Jose Antonio Rojas Vidal'], ['Priya Raman', 'Dele Adeyemi'], ['Darren Whitlock', 'Grant Ellory'],
  ['Erin Choi', 'Yunseo Choi'], ['Lukas', 'Lukas Brandt'], ['Ann Hollis', 'Tom Hollis'], ['J. S.', 'John Smith'], ['', ''],
]; // biome-ignore format: a table

describe.each(Object.entries(onePerson))('%s names', (_, pairs) => {
  it.each(pairs)('%s and %s can be one person', (a, b) => {
    const found = compareNames(a, b);
    expect(found.relation, `similarity ${found.similarity}`).not.toBe('different');
    expect(found.reason).toMatch(/\.$/);
  });
});

describe('different people', () => {
  it.each(twoPeople)('%j and %j stay apart', (a, b) => expect(compareNames(a, b).relation).toBe('different'));
});

describe('why two names count as one', () => {
  it.each([
    ['Choi Yunseo', 'Yunseo Choi', 'order'],
    ['J. Smith', 'John Smith', 'initial'],
    ['Ann Mary Hollis', 'Ann Hollis', 'middle'],
    ['Bob Smith', 'Robert Smith', 'nickname'],
    ['Serhii Bondarenko', 'Sergey Bondarenko', 'romanisation'],
    ['최윤서', 'Yunseo Choi', 'script'],
    ['Ludwig van Brake', 'Ludwig Brake', 'particle'],
    ['Camila Duarte', 'Camila Duarte Reis', 'double_surname'],
    ['Raisa Petrovna Orlova', 'Raisa Orlova', 'patronymic'],
    ['Jordan Whitlock', 'Jordan Whitlcok', 'typo'],
  ] as const)('%s and %s: %s', (a, b, kind) => expect(compareNames(a, b).kinds).toContain(kind));

  it('says it in one sentence', () => {
    expect(compareNames('WHITLOCK DARREN JAMES', 'Darren J Whitlock').reason).toMatchInlineSnapshot(
      `"These count as the same name: an initial stands for a full name and the words stand in another order."`,
    );
    expect(compareNames('Darren Whitlock', 'Grant Ellory').reason).toMatchInlineSnapshot(
      `"Nothing we know of connects these two names."`,
    );
    expect(compareNames('Jürgen Müller', 'JURGEN MULLER').reason).toMatchInlineSnapshot(`"Both are the same name."`);
  });
});

describe('properties', () => {
  const someText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...Object.values(onePerson).flat(2), ...twoPeople.flat()),
  );

  it('never throws, whatever the strings, and gives the same answer both ways round', () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        const { relation, similarity, kinds } = compareNames(a, b);
        const back = compareNames(b, a);
        expect([back.relation, back.similarity, [...back.kinds].sort()]).toEqual([
          relation,
          similarity,
          [...kinds].sort(),
        ]);
        expect(similarity >= 0 && similarity <= 1).toBe(true);
      }),
    );
  });

  it('takes every personal name for itself, in capitals, too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(onePerson).flat(2)), (name) => {
        expect(compareNames(name, name).relation).toBe('same');
        expect(compareNames(name, name.toUpperCase()).relation).toBe('same');
      }),
    );
  });
});
