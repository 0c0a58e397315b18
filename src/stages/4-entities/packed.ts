/**
 * Look-up in a sorted string of entries, "aaron=4|abbas=c": nothing has to be built when the program starts, and an
 * article asks for few of the words.
 */

/** What stands behind the key; '' where the table lacks it. */
export function packedValue(table: string, key: string): string {
  const needle = `${key}=`;
  const at = lowerBound(table, needle);
  if (!table.startsWith(needle, at)) return '';
  const end = table.indexOf('|', at);
  return table.slice(at + needle.length, end < 0 ? table.length : end);
}

/** Whether some key begins so. */
export function packedPrefix(table: string, prefix: string): boolean {
  return table.startsWith(prefix, lowerBound(table, prefix));
}

/** Offset of the first entry that is not less than the needle. */
function lowerBound(table: string, needle: string): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : table.lastIndexOf('|', middle - 1) + 1;
    if (table.slice(start, start + needle.length) < needle) {
      const next = table.indexOf('|', middle);
      low = next < 0 ? table.length : next + 1;
    } else high = start;
  }
  return low;
}
