import type { Span } from '../model/span.ts';

/** One change between an expected document and the one that the program makes now, in the terms of the domain. */
export interface Difference {
  /** Such as `quote-lost`; for programs that read the report. */
  readonly kind: string;
  /** UTF-16 offset into the text: where to look. */
  readonly at: number;
  /** One line for people. */
  readonly message: string;
}

const LONGEST = 60;

/** The words of a span as one short line. */
export function wordsOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Sets words off from the message around them, whatever quotation marks they hold themselves. */
export function cited(words: string): string {
  return `«${words}»`;
}

/** "from A to B", with words for nothing. */
export function fromTo(before: string | null, after: string | null): string {
  return `from ${before ?? 'none'} to ${after ?? 'none'}`;
}
