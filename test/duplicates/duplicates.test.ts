import { describe, expect, test } from 'vitest';
import { random, shuffle } from '../../scripts/training/random.ts';
import { type ArticleContent, articleGroups, fingerprintOf } from '../../src/duplicates/index.ts';

const WORDS = 'dam harbour guild boat lamp town mayor stone water road bell tower crown field'.split(' ');

/** So many words that look like no others. */
function wordsOf(seed: number, count: number): string[] {
  const next = random(seed);
  return Array.from({ length: count }, () => `${WORDS[Math.floor(next() * WORDS.length)]}${Math.floor(next() * 40)}`);
}

const story = (seed: number, count = 200): string => wordsOf(seed, count).join(' ');

function article(path: string, text: string | undefined, more: Partial<ArticleContent> = {}): ArticleContent {
  return { path, text, quotes: [], entities: [], ...more };
}

/** The groups of several, by their paths. */
async function copiesIn(...articles: readonly ArticleContent[]): Promise<string[]> {
  const groups = await articleGroups(articles.map(fingerprintOf));
  return groups.copies.map((group) => group.map((index) => articles[index]?.path).join(' '));
}

describe('copies are', () => {
  test('the same text under another headline, and with another first line', async () => {
    const text = story(1);
    const others = [article('b', `Dam holds\n\n${text}`), article('a', `NORDVIK – The town woke to rain.\n\n${text}`)];
    expect(await copiesIn(...others, article('c', story(2)))).toEqual(['a b']);
  });

  test('a shortened text, but no item of a round-up', async () => {
    const text = story(1, 400);
    const short = (share: number): string =>
      text
        .split(' ')
        .slice(0, 400 * share)
        .join(' ');
    expect(await copiesIn(article('long', text), article('third', short(1 / 3)))).toEqual(['long third']);
    expect(await copiesIn(article('long', text), article('tenth', short(1 / 10)))).toEqual([]);
  });

  test('a text with a word changed here and there', async () => {
    const changed = wordsOf(1, 200).map((word, i) => (i % 17 === 0 ? 'other' : word));
    const rewritten = wordsOf(1, 200).map((word, i) => (i % 3 === 0 ? 'other' : word));
    expect(await copiesIn(article('a', story(1)), article('b', changed.join(' ')))).toEqual(['a b']);
    expect(await copiesIn(article('a', story(1)), article('b', rewritten.join(' ')))).toEqual([]);
  });

  test('the same bytes, however short', async () => {
    const bytes = { sha256: 'f00' };
    expect(await copiesIn(article('a', 'Rain.', bytes), article('b', undefined, bytes), article('c', 'Rain.'))).toEqual(
      ['a b'],
    );
  });

  test('no two short lines that anybody may have', async () => {
    expect(await copiesIn(article('a', story(1, 10)), article('b', story(1, 10)))).toEqual([]);
  });

  test('no two articles with the same furniture', async () => {
    const furniture = story(9, 300);
    const page = (path: string, seed: number, isKnown: boolean): ArticleContent => {
      const boilerplate = isKnown ? [{ start: 0, end: furniture.length }] : [];
      return article(path, `${furniture}\n\n${story(seed, 60)}`, { boilerplate });
    };
    expect(await copiesIn(page('a', 1, true), page('b', 2, true))).toEqual([]);
    expect(await copiesIn(page('a', 1, false), page('b', 2, false))).toEqual(['a b']);
  });
});

describe('without a text', () => {
  const quotes = (...seeds: readonly number[]) => seeds.map((seed) => ({ text: story(seed, 30) }));
  const names = (seed: number) => wordsOf(seed, 12).map((name) => ({ name }));

  test('quotes and names tell', async () => {
    const same = { quotes: quotes(1, 2, 3), entities: names(4) };
    expect(await copiesIn(article('a', undefined, same), article('b', undefined, same))).toEqual(['a b']);
  });

  test('who quotes the same and names others is no copy', async () => {
    const a = article('a', undefined, { quotes: quotes(1, 2, 3), entities: names(4) });
    const b = article('b', undefined, { quotes: quotes(1, 2, 5), entities: names(6) });
    expect(await copiesIn(a, b)).toEqual([]);
  });
});

test('every article is in one group, and the groups do not depend on the order of reading', async () => {
  const articles = Array.from({ length: 60 }, (_, i) => {
    const words = wordsOf(i % 20, 200 + (i % 3) * 50);
    return article(`p${i}`, words.join(' '));
  });
  const told = async (list: readonly ArticleContent[]): Promise<string[]> => {
    const groups = await articleGroups(list.map(fingerprintOf));
    return list.map(({ path }, i) => `${path} ${groups.groupOf(i)} of ${groups.count}`).sort();
  };
  const expected = await told(articles);
  expect(expected).toContain('p20 0 of 20');
  expect(expected).toContain('p0 0 of 20');
  for (const seed of [1, 2, 3]) expect(await told(shuffle(articles, random(seed)))).toEqual(expected);
});

test('no articles make no groups', async () => {
  expect(await articleGroups([])).toMatchObject({ count: 0, copies: [] });
});
