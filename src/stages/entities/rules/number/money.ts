import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../../../lang/en/names/numbers.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../../article/token-facts.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, type Reading, valued, within } from '../../numbers/rule.ts';
import { Case } from '../../words/case.ts';
import type { Term } from '../../words/term.ts';
import { keyAt } from '../../words/word-at.ts';

/** "over $135 million", "5 million dollars", "C$ 20", "£3.5bn". */
export const money: NumberRule = {
  id: 'number/money',
  about: 'An amount with its currency.',
  type: 'MONEY',
  trigger: (term) => isNumeral(term) || CURRENCY_SIGNS.has(term.lower) || isCode(term),
  find: (doc, i) => signBefore(doc, i) ?? wordAfter(doc, i),
};

/** "USD". */
function isCode({ written, key }: Term): boolean {
  return written === Case.upper && CURRENCY_WORDS.has(key);
}

/** "$5m", "US$ 20", "USD 300". */
function signBefore(doc: TokenFacts, i: number): Reading | null {
  const sign = CURRENCY_SIGNS.get(lowerAt(doc, i));
  const unit = sign ?? (doc.cases[i] === Case.upper ? CURRENCY_WORDS.get(keyAt(doc, i)) : undefined);
  const number = unit === undefined ? null : numberAt(doc, i + 1);
  if (!number || unit === undefined || !within(doc, number.end - 1, i)) return null;
  const glued = doc.tokens[i - 1]?.end === doc.tokens[i]?.start ? CURRENCY_SIGNS.get(`${doc.keys[i - 1]}$`) : undefined;
  const first = withModifiers(doc, glued ? i - 1 : i);
  return { first, end: number.end, value: valued(number.amount, glued ?? unit) };
}

/** "5 million dollars", "20 Canadian dollars". */
function wordAfter(doc: TokenFacts, i: number): Reading | null {
  const number = numberAt(doc, i);
  if (!number) return null;
  const described = doc.classes[number.end] === 'ADJ' || doc.classes[number.end] === 'PROPN' ? 1 : 0;
  const at = CURRENCY_WORDS.has(keyAt(doc, number.end)) ? number.end : number.end + described;
  const unit = CURRENCY_WORDS.get(keyAt(doc, at));
  if (!unit || !within(doc, at, i) || mayBeOther(keyAt(doc, at), number.amount)) return null;
  const small = unit === 'USc' || unit === 'GBp';
  const amount = number.amount === null || !small ? number.amount : number.amount / 100;
  const code = small ? unit.replace('USc', 'USD').toUpperCase() : unit;
  return { first: withModifiers(doc, i), end: at + 1, value: valued(amount, code) };
}

/** "200 pounds" is a weight as often as a sum; from a thousand on it is money. */
function mayBeOther(word: string, amount: number | null): boolean {
  return /^(?:pounds?|marks?|won|rand|real)$/u.test(word) && (amount ?? 0) < 1000;
}
