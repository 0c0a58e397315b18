/** Marks on a text, nested as they lie within each other. */
import type { FlatSpans } from '../data.ts';

/** What is to be marked. */
export interface Mark<T> {
  readonly start: number;
  readonly end: number;
  readonly what: T;
}

/** A stretch of plain text, or a mark with what stands in it. */
export type Nested<T> = string | { readonly what: T; readonly isFirst: boolean; readonly within: readonly Nested<T>[] };

interface Open<T> {
  readonly mark: Mark<T>;
  readonly within: Nested<T>[];
}

/** Marks within marks that nobody can tell apart any more, and that a browser cannot lay out, are left out. */
const DEEPEST = 64;

/**
 * The text between two offsets with its marks, longer ones around shorter ones. A mark that crosses the end of another goes
 * on behind it (`isFirst` is false there); what lies outside is cut.
 */
export function nested<T>(text: string, marks: readonly Mark<T>[], from = 0, to = text.length): Nested<T>[] {
  const waiting = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to), isFirst: true }))
    .filter(({ start, end }) => start < end)
    .reverse()
    .sort((a, b) => b.start - a.start || a.end - b.end);
  const top: Nested<T>[] = [];
  const open: Open<T>[] = [];
  let at = from;
  const plain = (end: number): void => {
    if (end > at) (open.at(-1)?.within ?? top).push(text.slice(at, end));
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.mark.end <= offset; last = open.at(-1)) {
      plain(last.mark.end);
      open.pop();
    }
  };
  for (let mark = waiting.pop(); mark; mark = waiting.pop()) {
    closeUntil(mark.start);
    if (open.length === DEEPEST) continue;
    plain(mark.start);
    const around = open.at(-1);
    const end = Math.min(mark.end, around?.mark.end ?? to);
    const within: Nested<T>[] = [];
    (around?.within ?? top).push({ what: mark.what, isFirst: mark.isFirst, within });
    open.push({ mark: { ...mark, end }, within });
    if (end < mark.end) putBack(waiting, { ...mark, start: end, isFirst: false });
  }
  closeUntil(to);
  plain(to);
  return top;
}

/** Keeps the order of what waits: the next is the last. */
function putBack<T>(waiting: (Mark<T> & { isFirst: boolean })[], mark: Mark<T> & { isFirst: boolean }): void {
  let [low, high] = [0, waiting.length];
  const isLater = (one: Mark<T>): boolean =>
    one.start > mark.start || (one.start === mark.start && one.end <= mark.end);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLater(waiting[middle] as Mark<T>)) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, mark);
}

/** Spans as marks. */
export function marksOf<T>(spans: FlatSpans, what: T): Mark<T>[] {
  const marks: Mark<T>[] = [];
  for (let i = 0; i < spans.length; i += 2) marks.push({ start: spans[i] ?? 0, end: spans[i + 1] ?? 0, what });
  return marks;
}
