import { hashFrom, mix } from './hash.ts';

/**
 * Classes that words have by the lexicon alone: at `2 * slot` of an open-addressed table stands a word's hash plus one,
 * or zero, after it an index into `lists`.
 */
export interface WordSets {
  readonly table: Int32Array;
  readonly lists: readonly (readonly number[])[];
}

const NONE: readonly number[] = [];
export const NO_SETS: WordSets = { table: new Int32Array(2), lists: [] };

/** A word's hash of 24 bits, never seen by itself: a word in two hundred thousand has another's classes. */
export function wordHash(lower: string): number {
  return mix(80, hashFrom(81, lower, 0), 0);
}

/** The table for hashes and list indices, given by turns. */
export function wordSets(entries: ArrayLike<number>, lists: readonly (readonly number[])[]): WordSets {
  const size = 1 << Math.ceil(Math.log2(entries.length + 2));
  const table = new Int32Array(size);
  for (let i = 0; i < entries.length; i += 2) {
    const hash = entries[i] ?? 0;
    let at = (2 * hash) & (size - 1);
    while (table[at] !== 0) at = (at + 2) & (size - 1);
    table[at] = hash + 1;
    table[at + 1] = entries[i + 1] ?? 0;
  }
  return { table, lists };
}

/** The classes of a word in lower case. */
export function wordSetsOf({ table, lists }: WordSets, lower: string): readonly number[] {
  const hash = wordHash(lower);
  const mask = table.length - 1;
  let at = (2 * hash) & mask;
  for (let key = table[at]; key !== hash + 1; key = table[at]) {
    if (!key) return NONE;
    at = (at + 2) & mask;
  }
  return lists[table[at + 1] ?? 0] ?? NONE;
}
