/** Who is quoted how much, among the quotes that are shown. */
import { listAt, type Store } from './store.ts';

/** What is told of a speaker. */
export interface PersonRow {
  /** Index into the entities. */
  readonly entity: number;
  readonly name: string;
  readonly type: string;
  readonly quotes: number;
  /** Of all quotes that have a speaker, from 0 to 1. */
  readonly share: number;
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  readonly words: number;
  readonly articles: number;
  /** ISO 8601; empty where none of the articles has a date. */
  readonly first: string;
  readonly last: string;
}

export type PeopleColumn = Exclude<keyof PersonRow, 'entity' | 'type'>;

interface Sum {
  quotes: number;
  words: number;
  articles: number;
  lastArticle: number;
  first: string;
  last: string;
  readonly types: Record<string, number>;
}

/** Adds up the quotes by speaker. */
export function peopleIn(store: Store, rows: Int32Array): PersonRow[] {
  const sums = new Map<number, Sum>();
  let spoken = 0;
  for (const row of rows) {
    const speakers = listAt(store.quotes.speakers, row);
    if (speakers.length > 0) spoken++;
    for (const entity of speakers) add(sums, entity, row, store);
  }
  return [...sums].map(([entity, sum]) => personRow(entity, sum, spoken, store));
}

function add(sums: Map<number, Sum>, entity: number, row: number, { quotes, articles, labels }: Store): void {
  let sum = sums.get(entity);
  if (!sum) {
    sum = { quotes: 0, words: 0, articles: 0, lastArticle: -1, first: '', last: '', types: {} };
    sums.set(entity, sum);
  }
  const type = labels.type[quotes.type[row] ?? 0] ?? '';
  sum.quotes++;
  sum.words += quotes.words[row] ?? 0;
  sum.types[type] = (sum.types[type] ?? 0) + 1;
  const article = quotes.article[row] ?? 0;
  if (article === sum.lastArticle) return;
  sum.lastArticle = article;
  sum.articles++;
  const date = articles[article]?.date;
  if (date === undefined) return;
  if (sum.first === '' || date < sum.first) sum.first = date;
  if (date > sum.last) sum.last = date;
}

function personRow(entity: number, sum: Sum, spoken: number, { entities }: Store): PersonRow {
  const { quotes, words, articles, first, last, types } = sum;
  const [direct = 0, indirect = 0, mixed = 0] = [types['direct'], types['indirect'], types['mixed']];
  const { name = '', type = '' } = entities[entity] ?? {};
  return { entity, name, type, quotes, share: quotes / spoken, direct, indirect, mixed, words, articles, first, last };
}

/** The rows in the order of a column; what is equal, by number of quotes and by name. Empty dates come last. */
export function sortedPeople(rows: readonly PersonRow[], column: PeopleColumn, isDescending: boolean): PersonRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      emptyLast(a[column], b[column]) ||
      sign * compare(a[column], b[column]) ||
      b.quotes - a.quotes ||
      compare(a.name, b.name),
  );
}

function emptyLast(a: string | number, b: string | number): number {
  return Number(a === '') - Number(b === '');
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

const collator = new Intl.Collator('en', { numeric: true });
