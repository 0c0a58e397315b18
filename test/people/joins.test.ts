import { describe, expect, test } from 'vitest';
import { gather, newGathering } from '../../src/people/gather.ts';
import { joinsIn } from '../../src/people/joins.ts';
import { archiveOf, article, type NameSpec } from '../support/archive.ts';

/** All joins of an archive: "trump → ann-trump, high". */
function joined(...articles: readonly (readonly NameSpec[])[]): string[] {
  return joinsIn(archiveOf(...articles)).map(shown);
}

function shown({ from, into, sure }: ReturnType<typeof joinsIn>[number]): string {
  return `${from.replace(/^person\//u, '')} → ${into.replace(/^person\//u, '')}, ${sure}`;
}

/** Beside everybody of one circle. */
const GUILD = 'ORG Harbour Guild';

describe('a family name alone', () => {
  test('is whoever bears it in the same company', () => {
    expect(joined(['Ann Tolmer', GUILD], ['Tolmer', GUILD])).toEqual(['tolmer → ann-tolmer, high']);
  });

  test('is less sure where nothing else speaks for it', () => {
    expect(joined(['Ann Tolmer', GUILD], ['Tolmer', 'ORG Lamp Union'])).toEqual(['tolmer → ann-tolmer, low']);
  });

  test('is nobody’s where two bear it', () => {
    expect(joined(['Ann Tolmer', GUILD], ['Tolmer', GUILD], ['Oda Tolmer', GUILD])).toEqual([]);
  });

  test('is the one whose sex fits', () => {
    expect(joined(['Ann Tolmer', GUILD], ['Tolmer she', GUILD], ['Eric Tolmer', GUILD])).toEqual([
      'tolmer → ann-tolmer, high',
    ]);
    expect(joined(['Eric Tolmer', GUILD], ['Tolmer she', GUILD])).toEqual([]);
  });

  test('is the one who is far oftener named, but not as surely', () => {
    const often = Array.from({ length: 10 }, () => ['Ann Tolmer', GUILD]);
    expect(joined(...often, ['Tolmer', GUILD], ['Oda Tolmer'])).toEqual(['tolmer → ann-tolmer, medium']);
    expect(joined(...often.slice(1), ['Tolmer', GUILD], ['Oda Tolmer'])).toEqual([]);
  });

  test('is not whoever stands beside it as another', () => {
    expect(joined(['Ann Tolmer', 'Tolmer', GUILD], ['Ann Tolmer', GUILD])).toEqual([]);
  });

  test('is left open in some articles, which is no mark of another', () => {
    const open = ['Ann Tolmer', 'Tolmer', GUILD];
    expect(joined(open, ['Tolmer', GUILD])).toEqual(['tolmer → ann-tolmer, medium']);
    expect(joined(open, open, ['Tolmer', GUILD])).toEqual([]);
  });

  test('may have another’s pronoun now and then', () => {
    const bare = Array.from({ length: 4 }, () => ['Tolmer', GUILD]);
    const full = bare.map(() => ['Ann Tolmer', GUILD]);
    expect(joined(...full, ['Tolmer he', GUILD], ...bare)).toEqual(['tolmer → ann-tolmer, high']);
    expect(joined(...full, ['Tolmer he', GUILD], ...bare.slice(1))).toEqual([]);
  });

  test('is hardly somebody who is much more seldom named in full', () => {
    const bare = Array.from({ length: 4 }, () => ['Tolmer', GUILD]);
    expect(joined(['Ann Tolmer', GUILD], ...bare)).toEqual(['tolmer → ann-tolmer, low']);
  });

  test('is nobody’s who was in the news years before', () => {
    const at = (first: string, second: string): string[] => {
      const gathering = newGathering();
      gather(gathering, article('a', ['Ann Tolmer', GUILD], first));
      gather(gathering, article('b', ['Tolmer', GUILD], second));
      return joinsIn(gathering).map(shown);
    };
    expect(at('2011-03-01', '2011-09-01')).toEqual(['tolmer → ann-tolmer, high']);
    expect(at('2011-03-01', '2013-09-01')).toEqual([]);
    expect(at('2013-09-01', '2011-03-01')).toEqual([]);
  });

  test('is no first name', () => {
    expect(joined(['Ann David', GUILD], ['David', 'ORG Lamp Union'])).toEqual([]);
  });
});

describe('full names', () => {
  test.for<[string, NameSpec, NameSpec, string[]]>([
    ['with an initial', 'Ann J. Tolmer', 'Ann Tolmer', ['ann-tolmer → ann-j-tolmer, medium']],
    ['with a middle name', 'Ann Tolmer', 'Ann Marie Tolmer', ['ann-tolmer → ann-marie-tolmer, medium']],
    ['middle name and initial', 'Ann M. Tolmer', 'Ann Marie Tolmer', ['ann-m-tolmer → ann-marie-tolmer, medium']],
    ['two middle names', 'Ann Oda Tolmer', 'Ann Marie Tolmer', []],
    ['an initial alone', 'A. Tolmer', 'Ann Tolmer', ['a-tolmer → ann-tolmer, low']],
    ['another initial', 'E. Tolmer', 'Ann Tolmer', []],
    ['a short form', 'William Tolmer', 'Bill Tolmer', ['bill-tolmer → william-tolmer, low']],
    ['two first names', 'Ann Tolmer', 'Oda Tolmer', []],
    ['a letter too few', 'Zdravko Tolmer', 'Zdrako Tolmer', ['zdrako-tolmer → zdravko-tolmer, low']],
    ['first names a letter apart', 'Maria Tolmer', 'Marie Tolmer', []],
    ['Jr.', 'Eric Tolmer Jr.', 'Eric Tolmer', ['eric-tolmer → eric-tolmer-jr, low']],
    ['Jr. and Sr.', 'Eric Tolmer Jr.', 'Eric Tolmer Sr.', []],
    ['letters with marks', 'Bjørn Tolmer', 'Bjorn Tolmer', ['bjørn-tolmer → bjorn-tolmer, high']],
    ['letters spelled out', 'Ann Tölmer', 'Ann Toelmer', ['ann-tolmer → ann-toelmer, high']],
    ['the middle name as first', 'Willard Zorn Tolmer', 'Zorn Tolmer', ['zorn-tolmer → willard-zorn-tolmer, low']],
    ['a word before the name', 'Lampmaker Zorn Tolmer', 'Zorn Tolmer', []],
    ['another family name', 'Ann Tolmer', 'Ann Vrell', []],
    ['family names a letter apart', 'Ann Tolmer', 'Ann Tolner', []],
    ['one person with a title in the name', 'Health Secretary Ann Tolmer', 'Ann Tolmer', []],
  ])('in two articles without common company: %s', ([, a, b, joins]) => {
    expect(joined([a, GUILD], [b, 'ORG Lamp Union'])).toEqual(joins);
  });

  test.for<[string, NameSpec, NameSpec, string[]]>([
    ['with an initial', 'Ann J. Tolmer', 'Ann Tolmer', ['ann-tolmer → ann-j-tolmer, high']],
    ['a short form', 'William Tolmer', 'Bill Tolmer', ['bill-tolmer → william-tolmer, medium']],
    ['Jr.', 'Eric Tolmer Jr.', 'Eric Tolmer', ['eric-tolmer → eric-tolmer-jr, low']],
    ['family names a letter apart', 'Ann Tolmer', 'Ann Tolner', ['ann-tolner → ann-tolmer, medium']],
    ['family names that are too short', 'Ann Tolm', 'Ann Toln', []],
    ['two sexes', 'Alex Tolmer he', 'Alex J. Tolmer she', []],
  ])('in the same company: %s', ([, a, b, joins]) => {
    expect(joined([a, GUILD], [b, GUILD])).toEqual(joins);
  });

  test.for<[NameSpec, NameSpec]>([
    ['Eric Tolmer Jr.', 'Eric Tolmer'],
    ['Ann J. Tolmer', 'Ann Tolmer'],
    ['William Tolmer', 'Bill Tolmer'],
    ['Ann Tolmer', 'Ann Tolner'],
  ])('in one article they are two: %s and %s', ([a, b]) => {
    expect(joined([a, b, GUILD])).toEqual([]);
  });

  test('what fits two is joined to neither, unless one is far oftener named', () => {
    expect(joined(['Ann Marie Tolmer'], ['Ann Oda Tolmer'], ['Ann Tolmer'])).toEqual([]);
    const often = Array.from({ length: 10 }, () => ['Ann Marie Tolmer']);
    expect(joined(...often, ['Ann Oda Tolmer'], ['Ann Tolmer'])).toEqual(['ann-tolmer → ann-marie-tolmer, medium']);
  });

  test('three rows of one person are joined to the one in most articles', () => {
    expect(joined(['Ann Tolmer', GUILD], ['Ann Tolmer'], ['Ann J. Tolmer', GUILD], ['Tolmer', GUILD])).toEqual([
      'ann-j-tolmer → ann-tolmer, high',
      'tolmer → ann-tolmer, high',
    ]);
  });
});

test('one person with a title in the name and without is one row', () => {
  const { rows } = archiveOf(['Health Secretary Ann Tolmer!', GUILD], ['Ann Tolmer!']);
  expect([...rows.values()].map(({ key, articles, quotes }) => [key, articles, quotes])).toEqual([
    ['person/ann-tolmer', 2, 2],
    ['org/harbour-guild', 1, 0],
  ]);
});

test('a row by the family name alone whose article has the full name is that of the full name', () => {
  const gathering = newGathering();
  const doc = article('a', ['Tolmer']);
  gather(gathering, { ...doc, entities: doc.entities.map((one) => ({ ...one, aliases: ['Ann Tolmer'] })) });
  expect([...gathering.rows.keys()]).toEqual(['person/ann-tolmer']);
});

describe('organisations', () => {
  test.for<[string, NameSpec[], string[]]>([
    [
      'legal form',
      ['ORG Harbour Lamps', 'ORG Harbour Lamps Inc.'],
      ['org/harbour-lamps-inc → org/harbour-lamps, high'],
    ],
    ['article', ['ORG Daily Lumen', 'ORG The Daily Lumen'], ['org/the-daily-lumen → org/daily-lumen, high']],
    ['dots', ['ORG HGN', 'ORG H.G.N.'], ['org/h-g-n → org/hgn, high']],
    ['another name', ['ORG Harbour Guild', 'ORG Harbour Union'], []],
    ['initials', ['ORG Harbour Guild of Nordvik', 'ORG HGN'], ['org/hgn → org/harbour-guild-of-nordvik, low']],
    ['initials of two', ['ORG Harbour Guild of Nordvik', 'ORG HGN', 'ORG Hill Guild North'], []],
    ['two letters', ['ORG Harbour Guild', 'ORG HG'], []],
    [
      'a chain',
      ['ORG Harbour Guild of Nordvik', 'ORG HGN', 'ORG H.G.N.'],
      ['org/h-g-n → org/harbour-guild-of-nordvik, high', 'org/hgn → org/harbour-guild-of-nordvik, low'],
    ],
  ])('each in an article of its own: %s', ([, names, joins]) => {
    expect(joined(...names.map((name) => [name])).sort()).toEqual(joins);
  });

  test('initials in the same company are sure; beside the full name they are another’s', () => {
    expect(joined(['ORG Harbour Guild of Nordvik', 'Ann Tolmer'], ['ORG HGN', 'Ann Tolmer'])).toEqual([
      'org/hgn → org/harbour-guild-of-nordvik, high',
    ]);
    expect(joined(['ORG Harbour Guild of Nordvik', 'ORG HGN'])).toEqual([]);
  });
});
