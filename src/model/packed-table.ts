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
  const blocks = new Map<number, number>();
  const edge = (code: number): number => {
    const known = blocks.get(code);
    if (known !== undefined) return known;
    const at = lowerBound(table, String.fromCharCode(code >>> 16, code & 0xffff), 0, table.length);
    blocks.set(code, at);
    return at;
  };
  const find = (needle: string): number => {
    if (needle.length < 2) return lowerBound(table, needle, 0, table.length);
    const code = (needle.charCodeAt(0) << 16) | needle.charCodeAt(1);
    return lowerBound(table, needle, edge(code), edge(code + 1));
  };
  return {
    valueOf: (key) => {
      const needle = `${key}=`;
      const at = find(needle);
      if (!table.startsWith(needle, at)) return '';
      const end = table.indexOf('|', at);
      return table.slice(at + needle.length, end < 0 ? table.length : end);
    },
    begins: (prefix) => table.startsWith(prefix, find(prefix)),
  };
}

const BAR = 0x7c;

/**
 * Offset of the first entry from `from` on that is not less than the needle, `to` where there is none before it. Written
 * out and not by `bisect`: each new word is looked up in several tables, and a closure for each would cost as much again.
 */
function lowerBound(table: string, needle: string, from: number, to: number): number {
  let first = from;
  let end = to;
  while (first < end) {
    const middle = (first + end) >>> 1;
    let start = middle;
    while (start > first && table.charCodeAt(start - 1) !== BAR) start--;
    if (!isLess(table, start, needle)) {
      end = start;
    } else {
      const bar = table.indexOf('|', middle);
      first = bar < 0 ? end : bar + 1;
    }
  }
  return first;
}

/** Whether the entry that starts there stands before the needle; a needle has no bar in it. */
function isLess(table: string, start: number, needle: string): boolean {
  for (let i = 0; i < needle.length; i++) {
    const code = table.charCodeAt(start + i);
    if (code !== needle.charCodeAt(i)) return !(code > needle.charCodeAt(i));
  }
  return false;
}
