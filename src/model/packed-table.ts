/**
 * Look-up in a sorted string of entries, "aaron=4|abbas=c": nothing has to be built when the program starts, and an
 * article asks for few of the words. Entries that share their first two characters make a block; where a block lies is
 * found once, so that a look-up has few entries to halve.
 */

/** A sorted table to look words up in. */
export interface Packed {
  /** What stands after the key; '' where the table lacks it. */
  readonly valueOf: (key: string) => string;
  /** Whether some key begins so. */
  readonly begins: (prefix: string) => boolean;
}

export function packed(table: string): Packed {
  const edges = new Int32Array(1 << (2 * ASCII_BITS));
  const edge = (first: number, second: number): number => {
    if ((first | second) >>> ASCII_BITS !== 0) return edgeOf(table, first, second);
    const place = (first << ASCII_BITS) | second;
    const known = edges[place] as number;
    if (known !== 0) return known - 1;
    const at = edgeOf(table, first, second);
    edges[place] = at + 1;
    return at;
  };
  /** Offset of the first entry that is not less than the characters with the last one after them, or none for -1. */
  const find = (characters: string, last: number): number => {
    const { length } = characters;
    if (length + (last < 0 ? 0 : 1) < 2) return lowerBound(table, characters, last, 0, table.length);
    const first = characters.charCodeAt(0);
    const second = length > 1 ? characters.charCodeAt(1) : last;
    return lowerBound(table, characters, last, edge(first, second), edge(first, second + 1));
  };
  return {
    valueOf: (key) => {
      const at = find(key, EQUALS);
      const start = at + key.length;
      if (table.charCodeAt(start) !== EQUALS || !table.startsWith(key, at)) return '';
      const end = table.indexOf('|', start);
      return table.slice(start + 1, end < 0 ? table.length : end);
    },
    begins: (prefix) => table.startsWith(prefix, find(prefix, -1)),
  };
}

/** Where the entries begin that begin with two characters or stand after these. */
function edgeOf(table: string, first: number, second: number): number {
  return lowerBound(table, String.fromCharCode(first, second), -1, 0, table.length);
}

/** Where both of an entry's first characters have no more bits, its block is remembered. */
const ASCII_BITS = 7;
const EQUALS = 0x3d;
const BAR = 0x7c;

/**
 * Offset of the first entry from `from` on that is not less than the needle with the character `last` after it (-1 for
 * none), `to` where there is none before it. Written out and not by `bisect`, and without a string for both: each new word
 * is looked up in several tables, and a closure or a string for each would cost as much again.
 */
function lowerBound(table: string, needle: string, last: number, from: number, to: number): number {
  let first = from;
  let end = to;
  while (first < end) {
    const middle = (first + end) >>> 1;
    let start = middle;
    while (start > first && table.charCodeAt(start - 1) !== BAR) start--;
    if (!isLess(table, start, needle, last)) {
      end = start;
    } else {
      const bar = table.indexOf('|', middle);
      first = bar < 0 ? end : bar + 1;
    }
  }
  return first;
}

/** Whether the entry that starts there stands before the needle; a needle has no bar in it. */
function isLess(table: string, start: number, needle: string, last: number): boolean {
  const { length } = needle;
  for (let i = 0; i < length; i++) {
    const code = table.charCodeAt(start + i);
    if (code !== needle.charCodeAt(i)) return !(code > needle.charCodeAt(i));
  }
  return last >= 0 && !(table.charCodeAt(start + length) >= last);
}
