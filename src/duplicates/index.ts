/** Near-duplicate articles: one wire story under several headlines, shortened, with another first line. Knows no files. */
import { turn } from '../io/turn.ts';
import { type Joinable, joinable } from '../model/joinable.ts';
import { byCodeUnit } from '../model/order.ts';
import { bucketsOfBands } from './candidates.ts';
import type { Fingerprint } from './fingerprint.ts';
import { isCopy } from './overlap.ts';

export { type ArticleContent, type Fingerprint, fingerprintOf } from './fingerprint.ts';

/** Which articles are copies of one. */
export interface ArticleGroups {
  /** The number of an article's group, by the article's index; every article is in one, most are alone. */
  readonly groupOf: (article: number) => number;
  /** How many groups there are: so many articles are independent of each other. */
  readonly count: number;
  /** The groups of several, each with its articles' indices in order of path; the groups in order of their first path. */
  readonly copies: readonly (readonly number[])[];
}

/** In a bucket an article is compared with so many others that are no copies of each other; other buckets bring it to more. */
const MOST_COMPARED = 12;

/**
 * Puts articles together that are copies of each other, or both of a longer one. Which those are, and the numbers of the groups, do not depend
 * on the order of the articles. Near linear: copies are sought among those that MinHash brings together. Gives way to others.
 */
export async function articleGroups(articles: readonly Fingerprint[]): Promise<ArticleGroups> {
  const order = articles
    .map((article, index) => ({ article, index }))
    .sort((a, b) => b.article.shingles.length - a.article.shingles.length || compareArticles(a.article, b.article));
  const sets = joinable(order.length);
  joinEqual(
    order.map(({ article }) => article.sha256),
    sets.join,
  );
  const sorted = order.map(({ article }) => article);
  for (const buckets of bucketsOfBands(sorted.map(({ shingles }) => shingles))) {
    for (const bucket of buckets) {
      joinCopies(bucket, sorted, sets);
      await turn();
    }
    await turn();
  }
  return numbered(
    articles,
    membersOf(sets.find, order.length).map((group) => group.map((at) => order[at]?.index as number)),
  );
}

/** Joins those of a bucket that are copies of each other. */
function joinCopies(bucket: readonly number[], articles: readonly Fingerprint[], sets: Joinable): void {
  const leaders: number[] = [];
  for (const one of bucket) {
    const own = articles[one] as Fingerprint;
    const isSame = (other: number): boolean =>
      sets.find(other) === sets.find(one) || isCopy(articles[other] as Fingerprint, own);
    const leader = leaders.find(isSame);
    if (leader !== undefined) sets.join(leader, one);
    else if (leaders.length < MOST_COMPARED) leaders.push(one);
  }
}

function membersOf(find: (one: number) => number, count: number): number[][] {
  const members = new Map<number, number[]>();
  for (let one = 0; one < count; one++) {
    const first = find(one);
    if (first === one) members.set(one, [one]);
    else members.get(first)?.push(one);
  }
  return [...members.values()];
}

/** Groups and their articles in the order of paths. */
function numbered(articles: readonly Fingerprint[], groups: number[][]): ArticleGroups {
  const compare = (a = 0, b = 0): number => compareArticles(articles[a] as Fingerprint, articles[b] as Fingerprint);
  for (const group of groups) group.sort(compare);
  groups.sort(([a], [b]) => compare(a, b));
  const numbers = new Int32Array(articles.length);
  for (const [number, group] of groups.entries()) for (const article of group) numbers[article] = number;
  return {
    groupOf: (article) => numbers[article] as number,
    count: groups.length,
    copies: groups.filter(({ length }) => length > 1),
  };
}

function compareArticles(a: Fingerprint, b: Fingerprint): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.sha256 ?? '', b.sha256 ?? '');
}

/** The same bytes are the same article. */
function joinEqual(hashes: readonly (string | undefined)[], join: (a: number, b: number) => void): void {
  const known = new Map<string, number>();
  for (const [at, hash] of hashes.entries()) {
    if (hash === undefined) continue;
    const before = known.get(hash);
    if (before === undefined) known.set(hash, at);
    else join(before, at);
  }
}
