/** A quotation as its writer marks it: the words, where something is left out, and what the writer put in. */
import type { Span } from '../model/span.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of a quotation. */
export interface QuotedWord extends Word {
  /** Whether it stands within brackets, and so need not be the speaker's. */
  readonly inserted: boolean;
}

/** The words of a quotation, with its marks of omission. */
export interface Quotation {
  /** What the offsets of the words point into. */
  readonly text: string;
  readonly words: readonly QuotedWord[];
  /** Indices of words before which something is left out; 0 and the number of words stand for its ends. */
  readonly ellipses: ReadonlySet<number>;
  /** How many of the words are the speaker's own. */
  readonly own: number;
}

const ELLIPSIS = /…|\.(?:\s?\.){2,}|\*\s?\*\s?\*/gu;
const BRACKETS = /\[[^\][]*\]|\([^()]*\)/gu;
/** A note of the writer that replaces nothing. */
const NOTE = /^sic$/u;

/** The quotation that stands in some stretches of a text, in order; what stands between them is not its own (a cue). */
export function quotationOf(text: string, spans: readonly Span[]): Quotation {
  const words: QuotedWord[] = [];
  const ellipses = new Set<number>();
  for (const span of spans) addPart(text, span, words, ellipses);
  return { text, words, ellipses, own: words.filter(({ inserted }) => !inserted).length };
}

function addPart(text: string, { start, end }: Span, words: QuotedWord[], ellipses: Set<number>): void {
  const part = text.slice(start, end);
  const inBrackets = bracketsIn(part);
  const gaps = [...part.matchAll(ELLIPSIS)].map(({ index }) => index);
  let gap = 0;
  for (const word of wordsOf(part).words) {
    const passed = gap;
    while ((gaps[gap] ?? word.start) < word.start) gap++;
    if (gap > passed) ellipses.add(words.length);
    const inserted = inBrackets(word);
    if (inserted && NOTE.test(word.lower)) continue;
    words.push({ ...word, start: start + word.start, end: start + word.end, inserted });
  }
  if (gap < gaps.length) ellipses.add(words.length);
}

/** Answers whether a word shares something with brackets; the words must come in order. */
function bracketsIn(part: string): (word: Span) => boolean {
  const brackets = [...part.matchAll(BRACKETS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  let next = 0;
  return (word) => {
    while ((brackets[next]?.end ?? word.start + 1) <= word.start) next++;
    return (brackets[next]?.start ?? word.end) < word.end;
  };
}

/** A part of a quotation by the indices of its words, `[first, end)`. */
export function partOf({ text, words, ellipses }: Quotation, first: number, end: number): Quotation {
  const kept = words.slice(first, end);
  const inside = [...ellipses].filter((at) => at > first && at < end).map((at) => at - first);
  return { text, words: kept, ellipses: new Set(inside), own: kept.filter(({ inserted }) => !inserted).length };
}
