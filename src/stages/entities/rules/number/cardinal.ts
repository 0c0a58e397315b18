import { DEMONSTRATIVES, QUANTIFIERS } from '../../../../lang/en/function-words.ts';
import { AFTER_PRONOUN_ONE, PARTS, VERSIONED } from '../../../../lang/en/names/numbers.ts';
import { union } from '../../../../lang/en/word-set.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, valued } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** Determiners before such a "one": "no one", "this one". */
const NOT_COUNTING = union(DEMONSTRATIVES, QUANTIFIERS, ['the', 'which']);

/** "3,800", "more than 2,000", "hundreds", "six". */
export const cardinal: NumberRule = {
  id: 'number/cardinal',
  about: 'Any other number, with its modifiers.',
  type: 'CARDINAL',
  trigger: isNumeral,
  find(doc, i) {
    const number = numberAt(doc, i);
    if (!number || PARTS.has(keyAt(doc, i)) || isReference(doc, i)) return null;
    if (doc.keys[i] === 'one' && number.end === i + 1 && !isCount(keyAt(doc, i - 1), keyAt(doc, i + 1))) return null;
    return { first: withModifiers(doc, number.first), end: number.end, value: valued(number, null) };
  },
};

/** "Version 1.250", "Section 3.2": a name in figures, no amount. */
function isReference(doc: TokenFacts, i: number): boolean {
  return VERSIONED.has(keyAt(doc, i - 1)) && lowerAt(doc, i).includes('.');
}

/** "one of the four", "one man"; not "no one", "this one", "one another". */
function isCount(before: string, after: string): boolean {
  if (NOT_COUNTING.has(before) || AFTER_PRONOUN_ONE.has(after)) return false;
  return /^\p{L}/u.test(after);
}
