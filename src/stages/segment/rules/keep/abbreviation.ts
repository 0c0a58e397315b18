import { CLOCK } from '../../../../lang/en/calendar.ts';
import { SENTENCE_STARTS } from '../../../../lang/en/sentence-starts.ts';
import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { ABBREVIATED } from '../../sentences/traits.ts';

/** "the U.S. Government", "Acme Inc. Chairman", "Dec. 31", but "in the U.S. The", "at 6 p.m. Smith". */
export const abbreviation: SentenceRule = {
  id: 'keep/abbreviation',
  about: 'An abbreviation stands before a word that does not show that a sentence begins.',
  trigger: ABBREVIATED,
  judge(gap) {
    if (gap.closesQuotation || gap.last > gap.terminal) return undefined;
    const next = tokenAt(gap, gap.word);
    if (SENTENCE_STARTS.has(next.lower) && caseOf(next) === 'upper') return undefined;
    if (CLOCK.has(tokenAt(gap, gap.terminal).lower) && caseOf(next) === 'upper') return undefined;
    return 'keep';
  },
};
