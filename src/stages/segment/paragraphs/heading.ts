import { SMALL_IN_HEADINGS } from '../../../lang/en/small-words.ts';
import type { Span } from '../../../model/span.ts';
import { BLANK, kindAt, LETTER, UPPER } from '../chars.ts';

const LONGEST_HEADING = 200;
const LONGEST_SMALL = 4;

/** Words with a capital for each one without that is no small word. */
const RATIO = 5;

/** Title case: every word that is not a small one begins with a capital, and at least two do. */
export function looksLikeHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING) return false;
  let capitals = 0;
  let others = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (!inWord && kind === UPPER) capitals++;
    else if (!inWord && kind === LETTER && !isSmall(text, at)) {
      others++;
      // No capitals that may follow can make up for it.
      if (others * RATIO > capitals + (end - at) / 2) return false;
    }
    inWord = kind !== BLANK && (inWord || kind === UPPER || kind === LETTER);
  }
  return capitals >= 2 && others * RATIO <= capitals;
}

function isSmall(text: string, start: number): boolean {
  let end = start;
  while (end - start <= LONGEST_SMALL && end < text.length && kindAt(text, end) <= UPPER) end++;
  return end - start <= LONGEST_SMALL && SMALL_IN_HEADINGS.has(text.slice(start, end));
}
