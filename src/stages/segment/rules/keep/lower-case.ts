import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_LOWER } from '../../sentences/traits.ts';

/** "“Why?” he asked", "Yahoo! in the news", "well ... maybe", "the dept. of". */
export const lowerCase: SentenceRule = {
  id: 'keep/lower-case',
  about: 'The next word is in lower case.',
  trigger: BEFORE_LOWER,
  judge(gap) {
    return caseOf(tokenAt(gap, gap.word)) === 'lower' ? 'keep' : undefined;
  },
};
