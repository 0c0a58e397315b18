import { SENTENCE_STARTS } from '../../../../lang/en/sentence-starts.ts';
import { kindAt, LETTER, UPPER } from '../../chars.ts';
import { caseOf, type Gap, tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { GLUED } from '../../sentences/traits.ts';

/** "The end.Next begins": the blank between two sentences is lost, as happens where web pages become text. */
export const glued: SentenceRule = {
  id: 'break/glued',
  about: 'A mark without blanks stands between the end of a word and a word with a capital.',
  trigger: GLUED,
  judge(gap) {
    if (/[。！？｡]$/u.test(tokenAt(gap, gap.terminal).text)) return 'break';
    if (tokenAt(gap, gap.terminal).text === '...') return resumes(gap);
    const before = tokenAt(gap, gap.terminal - 1).text;
    const next = tokenAt(gap, gap.word);
    const ended = gap.closesQuotation || before.length > 2 || kindAt(before, 0) === UPPER;
    const lastKind = kindAt(before, before.length - 1);
    const begins = caseOf(next) === 'upper' && (next.text.length === 1 || kindAt(next.text, 1) === LETTER);
    const address = /[@.]./u.test(next.text);
    return ended && !address && lastKind <= 3 && begins && tokenAt(gap, gap.terminal).text.length === 1
      ? 'break'
      : 'keep';
  },
};

/** "so poor...I asked", but not "well...Ann Lee". */
function resumes(gap: Gap): 'break' | 'keep' {
  const next = tokenAt(gap, gap.next);
  return gap.terminal > gap.first && caseOf(next) === 'upper' && SENTENCE_STARTS.has(next.lower) ? 'break' : 'keep';
}
