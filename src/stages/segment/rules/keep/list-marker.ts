import { DIGIT, kindAt } from '../../chars.ts';
import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { EARLY } from '../../sentences/traits.ts';

/** "1. A lamp", "(b) A bell", ". . . The rest": nothing but a number, a letter or marks stands before the gap. */
export const listMarker: SentenceRule = {
  id: 'keep/list-marker',
  about: 'The sentence so far is only the marker of a list item or an ellipsis.',
  trigger: EARLY,
  judge(gap) {
    let labels = 0;
    for (let i = gap.first; i <= gap.terminal; i++) {
      const { text } = tokenAt(gap, i);
      const kind = kindAt(text, 0);
      if (kind > DIGIT) continue;
      const short = kind === DIGIT ? text.length <= 3 : text.replace('.', '').length === 1;
      if (!short || labels++ > 0) return undefined;
    }
    return labels > 0 || isDots(tokenAt(gap, gap.first).text) ? 'keep' : undefined;
  },
};

function isDots(text: string): boolean {
  return text.startsWith('.') || text === '…';
}
