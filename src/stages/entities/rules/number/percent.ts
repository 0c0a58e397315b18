import { PERCENT_WORDS } from '../../../../lang/en/names/numbers.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { hasFigure, isNumeral, type NumberRule, type Reading, valued, within } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

/** "about 6 percent", "3.5%", "40 per cent". */
export const percent: NumberRule = {
  id: 'number/percent',
  about: 'A number of hundredths.',
  type: 'PERCENT',
  trigger: (term) => isNumeral(term) || (hasFigure(term) && GLUED.test(term.lower)),
  find: percentAt,
};

/** "3.5%" in one token. */
const GLUED = /^(\d+(?:\.\d+)?)%$/u;

function percentAt(doc: TokenFacts, i: number): Reading | null {
  const glued = GLUED.exec(lowerAt(doc, i));
  if (glued) return { first: withModifiers(doc, i), end: i + 1, value: { amount: Number(glued[1]), unit: '%' } };
  const number = numberAt(doc, i);
  if (!number || !within(doc, number.end, i)) return null;
  const next = keyAt(doc, number.end);
  const two = next === 'per' && doc.keys[number.end + 1] === 'cent';
  if (!two && !PERCENT_WORDS.has(next)) return null;
  return { first: withModifiers(doc, i), end: number.end + (two ? 2 : 1), value: valued(number.amount, '%') };
}
