/** Quotations that stand in several articles: one row each, with all its places beside one wording. Knows no files. */
import type { NameUse } from '../archive/name-use.ts';
import { type ArticleGroups, articleGroups } from '../duplicates/index.ts';
import { byCodeUnit } from '../model/order.ts';
import { isSaidBy, knowSpeakers } from './asked.ts';
import { leadersOf } from './clusters.ts';
import type { Gathering } from './gather.ts';
import { occurrencesOf } from './occurrences.ts';
import { type Grouped, independent, rowOf } from './rows.ts';
import type { DuplicatesRow, QuotationRow } from './schema.ts';

/** Which rows are wanted. */
export interface Wanted {
  /** Independent articles that must have a quotation. */
  readonly minArticles: number;
  /** Of whom one must be named as the speaker somewhere, if there are any; who answers to them is counted in these. */
  readonly names?: readonly NameUse[];
}

/** What is found in an archive. */
export interface Repeats {
  readonly quotations: QuotationRow[];
  /** How many quotations are repeated, those of other speakers included. */
  readonly repeated: number;
  readonly duplicates: DuplicatesRow[];
  /** How many articles there are with copies counted once. */
  readonly independent: number;
}

/** All rows of an archive, the most repeated first; they do not depend on the order in which the articles were read. */
export async function repeatsOf(gathering: Gathering, { minArticles, names = [] }: Wanted): Promise<Repeats> {
  const groups = await articleGroups(gathering.articles.map(({ print }) => print));
  const archive: Grouped = { gathering, groups, copies: copiesIn(gathering, groups) };
  const led = await leadersOf(gathering.forms, gathering.least);
  const quotations: QuotationRow[] = [];
  let repeated = 0;
  knowSpeakers(names, gathering);
  // Who asks for one article asks for what stands in copies alone, too.
  const groupOf = minArticles === 1 ? (article: number): number => article : groups.groupOf;
  for (const occurrences of occurrencesOf(gathering, led, groupOf)) {
    if (independent(archive, occurrences) < minArticles) continue;
    const row = await rowOf(archive, occurrences);
    if (row.independent < minArticles || row.articles < 2) continue;
    repeated++;
    if (isSaidBy(names, occurrences)) quotations.push(row);
  }
  const duplicates = duplicatesIn(gathering, groups);
  return { quotations: quotations.sort(compareRows), repeated, duplicates, independent: groups.count };
}

function copiesIn({ articles }: Gathering, { copies }: ArticleGroups): ReadonlyMap<number, string> {
  return new Map(
    copies.flatMap(([first = 0, ...others]) => others.map((one) => [one, articles[first]?.path ?? ''] as const)),
  );
}

function duplicatesIn({ articles }: Gathering, { copies }: ArticleGroups): DuplicatesRow[] {
  const article = (index: number): DuplicatesRow['articles'][number] => {
    const { path, date } = articles[index] as Gathering['articles'][number];
    return { path, date };
  };
  return copies.map((group) => ({ articles: group.map(article) }));
}

function compareRows(a: QuotationRow, b: QuotationRow): number {
  return (
    b.independent - a.independent ||
    b.articles - a.articles ||
    b.places.length - a.places.length ||
    byCodeUnit(a.text, b.text) ||
    byCodeUnit(a.places[0]?.path ?? '', b.places[0]?.path ?? '')
  );
}
