import { BEFORE_TELEPHONE } from '../../../lang/en/names/numbers.ts';
import { lowerAt, textAt } from '../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { keyAt } from '../words/word-at.ts';

const DIGITS = /^\d+$/u;
/** Groups of digits of a telephone number, at most. */
const MOST = 6;
/** Words between "call" and the number, at most. */
const NEAR = 3;

/** Whether the figure is a group of a telephone number: "+47 22 33 44 55", "0800 555 1234", "call 555 1234". */
export function isInTelephone(doc: TokenFacts, i: number): boolean {
  if (!DIGITS.test(lowerAt(doc, i)) || !(isGroup(doc, i - 1) || isGroup(doc, i + 1) || textAt(doc, i - 1) === '+')) {
    return false;
  }
  let first = i;
  while (first > i - MOST && isGroup(doc, first - 1)) first--;
  const before = textAt(doc, first - 1);
  if (before === '+' || /^0\d/u.test(lowerAt(doc, first))) return true;
  if (before === ')' && /^0\d/u.test(lowerAt(doc, first - 2))) return true;
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) if (BEFORE_TELEPHONE.has(keyAt(doc, at))) return true;
  return false;
}

/** Whether the token is a group of digits that stands with the figure beside it. */
function isGroup(doc: TokenFacts, i: number): boolean {
  return DIGITS.test(lowerAt(doc, i)) && doc.tokens[i] !== undefined;
}
