import { MEASURE_PREFIXES, MEASURES, SCALES_OF_DEGREES } from '../../../../lang/en/names/numbers.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { metresAt } from '../../numbers/figure.ts';
import type { Read } from '../../numbers/numeral.ts';
import { rangedUnits } from '../../numbers/range.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, valued, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "12 kilometres", "two million barrels", "150 pounds", "40 square miles", "120 m long", "3 to 5 miles". */
export const quantity: NumberRule = {
  id: 'number/quantity',
  about: 'A number with a unit of measure.',
  type: 'QUANTITY',
  trigger: isNumeral,
  find(doc, i) {
    const one = measureAt(doc, i);
    if (!one) return null;
    const read = rangedUnits(doc, one, measureAt);
    return { first: withModifiers(doc, read.first), end: read.end, value: valued(read, read.unit) };
  },
};

interface Measure extends Read {
  readonly unit: string;
}

function measureAt(doc: TokenFacts, i: number): Measure | null {
  const metres = metresAt(doc, i);
  if (metres) return { ...metres, unit: 'metre' };
  const number = numberAt(doc, i);
  if (!number || !within(doc, number.end, i)) return null;
  if (doc.keys[number.end] === '°') return { ...number, end: degreesEnd(doc, number.end + 1), unit: 'degree' };
  const prefix = MEASURE_PREFIXES.has(keyAt(doc, number.end)) ? `${doc.keys[number.end]} ` : '';
  const at = number.end + (prefix ? 1 : 0);
  const word = keyAt(doc, at);
  const unit = word === 'pounds' ? 'pound' : MEASURES.get(word);
  if (!unit || !within(doc, at, i)) return null;
  return { ...number, end: unit === 'degree' ? degreesEnd(doc, at + 1) : at + 1, unit: prefix + unit };
}

/** "degrees Celsius", "°C". */
function degreesEnd(doc: TokenFacts, at: number): number {
  return SCALES_OF_DEGREES.has(keyAt(doc, at)) && within(doc, at, at - 1) ? at + 1 : at;
}
