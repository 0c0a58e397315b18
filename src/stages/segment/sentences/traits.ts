import { DIGIT, kindAt, LETTER } from '../chars.ts';
import { type Gap, isAbbreviated, tokenAt } from './gap.ts';

/*
 * What a gap shows at a glance, as bits. A rule that needs what a gap lacks is not asked about it, so that the usual gap,
 * a full stop between a word in lower case and one with a capital, costs little.
 */

/** The terminal is an abbreviation with its full stop. */
export const ABBREVIATED = 1;
/** A quotation mark closes in the gap. */
export const QUOTATION_CLOSES = 2;
/** No blank stands in the gap. */
export const GLUED = 4;
/** Not more than four tokens of the sentence stand before the terminal. */
export const EARLY = 8;
/** The token before the terminal begins with a mark. */
export const BEHIND_MARK = 16;
/** The token after the gap begins with a mark. */
export const BEFORE_MARK = 32;
/** The token after the gap begins with a digit. */
export const BEFORE_DIGIT = 64;
/** The token after the gap, or the first that is no opening mark, begins in lower case. */
export const BEFORE_LOWER = 128;

const MOST_EARLY = 4;

export function traitsOf(gap: Gap): number {
  const next = kindAt(tokenAt(gap, gap.next).text, 0);
  const word = gap.word === gap.next ? next : kindAt(tokenAt(gap, gap.word).text, 0);
  return (
    (isAbbreviated(gap) ? ABBREVIATED : 0) |
    (gap.closesQuotation ? QUOTATION_CLOSES : 0) |
    (gap.spaced ? 0 : GLUED) |
    (gap.terminal - gap.first <= MOST_EARLY ? EARLY : 0) |
    (kindAt(tokenAt(gap, gap.terminal - 1).text, 0) > DIGIT ? BEHIND_MARK : 0) |
    (next > DIGIT ? BEFORE_MARK : 0) |
    (next === DIGIT ? BEFORE_DIGIT : 0) |
    (next === LETTER || word === LETTER ? BEFORE_LOWER : 0)
  );
}
