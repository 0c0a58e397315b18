/** What of an article is shown around some of its words. */
import type { FlatSpans } from '../data.ts';

/** Characters before and behind, at most. */
const MOST = 280;

/** A stretch of an article, and whether it was cut short within its sentences. */
export interface Excerpt {
  readonly from: number;
  readonly to: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The sentences that hold the spans, cut at a blank where they go on for long. Spans are flat, `sentences` in order. */
export function excerptAround(text: string, sentences: FlatSpans, spans: readonly FlatSpans[]): Excerpt {
  let [first, last] = [text.length, 0];
  for (const offset of spans.flat()) [first, last] = [Math.min(first, offset), Math.max(last, offset)];
  const start = sentenceAt(sentences, first)?.start ?? first;
  const end = sentenceAt(sentences, Math.max(last - 1, first))?.end ?? last;
  const cutBefore = first - start > MOST;
  const cutAfter = end - last > MOST;
  const blankBefore = text.indexOf(' ', first - MOST);
  const blankAfter = text.lastIndexOf(' ', last + MOST);
  return {
    from: cutBefore ? Math.min(blankBefore < 0 ? first : blankBefore + 1, first) : Math.min(start, first),
    to: cutAfter ? Math.max(blankAfter, last) : Math.max(end, last),
    cutBefore,
    cutAfter,
  };
}

function sentenceAt(sentences: FlatSpans, offset: number): { start: number; end: number } | undefined {
  let [low, high] = [0, sentences.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const [start, end] = [sentences[2 * low], sentences[2 * low + 1]];
  return start !== undefined && end !== undefined && start <= offset ? { start, end } : undefined;
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
