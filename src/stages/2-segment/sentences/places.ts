import type { Span } from '../../../model/span.ts';

/** Place of the first of a list of ascending numbers that is not less than `least`, by binary search. */
export function placeFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first span from `from` on that ends after `offset`; `spans.length` where none does. Made for one that is
 * near: it looks ahead in steps that double, then between the last two. The spans must be in order and disjoint.
 */
export function endingAfter(spans: readonly Span[], from: number, offset: number): number {
  const endsBefore = (at: number): boolean => at < spans.length && (spans[at] as Span).end <= offset;
  let step = 1;
  while (endsBefore(from + step - 1)) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step - 1, spans.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endsBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
