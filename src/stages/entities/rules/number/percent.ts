import { lowerAt, textAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { numeralOf, type Read } from '../../numbers/numeral.ts';
import { rangedUnits } from '../../numbers/range.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { hasFigure, isNumeral, type NumberRule, type Reading, valued, within } from '../../numbers/rule.ts';
import { minusBefore } from '../../numbers/sign.ts';
import { isPercent } from '../../numbers/units.ts';
import { keyAt } from '../../words/word-at.ts';

/** "about 6 percent", "3.5%", "40 per cent", "7pc", "3-4%", "12 percentage points". */
export const percent: NumberRule = {
  id: 'number/percent',
  about: 'A number of hundredths.',
  type: 'PERCENT',
  trigger: (term) => isNumeral(term) || (hasFigure(term) && GLUED.test(term.lower)),
  find: percentAt,
};

/** "7pc" in one token. */
const GLUED = /^([\d.,-]{1,30})(?:pc|pct)$/u;

interface Percent extends Read {
  readonly unit: string;
}

function percentAt(doc: TokenFacts, i: number): Reading | null {
  const one = oneAt(doc, i);
  if (!one) return null;
  const read = rangedUnits(doc, one, oneAt);
  return { first: withModifiers(doc, read.first), end: read.end, value: valued(read, read.unit) };
}

function oneAt(doc: TokenFacts, i: number): Percent | null {
  const glued = GLUED.exec(lowerAt(doc, i));
  if (glued) return gluedAt(doc, i, glued[1] ?? '');
  const number = numberAt(doc, i);
  if (!number || !within(doc, number.end, i)) return null;
  const { end } = number;
  const next = keyAt(doc, end);
  if (isPercent(textAt(doc, end), next)) return { ...number, end: end + 1, unit: '%' };
  const second = keyAt(doc, end + 1);
  if (next === 'per' && second === 'cent') return { ...number, end: end + 2, unit: '%' };
  const isPoints = next === 'percentage' && /^points?$/u.test(second) && within(doc, end + 1, i);
  return isPoints ? { ...number, end: end + 2, unit: 'percentage point' } : null;
}

function gluedAt(doc: TokenFacts, i: number, figures: string): Percent | null {
  const numeral = numeralOf(figures, figures);
  if (numeral?.kind !== 'figure' && numeral?.kind !== 'range') return null;
  const { amount, scale } = numeral;
  const to = numeral.to ?? null;
  if (to !== null && !(amount < to)) return null;
  const minus = to === null ? minusBefore(doc, i, i + 1) : -1;
  return { first: minus < 0 ? i : minus, end: i + 1, amount: minus < 0 ? amount : -amount, to, scale, unit: '%' };
}
