/** Which quote the words of a correction mean. */
import type { Attribution } from './document.ts';
import { LETTER_OR_DIGIT } from './letters.ts';
import { contains, cover, firstStartingAt, overlaps, type Span } from './span.ts';

/** From the first word of a quote's content to the last; what interrupts it stands in there too. */
export function hullOf({ content }: Pick<Attribution, 'content'>): Span {
  const [head, last] = [content[0], content.at(-1)];
  return head && last ? cover(head, last) : { start: 0, end: 0 };
}

/** Answers which attribution a place in the text means, by index; null where it means none. */
export type Meant = (place: Span) => number | null;

/** A place is looked for in so many contents that begin before it: no text nests deeper than a part of that. */
const REACH = 1000;

/**
 * Makes what answers it for a document's attributions, which must be in order of content: a place means the quote with the
 * smallest content that holds its words, else the one with the largest that its words hold.
 */
export function meantIn(text: string, attributions: readonly Attribution[]): Meant {
  const hulls = attributions.map(hullOf);
  const reaches = new Int32Array(hulls.length);
  let farthest = 0;
  for (const [i, { end }] of hulls.entries()) reaches[i] = farthest = Math.max(farthest, end);
  return (place) => holding(wordsIn(text, place)) ?? heldBy(place);

  function holding(words: Span): number | null {
    let best: number | null = null;
    const from = firstStartingAt(hulls, words.start + 1) - 1;
    for (let i = from; i >= Math.max(0, from - REACH) && (reaches[i] ?? 0) >= words.end; i--) {
      const hull = hulls[i];
      if (!hull || !contains(hull, words)) continue;
      const isSmaller = best === null || lengthOf(hull) < lengthOf(hulls[best]);
      if (isSmaller && attributions[i]?.content.some((span) => overlaps(span, words))) best = i;
    }
    return best;
  }

  function heldBy(place: Span): number | null {
    let best: number | null = null;
    for (let i = firstStartingAt(hulls, place.start); (hulls[i]?.start ?? place.end) < place.end; i++) {
      const hull = hulls[i];
      if (hull && contains(place, hull) && (best === null || lengthOf(hull) > lengthOf(hulls[best]))) best = i;
    }
    return best;
  }
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

/** A span without the marks at its edges; the span itself where it is nothing else. */
export function wordsIn(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const first = words.search(LETTER_OR_DIGIT);
  if (first < 0) return span;
  const after = /[^\p{L}\p{M}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: span.start + first, end: span.end - after };
}
