import { SENTENCE_STARTS } from '../../../../lang/en/sentence-starts.ts';
import { kindAt, UPPER } from '../../chars.ts';
import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { ABBREVIATED } from '../../sentences/traits.ts';

/** "John F. Kennedy", "J. R. R. Tolkien", but not "Malcolm X. The". */
export const initial: SentenceRule = {
  id: 'keep/initial',
  about: 'An initial stands before a capitalised word that is no function word.',
  trigger: ABBREVIATED,
  judge(gap) {
    const { text } = tokenAt(gap, gap.terminal);
    if (text.length !== 2 || kindAt(text, 0) !== UPPER) return undefined;
    const next = tokenAt(gap, gap.next);
    if (caseOf(next) !== 'upper' || SENTENCE_STARTS.has(next.lower)) return undefined;
    return 'keep';
  },
};
