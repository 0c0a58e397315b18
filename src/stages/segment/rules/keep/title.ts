import { NUMBER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../../../lang/en/abbreviations.ts';
import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { ABBREVIATED } from '../../sentences/traits.ts';

/** "Gen. Smith", "No. 5", "Lt.-Gen. Smith": what is abbreviated stands before something. */
export const title: SentenceRule = {
  id: 'keep/title',
  about: 'An abbreviated title or a word that counts stands before the gap.',
  trigger: ABBREVIATED,
  judge(gap) {
    if (gap.closesQuotation) return undefined;
    const { text } = tokenAt(gap, gap.terminal);
    const word = text.slice(text.lastIndexOf('-') + 1, -1);
    const usual = word.charAt(0) + word.slice(1).toLowerCase();
    return TITLE_ABBREVIATIONS.has(usual) || NUMBER_ABBREVIATIONS.has(word) ? 'keep' : undefined;
  },
};
