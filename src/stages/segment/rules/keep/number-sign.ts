import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_DIGIT } from '../../sentences/traits.ts';

const SIGNS = new Set(['°', 'º', '№', '#']);

/** "N°. 1026", "#. 3". */
export const numberSign: SentenceRule = {
  id: 'keep/number-sign',
  about: 'The full stop of a sign for "number" stands before a number.',
  trigger: BEFORE_DIGIT,
  judge(gap) {
    const before = tokenAt(gap, gap.terminal - 1).text;
    return SIGNS.has(before.slice(-1)) ? 'keep' : undefined;
  },
};
