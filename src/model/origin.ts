/**
 * Where the characters of a reading copy come from: what was left out of a text or replaced in it, in order. A null
 * origin stands for a copy that is the text itself.
 */
import { bisect } from './bisect.ts';
import type { Span } from './span.ts';

/** A stretch of a text that reads as something else: `[start, end)` as `by`, which may be nothing. */
export interface Edit extends Span {
  readonly by: string;
}

/** Parallel arrays, one place for each edit: where it stands in the text and where in the copy. */
export interface Origin {
  readonly rawStarts: Int32Array;
  readonly rawEnds: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A text with its edits made, and where everything in it comes from. The edits are in order and do not overlap. */
export function copyOf(raw: string, edits: readonly Edit[]): { readonly text: string; readonly origin: Origin | null } {
  if (edits.length === 0) return { text: raw, origin: null };
  const count = edits.length;
  const origin = {
    rawStarts: new Int32Array(count),
    rawEnds: new Int32Array(count),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
  };
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const { start, end, by } = edits[i] as Edit;
    length += start - from;
    origin.rawStarts[i] = start;
    origin.rawEnds[i] = end;
    origin.starts[i] = length;
    length += by.length;
    origin.ends[i] = length;
    parts.push(raw.slice(from, start), by);
    from = end;
  }
  parts.push(raw.slice(from));
  return { text: parts.join(''), origin };
}

/** Offset in the text at which the character at `offset` of the copy begins. */
export function rawStart(origin: Origin | null, offset: number): number {
  if (origin === null) return offset;
  const { rawStarts, rawEnds, starts, ends } = origin;
  const next = bisect(0, ends.length, (i) => (ends[i] as number) <= offset);
  if (next < starts.length && (starts[next] as number) <= offset) return rawStarts[next] as number;
  return next === 0 ? offset : (rawEnds[next - 1] as number) + offset - (ends[next - 1] as number);
}

/** Offset in the text at which the last character before `offset` of the copy ends; 0 where there is none. */
export function rawEnd(origin: Origin | null, offset: number): number {
  if (origin === null || offset === 0) return offset;
  const { rawEnds, starts, ends } = origin;
  const last = offset - 1;
  const next = bisect(0, ends.length, (i) => (ends[i] as number) <= last);
  if (next < starts.length && (starts[next] as number) <= last) return rawEnds[next] as number;
  return next === 0 ? offset : (rawEnds[next - 1] as number) + offset - (ends[next - 1] as number);
}

/** The stretch of the text that a span of the copy stands for; what was left out at its edges is outside. */
export function rawSpan(origin: Origin | null, { start, end }: Span): { start: number; end: number } {
  return { start: rawStart(origin, start), end: rawEnd(origin, end) };
}
