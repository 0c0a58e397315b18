/** Half-open stretch of the original text, in UTF-16 code units: `text.slice(start, end)` is exactly what is meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether both spans have the same ends. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Order of the text: by start, the longer first where starts agree. For `Array.prototype.sort`. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The span without blanks (JavaScript's `\s`) at its edges, or null where nothing is left. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/**
 * Index of the first span from `from` on that ends after `offset`; `spans.length` where none does. It looks ahead in
 * steps that double, then between the last two, so that one that is near costs little. The spans must be in order and
 * must not overlap. Written out, as `firstStartingAt` is, and not by `bisect`: these two are asked all the time, and a
 * function made for each question would take longer than its answer.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number, from = 0): number {
  let first = from;
  let end = from;
  for (let step = 2; end < spans.length && (spans[end] as Span).end <= offset; step *= 2) {
    first = end + 1;
    end = from + step - 1;
  }
  end = Math.min(end, spans.length);
  while (first < end) {
    const middle = (first + end) >>> 1;
    if ((spans[middle] as Span).end <= offset) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** Index of the first span that starts at or after `offset`; `spans.length` where none does. The spans must be in order. */
export function firstStartingAt(spans: readonly Span[], offset: number): number {
  let first = 0;
  let end = spans.length;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if ((spans[middle] as Span).start < offset) first = middle + 1;
    else end = middle;
  }
  return first;
}

const OTHER_BLANKS = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** Whether a UTF-16 code unit is a blank in the sense of the output contract: JavaScript's `\s`. */
export function isBlank(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
  return code >= 0xa0 && ((code >= 0x2000 && code <= 0x200a) || OTHER_BLANKS.has(code));
}

/** What ends a paragraph. */
export const BLANK_LINE = /\n\s*\n/u;
