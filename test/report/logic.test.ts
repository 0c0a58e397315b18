/** What the page reckons, without a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICE, toggled } from '../../src/report/logic/choose.ts';
import { excerptAround, lineOf } from '../../src/report/logic/excerpt.ts';
import { type Mark, type Nested, nested } from '../../src/report/logic/nest.ts';
import { articleHash, hashOf, type Route, routeOf } from '../../src/report/logic/route.ts';
import { folded, holdsAll, termsOf } from '../../src/report/logic/search.ts';
import { timeLineOf } from '../../src/report/logic/time.ts';

describe('marks', () => {
  const shown = (tree: readonly Nested<string>[]): string =>
    tree
      .map((node) =>
        typeof node === 'string' ? node : `<${node.what}${node.isFirst ? '' : '+'} ${shown(node.within)}>`,
      )
      .join('');
  const marks = (...list: readonly (readonly [start: number, end: number, what: string])[]): Mark<string>[] =>
    list.map(([start, end, what]) => ({ start, end, what }));

  test.for<[about: string, marks: Mark<string>[], shown: string]>([
    ['none', [], 'abcdefgh'],
    ['side by side', marks([0, 2, 'x'], [2, 4, 'y']), '<x ab><y cd>efgh'],
    ['one within another, whatever their order', marks([2, 3, 'y'], [1, 5, 'x']), 'a<x b<y c>de>fgh'],
    ['of one extent: the first is outside', marks([1, 3, 'x'], [1, 3, 'y']), 'a<x <y bc>>defgh'],
    ['crossing: the second goes on behind the first', marks([1, 4, 'x'], [3, 6, 'y']), 'a<x bc<y d>><y+ ef>gh'],
    ['crossing two', marks([0, 4, 'x'], [1, 3, 'y'], [2, 6, 'z']), '<x a<y b<z c>><z+ d>><z+ ef>gh'],
    ['empty, or outside the text', marks([2, 2, 'x'], [9, 12, 'y'], [7, 12, 'z']), 'abcdefg<z h>'],
  ])('%s', ([, list, expected]) => {
    expect(shown(nested('abcdefgh', list))).toBe(expected);
  });

  test('only a stretch of the text', () => {
    expect(shown(nested('abcdefgh', marks([0, 3, 'x'], [4, 8, 'y']), 2, 6))).toBe('<x c>d<y ef>');
  });

  interface Letter {
    readonly letter: string;
    readonly within: readonly number[];
  }
  const lettersOf = (tree: readonly Nested<number>[], within: readonly number[]): Letter[] =>
    tree.flatMap((node) =>
      typeof node === 'string'
        ? Array.from(node, (letter) => ({ letter, within }))
        : lettersOf(node.within, [...within, node.what]),
    );

  test('never lose a letter, and mark each that they hold', () => {
    const text = 'abcdefghijklmnop';
    const span = fc.tuple(fc.nat(16), fc.nat(16)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const tree = nested(
          text,
          spans.map(([start, end], what) => ({ start, end, what })),
        );
        const letters = lettersOf(tree, []);
        expect(letters.map(({ letter }) => letter).join('')).toBe(text);
        for (const [at, { within }] of letters.entries()) {
          const expected = [...spans.entries()]
            .filter(([, [start, end]]) => start <= at && at < end)
            .map(([what]) => what);
          expect(within.toSorted((a, b) => a - b)).toEqual(expected);
        }
      }),
    );
  });

  test('50,000 crossing marks take their time, not the square of it', () => {
    const text = 'a'.repeat(200_000);
    const crossing = Array.from({ length: 50_000 }, (_, i) => ({ start: 3 * i, end: 3 * i + 4, what: i }));
    expect(nested(text, crossing)).toHaveLength(50_001);
  });
});

test('marks that lie within each other without end are marked as deep as anybody can see', () => {
  const text = 'a'.repeat(100_000);
  const deep = Array.from({ length: 50_000 }, (_, i) => ({ start: i, end: 100_000 - i, what: i }));
  expect(JSON.stringify(nested(text, deep)).split('within')).toHaveLength(64 + 1);
});

describe('an excerpt', () => {
  const text = 'One stands. Two stands here. Three goes on.';
  const sentences = [0, 11, 12, 28, 29, 43];

  test('is the sentences that hold the words', () => {
    const { from, to } = excerptAround(text, sentences, [[16, 22]]);
    expect(text.slice(from, to)).toBe('Two stands here.');
    const both = excerptAround(text, sentences, [[30, 33], [], [16, 22]]);
    expect(text.slice(both.from, both.to)).toBe('Two stands here. Three goes on.');
  });

  test('is cut at a blank where a sentence goes on for long', () => {
    const long = `${'word '.repeat(200)}HERE${' word'.repeat(200)}`;
    const { from, to, cutBefore, cutAfter } = excerptAround(long, [0, long.length], [[1000, 1004]]);
    expect([cutBefore, cutAfter, 1000 - from <= 280, to - 1004 <= 280]).toEqual([true, true, true, true]);
    expect(long.slice(from, to)).toMatch(/^word .* word$/u);
    const word = excerptAround('w'.repeat(2000), [0, 2000], [[1000, 1004]]);
    expect([word.from, word.to]).toEqual([1000, 1004]);
  });

  test('is the words alone where no sentence holds them', () => {
    const { from, to } = excerptAround('- quoted -', [], [[2, 8]]);
    expect([from, to]).toEqual([2, 8]);
  });

  test('has its line', () => {
    expect([0, 2, 3, 6].map((offset) => lineOf('ab\ncd\n\ne', offset))).toEqual([1, 1, 2, 3]);
  });
});

describe('search', () => {
  const found = (text: string, query: string): boolean => holdsAll(folded(text), termsOf(query));
  test.for<[text: string, query: string, found: boolean]>([
    ['Señor Orvin paid', 'senor', true],
    ['senor Orvin paid', 'SEÑOR', true],
    ['the dam is safe', 'safe dam', true],
    ['the dam is safe', '"safe dam"', false],
    ['the dam is safe', '“dam is”', true],
    ['the dam\n is safe', '"dam is"', true],
    ['madam is safe', 'dam', false],
    ['madam, dammed', 'dam', true],
    ['he doesn’t', "doesn't", true],
    ['$5 was paid', '$5', true],
    ['all of it', '  ', true],
  ])('%s ~ %s: %s', ([text, query, expected]) => {
    expect(found(text, query)).toBe(expected);
  });
});

describe('addresses', () => {
  const list = (view: 'quotes' | 'people', choice = NO_CHOICE): Route => ({ view, choice });
  test.for<[hash: string, route: Route]>([
    ['#/people', list('people')],
    [
      '#/quotes?type=direct&type=mixed&from=2012&q=the+dam',
      list('quotes', { facets: { type: ['direct', 'mixed'] }, from: '2012', to: '', query: 'the dam' }),
    ],
    ['#dam/q12', { view: 'article', id: 'dam', quote: 'q12' }],
    ['#2013%2Fdam', { view: 'article', id: '2013/dam', quote: null }],
  ])('%s', ([hash, route]) => {
    expect(routeOf(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  test('what says nothing is the list of quotes; what nobody knows is left out', () => {
    expect(routeOf('')).toEqual(list('quotes'));
    expect(routeOf('#/nothing?__proto__=1&color=red')).toEqual(list('quotes'));
    expect(routeOf('#%E0%A4%A/q1')).toEqual({ view: 'article', id: '%E0%A4%A', quote: 'q1' });
  });

  test('of any id lead back to it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(routeOf(articleHash(id, 'q1'))).toEqual({ view: 'article', id, quote: 'q1' });
      }),
    );
  });
});

describe('time', () => {
  const lineFor = (...dates: readonly (string | undefined)[]) =>
    timeLineOf(
      dates.map((date) => (date === undefined ? {} : { date })),
      Int32Array.from(dates, () => 2),
    );

  test('days, months or years, with those between in which nothing was said', () => {
    expect(lineFor('2013-02-27', '2013-03-01', undefined)).toEqual({
      unit: 'day',
      bars: [
        { period: '2013-02-27', count: 2 },
        { period: '2013-02-28', count: 0 },
        { period: '2013-03-01', count: 2 },
      ],
      undated: 2,
    });
    expect(lineFor('2013-11-05', '2014-03-01T10:00:00Z').bars.map(({ period }) => period)).toEqual([
      '2013-11',
      '2013-12',
      '2014-01',
      '2014-02',
      '2014-03',
    ]);
    expect(lineFor('1990', '2014-03-01')).toMatchObject({ unit: 'year', bars: { length: 25 } });
  });

  test('a stray date makes no endless line; what is no date is none', () => {
    expect(lineFor('0001-01-01', '9999-01-01').bars.length).toBeLessThanOrEqual(2001);
    expect(lineFor('yesterday')).toEqual({ unit: 'day', bars: [], undated: 2 });
  });
});

test('a choice takes and gives back', () => {
  const once = toggled(NO_CHOICE, 'type', 'direct');
  const twice = toggled(once, 'type', 'mixed');
  expect(twice.facets).toEqual({ type: ['direct', 'mixed'] });
  expect(toggled(toggled(twice, 'type', 'direct'), 'type', 'mixed')).toEqual(NO_CHOICE);
});
