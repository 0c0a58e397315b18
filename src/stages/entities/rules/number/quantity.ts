import { MEASURE_PREFIXES, MEASURES } from '../../../../lang/en/names/numbers.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, valued, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "12 kilometres", "two million barrels", "150 pounds", "40 square miles". */
export const quantity: NumberRule = {
  id: 'number/quantity',
  about: 'A number with a unit of measure.',
  type: 'QUANTITY',
  trigger: isNumeral,
  find(doc, i) {
    const number = numberAt(doc, i);
    if (!number || !within(doc, number.end, i)) return null;
    const prefix = MEASURE_PREFIXES.has(keyAt(doc, number.end)) ? `${doc.keys[number.end]} ` : '';
    const at = number.end + (prefix ? 1 : 0);
    const word = keyAt(doc, at);
    const unit = word === 'pounds' ? 'pound' : MEASURES.get(word);
    if (!unit || !within(doc, at, i)) return null;
    return { first: withModifiers(doc, i), end: at + 1, value: valued(number.amount, prefix + unit) };
  },
};
