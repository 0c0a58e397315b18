import { EXCLAIMED_NAMES, SENTENCE_STARTS } from '../../../../lang/en/sentence-starts.ts';
import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';

/** "Yahoo! News". */
export const exclaimedName: SentenceRule = {
  id: 'keep/exclaimed-name',
  about: 'The exclamation mark belongs to a name.',
  trigger: 0,
  judge(gap) {
    if (tokenAt(gap, gap.terminal).text !== '!' || gap.closesQuotation) return undefined;
    if (!EXCLAIMED_NAMES.has(tokenAt(gap, gap.terminal - 1).lower)) return undefined;
    const next = tokenAt(gap, gap.next);
    return SENTENCE_STARTS.has(next.lower) && caseOf(next) === 'upper' ? undefined : 'keep';
  },
};
