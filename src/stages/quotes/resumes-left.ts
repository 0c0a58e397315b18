import { SETTINGS } from '../../lang/en/adjuncts.ts';
import { lowerAt, nounPhraseAt, opensQuotation, tagAt, textAt, verbAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Cue } from './cue.ts';
import { isTimeWord } from './grammar/time.ts';
import { isClause, type QuoteInput } from './input.ts';

/** Whether the words before a cue and the quotation after it are one sentence: If they move, he said, “we will follow.” */
export function resumesLeft(input: QuoteInput, { left, leftQuoted, complement }: Cue): boolean {
  const { frame, start } = complement;
  if (!left || leftQuoted || frame !== 'quote' || lowerAt(input, start - 1) !== ',') return false;
  if (!/^\p{Ll}/u.test(textAt(input, start + 1)) || !opensQuotation(input, start)) return false;
  return left.end - left.first > 1 && (isClause(input, left) || !isCircumstance(input, left));
}

/** Whether words only say when or where somebody spoke: "In a statement on Monday", "Speaking to reporters". */
function isCircumstance(input: QuoteInput, { first, end }: Range): boolean {
  if (tagAt(input, first) === 'VBG' || tagAt(input, first) === 'VBN') return true;
  for (let i = first; i < end; i++) {
    const phrase = nounPhraseAt(input, i);
    if (isTimeWord(input, i) || verbAt(input, i)?.form === 'gerund') return true;
    if (phrase?.head === i && SETTINGS.has(lowerAt(input, i))) return true;
  }
  return false;
}
