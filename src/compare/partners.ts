/**
 * Which pieces of a text stand in another version of it. Those that stand once in both are found first; the longest row
 * of them that keeps its order is the text that stayed, as in Bram Cohen's patience diff; what stands beside such a piece
 * in both texts goes with it. Other rows are passages that were moved. Takes n log n time whatever the texts.
 */
import { bisect } from '../model/bisect.ts';

/** A piece of a text: a word, or a whole sentence of a text that is not at hand. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The same for pieces that are alike as far as can be known. */
  readonly key: string;
  /** The same for pieces that can be one, beside pieces that are. */
  readonly look: string;
  /** 2 where a paragraph begins with it, 1 where a sentence does, else 0: there texts are cut and put in. */
  readonly opens: number;
}

/** Fewer pieces than these that changed their order are taken for chance, not for a passage that was moved. */
const LEAST_MOVED = 6;

/** For each piece of the old text the index of the new one that it is, or -1; each is the partner of one at most. */
export function partnersOf(before: readonly Piece[], after: readonly Piece[]): Int32Array {
  const pairing = newPairing(before, after);
  const twins = onceInBoth(before, after);
  const kept = longestAscending(twins.map(([, j]) => j)).flatMap((index) => twins.slice(index, index + 1));
  let last: Twin = [-1, -1];
  for (const next of [...kept, [before.length, after.length] as const]) {
    pairing.join(next[0], next[1], 1);
    pairing.fill(last, next);
    last = next;
  }
  for (const [i, j] of twins) {
    const [back, on] = [pairing.reach(i - 1, j - 1, -1), pairing.reach(i, j, 1)];
    if (on > 0 && back + on >= LEAST_MOVED) pairing.join(i - back, j - back, back + on);
  }
  return pairing.partners;
}

type Twin = readonly [i: number, j: number];

interface Pairing {
  readonly partners: Int32Array;
  /** Pairs so many pieces from these two on; what lies outside of the texts is left alone. */
  readonly join: (i: number, j: number, length: number) => void;
  /** How many pieces from these two on, one way (1) or the other (-1), look the same and have no partner. */
  readonly reach: (i: number, j: number, step: 1 | -1) => number;
  /** Pairs what goes with either of two pairs, between them. */
  readonly fill: (from: Twin, to: Twin) => void;
}

function newPairing(before: readonly Piece[], after: readonly Piece[]): Pairing {
  const partners = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  const isFree = (i: number, j: number): boolean => partners[i] === -1 && taken[j] === 0;
  const join = (i: number, j: number, length: number): void => {
    for (let k = 0; k < length && i + k < before.length && j + k < after.length; k++) {
      partners[i + k] = j + k;
      taken[j + k] = 1;
    }
  };
  const reach = (i: number, j: number, step: 1 | -1): number => {
    let length = 0;
    for (; isFree(i, j) && before[i]?.look === after[j]?.look; i += step, j += step) length++;
    return length;
  };
  const fill = ([i, j]: Twin, [k, l]: Twin): void => {
    const room = Math.min(k - i, l - j) - 1;
    const [on, back] = [Math.min(reach(i + 1, j + 1, 1), room), Math.min(reach(k - 1, l - 1, -1), room)];
    const shorter = k - i <= l - j ? before.slice(i + 1, k + 1) : after.slice(j + 1, l + 1);
    const first = on + back <= room ? on : bestCut(shorter, room - back, on);
    const rest = Math.min(back, room - first);
    join(i + 1, j + 1, first);
    join(k - rest, l - rest, rest);
  };
  return { partners, join, reach, fill };
}

/** Where pieces are parted that could go with what is before as well as with what is after them: where something begins. */
function bestCut(pieces: readonly Piece[], least: number, most: number): number {
  let best = most;
  const opens = (at: number): number => pieces[at]?.opens ?? 2;
  for (let at = most - 1; at >= least; at--) if (opens(at) > opens(best)) best = at;
  return best;
}

/** Pieces that are there once in both texts, in order of the old one. */
function onceInBoth(before: readonly Piece[], after: readonly Piece[]): Twin[] {
  const other = onceIn(after);
  return [...onceIn(before)].flatMap(([key, i]) => {
    const j = other.get(key) ?? -1;
    return i < 0 || j < 0 ? [] : [[i, j] as const];
  });
}

/** Where each key stands, -1 for one that stands twice. */
function onceIn(pieces: readonly Piece[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { key }] of pieces.entries()) places.set(key, places.has(key) ? -1 : at);
  return places;
}

/** Indices of one of the longest ascending rows among distinct numbers (Schensted 1961). */
export function longestAscending(numbers: readonly number[]): number[] {
  // Of all rows of a length the index where the one with the least end ends, and what stands before each number.
  const ends: number[] = [];
  const previous = new Int32Array(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    const length = bisect(0, ends.length, (at) => (numbers[ends[at] ?? 0] ?? 0) < number);
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const row: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) row.push(at);
  return row.reverse();
}
