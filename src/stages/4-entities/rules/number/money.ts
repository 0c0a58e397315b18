import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../../../lang/en/names/numbers.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { numberRule, within } from '../../numbers/rule.ts';

/** "over $135 million", "5 million dollars", "C$ 20", "£3.5bn". */
export const money = numberRule('number/money', 'An amount with its currency.', 'MONEY', (doc, i) => {
  const sign = CURRENCY_SIGNS.get(doc.tokens[i]?.lower ?? '');
  const code = sign ?? (doc.cases[i] === 3 ? CURRENCY_WORDS.get(doc.keys[i] ?? '') : undefined);
  const number = numberAt(doc, code === undefined ? i : i + 1);
  if (!number || !within(doc, number.end - 1, i)) return null;
  if (code !== undefined) {
    const lettered =
      sign !== undefined &&
      /^(?:us|c|a|nz|hk|s)$/u.test(doc.keys[i - 1] ?? '') &&
      doc.tokens[i - 1]?.end === doc.tokens[i]?.start;
    const first = withModifiers(doc, lettered ? i - 1 : i);
    const unit = lettered ? (CURRENCY_SIGNS.get(`${doc.keys[i - 1]}$`) ?? code) : code;
    return { first, end: number.end, value: { amount: number.amount, unit } };
  }
  const adjective = doc.classes[number.end] === 'ADJ' || doc.classes[number.end] === 'PROPN' ? 1 : 0;
  const at = CURRENCY_WORDS.has(doc.keys[number.end] ?? '') ? number.end : number.end + adjective;
  const unit = CURRENCY_WORDS.get(doc.keys[at] ?? '');
  if (!unit || !within(doc, at, i) || isPound(doc.keys[at], number.amount)) return null;
  const hundredth = unit.length === 3 && unit.endsWith('c') ? 100 : unit === 'GBp' ? 100 : 1;
  return {
    first: withModifiers(doc, i),
    end: at + 1,
    value: { amount: number.amount / hundredth, unit: unit.toUpperCase().replace('USC', 'USD') },
  };
});

/** "200 pounds" is a weight as often as a sum; from a thousand on it is money. */
function isPound(key: string | undefined, amount: number): boolean {
  return (key === 'pounds' || key === 'pound' || key === 'mark' || key === 'won') && amount < 1000;
}
