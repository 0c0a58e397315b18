import { ORDINALS } from '../../../../lang/en/names/numbers.ts';
import { numberRule } from '../../numbers/rule.ts';

const FIGURE = /^(\d+)(?:st|nd|rd|th)$/u;

/** "first", "21st", "38th". */
export const ordinal = numberRule('number/ordinal', 'A place in an order.', 'ORDINAL', (doc, i) => {
  const figure = FIGURE.exec(doc.keys[i] ?? '');
  const amount = figure ? Number(figure[1]) : ORDINALS.get(doc.keys[i] ?? '');
  if (amount === undefined || Number.isNaN(amount)) return null;
  return { first: i, end: i + 1, value: { amount, unit: null } };
});
