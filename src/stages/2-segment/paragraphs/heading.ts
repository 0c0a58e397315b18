import type { Span } from '../../../model/span.ts';
import { kindAt, UPPER } from '../chars.ts';

const LONGEST_HEADING = 200;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’.-]*/gu;
const SMALL = new Set(
  'a an the and or but nor of in on at to for from by with as vs via over into up off out per is it'.split(' '),
);

/** Title case: every word that is not a small one begins with a capital, and at least two do. */
export function looksLikeHeading(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_HEADING) return false;
  let capitals = 0;
  let others = 0;
  for (const [word] of text.slice(line.start, line.end).matchAll(WORD)) {
    if (kindAt(word, 0) === UPPER) capitals++;
    else if (!SMALL.has(word)) others++;
  }
  return capitals >= 2 && others * 5 <= capitals;
}
