import { ORDINALS } from '../../../../lang/en/names/numbers.ts';
import { hasFigure, type NumberRule } from '../../numbers/rule.ts';
import { keyAt } from '../../words/word-at.ts';

const FIGURE = /^(\d+)(?:st|nd|rd|th)$/u;

/** "first", "21st", "38th". */
export const ordinal: NumberRule = {
  id: 'number/ordinal',
  about: 'A place in an order.',
  type: 'ORDINAL',
  trigger: (term) => ORDINALS.has(term.key) || (hasFigure(term) && FIGURE.test(term.key)),
  find(doc, i) {
    const key = keyAt(doc, i);
    const figure = FIGURE.exec(key);
    const amount = figure ? Number(figure[1]) : ORDINALS.get(key);
    if (amount === undefined || Number.isNaN(amount)) return null;
    if (!Number.isSafeInteger(amount)) return { first: i, end: i + 1 };
    return { first: i, end: i + 1, value: { amount, unit: null } };
  },
};
