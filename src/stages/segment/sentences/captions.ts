import { SENTENCE_STARTS } from '../../../lang/en/sentence-starts.ts';
import { BEGINS_NO_NAME, CAPTION_JOINTS, ENDS_NO_CAPTION } from '../../../lang/en/small-words.ts';
import type { Token } from '../../../model/document.ts';
import { caseOf } from './gap.ts';

const NONE: readonly number[] = [];

/** A caption or date has no more words. */
const LONGEST = 14;

/** How far a sentence is read to tell it from a headline, and how many words in lower case it must have there. */
const AHEAD = 12;
const ENOUGH = 3;

/**
 * Where the text begins after a caption or date that stands before it without a mark: "Ann Lee of the Civic Party In
 * the north she won". Everything before is a name, and what follows is no title case.
 *
 * @param from - index of the paragraph's first token
 * @param to - index after its last
 */
export function startsAfterCaption(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const first = tokens[from];
  if (!first || caseOf(first) !== 'upper' || SENTENCE_STARTS.has(first.lower)) return NONE;
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token) return NONE;
    const wordCase = caseOf(token);
    if (wordCase === 'upper' && SENTENCE_STARTS.has(token.lower)) {
      return at > from + 1 && isWord(tokens[at - 1]) && begins(tokens, at, to) ? [at] : NONE;
    }
    if (wordCase !== 'upper' && wordCase !== 'digit' && !CAPTION_JOINTS.has(token.lower)) return NONE;
  }
  return NONE;
}

/** A part of a name or a number, so that no dateline's dash and no coordination stands before the text. */
function isWord(token: Token | undefined): boolean {
  return token !== undefined && caseOf(token) !== 'none' && !ENDS_NO_CAPTION.has(token.lower);
}

/** Whether a sentence begins at `at`: "In the north she won", not "In the City", "THE END", "Will Rogers". */
function begins(tokens: readonly Token[], at: number, to: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || token.text === token.text.toUpperCase()) return false;
  if (caseOf(next) !== 'lower' && !BEGINS_NO_NAME.has(token.lower)) return false;
  return runsOn(tokens, at, to);
}

/** Whether the words after `at` are those of a sentence, not of a headline. */
function runsOn(tokens: readonly Token[], at: number, to: number): boolean {
  let lower = 0;
  for (let i = at + 1; i < Math.min(to, at + AHEAD); i++) {
    const token = tokens[i];
    if (token && caseOf(token) === 'lower' && !CAPTION_JOINTS.has(token.lower)) lower++;
  }
  return lower >= ENOUGH;
}
