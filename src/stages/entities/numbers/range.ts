/** Ranges: "3 to 5 years", "$3 million to $5 million", "between 3 and 5 million", "200-300 people". */
import { BEFORE_AGES, BEFORE_RANGE, CHANGES, MODIFIERS, RANGE_LINKS } from '../../../lang/en/names/numbers.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { keyAt } from '../words/word-at.ts';
import { over, times } from './decimal.ts';
import type { Read } from './numeral.ts';
import { isMinus } from './sign.ts';
import { hasCurrencyBefore, thingsAt, unitAt } from './units.ts';

/**
 * The number with a second one that bounds a range with it, or the number alone. Two bare numbers are a range only where a
 * unit, things in the plural or the words before show it: "won 3-5" is a score.
 */
export function ranged(doc: TokenFacts, one: Read, readAt: (doc: TokenFacts, i: number) => Read | null): Read {
  const at = secondOf(doc, one);
  const two = at < 0 ? null : readAt(doc, isMinus(doc, at) ? at + 1 : at);
  if (!two || (two.first < at && two.first !== one.end)) return one;
  const joined = bounded(doc, one, two);
  return joined && !isYears(doc, one, two) && isCounted(doc, one.first, two) ? joined : one;
}

/** The same for numbers with their units: "$3 million to $5 million", but not after "fell", which tells of a change. */
export function rangedUnits<Unit extends Read & { readonly unit: string | null }>(
  doc: TokenFacts,
  one: Unit,
  readAt: (doc: TokenFacts, i: number) => Unit | null,
): Unit {
  const at = one.to === null ? secondOf(doc, one) : -1;
  const two = at < 0 ? null : readAt(doc, isMinus(doc, at) ? at + 1 : at);
  if (!two || two.unit !== one.unit || two.first !== at) return one;
  if (keyAt(doc, one.end) === 'to' && CHANGES.has(keyAt(doc, beforeAll(doc, one.first)))) return one;
  const joined = bounded(doc, one, two);
  return joined ? { ...one, ...joined } : one;
}

/** The token before a number and a word that modifies it. */
function beforeAll(doc: TokenFacts, first: number): number {
  return MODIFIERS.has(keyAt(doc, first - 1)) ? first - 2 : first - 1;
}

/** One range of two numbers, where it runs forward. A scale after the second goes for both: "3 to 5 million". */
function bounded(doc: TokenFacts, one: Read, two: Read): Read | null {
  if (one.amount === null || two.amount === null || two.to !== null) return null;
  if (doc.sentenceOf[two.end - 1] !== doc.sentenceOf[one.first]) return null;
  const shared = one.scale === 1 && one.amount < over(two.amount, two.scale) ? two.scale : 1;
  const amount = times(one.amount, shared);
  if (!(amount < two.amount)) return null;
  const first = isBetween(doc, one) ? one.first - 1 : one.first;
  return { first, end: two.end, amount, to: two.amount, scale: two.scale };
}

/** Where a second number would begin; -1 where no word or dash joins one. */
function secondOf(doc: TokenFacts, one: Read): number {
  const { first, end } = one;
  const link = keyAt(doc, end);
  if (link === 'and') return isBetween(doc, one) ? end + 1 : -1;
  if (!RANGE_LINKS.has(link)) return -1;
  if (link === 'to') return keyAt(doc, first - 1) === 'from' && !BEFORE_RANGE.has(keyAt(doc, first - 2)) ? -1 : end + 1;
  const [dash, next] = [doc.tokens[end], doc.tokens[end + 1]];
  return dash && next && dash.end === next.start && doc.tokens[end - 1]?.end === dash.start ? end + 1 : -1;
}

function isBetween(doc: TokenFacts, { first, end }: Read): boolean {
  const isBefore = keyAt(doc, first - 1) === 'between' && doc.sentenceOf[first - 1] === doc.sentenceOf[first];
  return isBefore && keyAt(doc, end) === 'and';
}

/** "2004 to 2007", which is a span of years. */
function isYears(doc: TokenFacts, one: Read, two: Read): boolean {
  return isYear(doc, one) && isYear(doc, two);
}

function isYear(doc: TokenFacts, { first, end }: Read): boolean {
  return end === first + 1 && /^(?:1\d|20)\d\d$/u.test(lowerAt(doc, first));
}

/** Whether what stands around two numbers shows that they bound a range. */
export function isCounted(doc: TokenFacts, first: number, { end, scale }: Pick<Read, 'end' | 'scale'>): boolean {
  if (unitAt(doc, end) || scale > 1 || thingsAt(doc, end)) return true;
  const before = keyAt(doc, first - 1);
  if (before === 'between' || BEFORE_AGES.has(before) || (MODIFIERS.has(before) && before !== 'only')) return true;
  return hasCurrencyBefore(doc, first);
}
