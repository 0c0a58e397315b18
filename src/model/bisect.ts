/**
 * Binary search in a range of indices whose first part is "before" what is sought: the first index from `low` on for
 * which `isBefore` does not hold, `high` where it holds for all of them. `isBefore` is asked about indices from `low` to
 * `high - 1` only, some log2(high - low) times; once it does not hold it must not hold again.
 */
export function bisect(low: number, high: number, isBefore: (index: number) => boolean): number {
  let first = low;
  let end = high;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (isBefore(middle)) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** Index of the first of a list of ascending numbers that is not less than `least`; the list's length where all are. */
export function firstAtLeast(numbers: ArrayLike<number>, least: number): number {
  return bisect(0, numbers.length, (i) => (numbers[i] as number) < least);
}
