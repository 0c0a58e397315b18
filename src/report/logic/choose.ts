/** Which quotes are shown, and how many there would be with each value of each facet: one pass over all of them. */
import { isBetween } from '../../model/days.ts';
import type { Facet, FacetName } from './facets.ts';
import type { Store } from './store.ts';

/** What somebody has chosen. Values of one facet are alternatives; facets, period and words must hold together. */
export interface Choice {
  /** Keys by facet; facets of which nothing is chosen are left out. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** ISO 8601 dates, as exact as somebody likes; both are included. */
  readonly from: string;
  readonly to: string;
  /** Words and “phrases”, as typed. */
  readonly query: string;
}

export const NO_CHOICE: Choice = { facets: {}, from: '', to: '', query: '' };

/** What a choice leaves. */
export interface Chosen {
  /** Rows of quotes, in their order. */
  readonly rows: Int32Array;
  /** By facet, parallel to its values: quotes that fulfil all that is chosen elsewhere. */
  readonly counts: ReadonlyMap<FacetName, Int32Array>;
  /** By article: quotes that fulfil all but the period. */
  readonly perArticle: Int32Array;
}

/**
 * Chooses quotes.
 *
 * @param found the quotes that hold the words that are looked for, 1 for each; null where none are
 */
export function chosen(store: Store, facets: readonly Facet[], choice: Choice, found: Uint8Array | null): Chosen {
  const failingOf = judgeOf(store, facets, choice);
  const counts = facets.map(({ keys }) => new Int32Array(keys.length));
  const perArticle = new Int32Array(store.articles.length);
  const rows = new Int32Array(store.size);
  let size = 0;
  for (let row = 0; row < store.size; row++) {
    if (found !== null && found[row] === 0) continue;
    const article = store.quotes.article[row] ?? 0;
    const failing = failingOf(row);
    if (failing === SEVERAL) continue;
    if (failing === NONE) rows[size++] = row;
    if (failing <= TIME) increment(perArticle, article);
    count(row, facets, counts, failing);
  }
  const byName = new Map(facets.map(({ name }, i) => [name, counts[i] as Int32Array]));
  return { rows: rows.subarray(0, size), counts: byName, perArticle };
}

/** What of a choice a quote fails: a facet by its index from 0, or one of these. */
const SEVERAL = -3;
const NONE = -2;
const TIME = -1;

/** Tells of a row what it fails. */
function judgeOf(store: Store, facets: readonly Facet[], choice: Choice): (row: number) => number {
  const wanted = facets.map((facet) => wantedOf(facet, choice.facets[facet.name]));
  const inTime = store.articles.map(({ date }) => isBetween(date, choice.from, choice.to));
  return (row) => {
    let failing = inTime[store.quotes.article[row] ?? 0] ? NONE : TIME;
    for (const [i, want] of wanted.entries()) {
      if (want === null || hasWanted(facets[i] as Facet, row, want)) continue;
      if (failing !== NONE) return SEVERAL;
      failing = i;
    }
    return failing;
  };
}

function hasWanted(facet: Facet, row: number, want: Uint8Array): boolean {
  let has = false;
  facet.each(row, (value) => {
    has ||= want[value] === 1;
  });
  return has;
}

/** Counts the values of a row: of all facets where it fails nothing, else of the one that it fails. */
function count(row: number, facets: readonly Facet[], counts: readonly Int32Array[], failing: number): void {
  for (const [i, facet] of facets.entries()) {
    if (failing === NONE || failing === i) facet.each(row, (value) => increment(counts[i] as Int32Array, value));
  }
}

function increment(counts: Int32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

/** 1 for each value that is chosen; null where all are welcome. */
export function wantedOf({ keys }: Facet, chosenKeys: readonly string[] | undefined): Uint8Array | null {
  if (chosenKeys === undefined || chosenKeys.length === 0) return null;
  const wanted = new Set(chosenKeys);
  return Uint8Array.from(keys, (key) => (wanted.has(key) ? 1 : 0));
}

/** The choice with one value of a facet taken or given back. */
export function toggled(choice: Choice, name: FacetName, key: string): Choice {
  const before = choice.facets[name] ?? [];
  const after = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
  const { [name]: _, ...others } = choice.facets;
  return { ...choice, facets: after.length === 0 ? others : { ...others, [name]: after } };
}
