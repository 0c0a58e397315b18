/**
 * Where the characters of a reading copy come from. A copy is made in passes; each leaves out or replaces stretches of
 * what the one before it made. A null origin stands for a copy that is the text itself.
 */
import { bisect } from './bisect.ts';
import type { Span } from './span.ts';

/** A stretch of a text that reads as something else: `[start, end)` as `by`, which may be nothing. */
export interface Edit extends Span {
  readonly by: string;
}

/** What one pass changed: parallel arrays, one place for each edit, in the text before it and after it. */
interface Pass {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly newStarts: Int32Array;
  readonly newEnds: Int32Array;
}

/** The passes in their order. */
export type Origin = readonly Pass[];

/** A text with what was changed in it so far. */
export interface Copy {
  readonly text: string;
  readonly origin: Origin | null;
}

/**
 * A copy with more edits made.
 *
 * @param edits in order, not overlapping, in offsets of the copy
 */
export function edited({ text, origin }: Copy, edits: readonly Edit[]): Copy {
  if (edits.length === 0) return { text, origin };
  const count = edits.length;
  const pass = {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    newStarts: new Int32Array(count),
    newEnds: new Int32Array(count),
  };
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const { start, end, by } = edits[i] as Edit;
    length += start - from;
    pass.starts[i] = start;
    pass.ends[i] = end;
    pass.newStarts[i] = length;
    length += by.length;
    pass.newEnds[i] = length;
    parts.push(text.slice(from, start), by);
    from = end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), origin: [...(origin ?? []), pass] };
}

/** The stretch of the text that a span of the copy stands for; what was left out at its edges is outside. */
export function rawSpan(origin: Origin | null, { start, end }: Span): { start: number; end: number } {
  if (origin === null) return { start, end };
  let [first, last] = [start, end];
  for (let i = origin.length - 1; i >= 0; i--) {
    const pass = origin[i] as Pass;
    [first, last] = [startBefore(pass, first), endBefore(pass, last)];
  }
  return { start: first, end: last };
}

/** Where the character at `offset` began before a pass. */
function startBefore({ starts, ends, newStarts, newEnds }: Pass, offset: number): number {
  const next = bisect(0, newEnds.length, (i) => (newEnds[i] as number) <= offset);
  if (next < newStarts.length && (newStarts[next] as number) <= offset) return starts[next] as number;
  return next === 0 ? offset : (ends[next - 1] as number) + offset - (newEnds[next - 1] as number);
}

/** Where the character that ends at `offset` ended before a pass. */
function endBefore(pass: Pass, offset: number): number {
  const { ends, newStarts, newEnds } = pass;
  const last = offset - 1;
  const next = bisect(0, newEnds.length, (i) => (newEnds[i] as number) <= last);
  if (next < newStarts.length && (newStarts[next] as number) <= last) return ends[next] as number;
  return next === 0 ? offset : (ends[next - 1] as number) + offset - (newEnds[next - 1] as number);
}

/** Where a span of a text stands once edits are made; what they leave out of it is gone, so that it may be empty. */
export function spanAfter(edits: readonly Edit[]): (span: Span) => { start: number; end: number } {
  const shifts = new Int32Array(edits.length + 1);
  for (const [i, { start, end, by }] of edits.entries()) {
    shifts[i + 1] = (shifts[i] as number) + by.length - (end - start);
  }
  const moved = (offset: number): number => {
    const next = bisect(0, edits.length, (i) => (edits[i] as Edit).end <= offset);
    const edit = edits[next];
    const shift = shifts[next] as number;
    // Within what is replaced: after as much of it as there is.
    if (edit && edit.start < offset) return edit.start + shift + Math.min(edit.by.length, offset - edit.start);
    return offset + shift;
  };
  return ({ start, end }) => ({ start: moved(start), end: moved(end) });
}
