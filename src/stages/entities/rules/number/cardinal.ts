import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, valued } from '../../numbers/rule.ts';

/** Before these "one" stands for a thing that was named, and counts nothing. */
const PRONOUN_AFTER = new Set(['another', 'day', 'thing']);

/** "3,800", "more than 2,000", "hundreds", "six". */
export const cardinal: NumberRule = {
  id: 'number/cardinal',
  about: 'Any other number, with its modifiers.',
  type: 'CARDINAL',
  begins: isNumeral,
  at(doc, i) {
    const number = numberAt(doc, i);
    if (!number) return null;
    if (doc.keys[i] === 'one' && number.end === i + 1 && !isCount(doc.keys[i - 1] ?? '', doc.keys[i + 1] ?? ''))
      return null;
    return { first: withModifiers(doc, i), end: number.end, value: valued(number.amount, null) };
  },
};

/** "one of the four", "one man"; not "no one", "this one", "one another". */
function isCount(before: string, after: string): boolean {
  if (/^(?:no|this|that|the|every|any|each|some|which|another)$/u.test(before) || PRONOUN_AFTER.has(after))
    return false;
  return /^\p{L}/u.test(after);
}
