import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEFORE_MARK } from '../../sentences/traits.ts';

/** Marks before which no sentence ends. */
const CONTINUING = new Set([',', ';', ':', '.', '!', '?', ')', ']', '}', '%', '/', '&']);

/** "Inc., a maker", "the U.S.; he", "Acme News Inc.)": a mark goes on with the sentence. */
export const notAGap: SentenceRule = {
  id: 'keep/not-a-gap',
  about: 'A mark that goes on with a sentence follows.',
  trigger: BEFORE_MARK,
  judge(gap) {
    return CONTINUING.has(tokenAt(gap, gap.next).text) ? 'keep' : undefined;
  },
};
