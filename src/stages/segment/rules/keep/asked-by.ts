import { ASKING_VERBS, SENTENCE_STARTS } from '../../../../lang/en/sentence-starts.ts';
import { caseOf, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { QUOTATION_CLOSES } from '../../sentences/traits.ts';

/** Words that a name before its verb has, at most. */
const LONGEST_NAME = 5;

/** "“Why?” Ann Lee asked.", "“No!” Mr. Lee shouted.": the question mark ends the quotation, not the sentence. */
export const askedBy: SentenceRule = {
  id: 'keep/asked-by',
  about: 'A name with a verb of asking or saying follows a quotation that ends in a question or exclamation mark.',
  trigger: QUOTATION_CLOSES,
  judge(gap) {
    if (!/[?!]$/u.test(tokenAt(gap, gap.terminal).text)) return undefined;
    // A pronoun with a capital begins a sentence: "“Why?” She left."
    if (SENTENCE_STARTS.has(tokenAt(gap, gap.next).lower)) return undefined;
    for (let i = gap.next; i < gap.next + LONGEST_NAME; i++) {
      const token = tokenAt(gap, i);
      if (ASKING_VERBS.has(token.lower)) return i > gap.next ? 'keep' : undefined;
      if (caseOf(token) !== 'upper') return undefined;
    }
    return undefined;
  },
};
