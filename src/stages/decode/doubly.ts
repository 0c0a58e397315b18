import type { Span } from '../../model/span.ts';

/**
 * What UTF-8 looks like that was read as Windows-1252 and encoded again: "Ã©" for "é", "â€œ" for "“". The first character
 * is the lead byte, the others are bytes that only follow one.
 */
const TWICE = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|„¢)/u;

/** The first place where a text seems to be encoded twice; null where there is none. */
export function firstTwiceEncoded(text: string): Span | null {
  const found = TWICE.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
