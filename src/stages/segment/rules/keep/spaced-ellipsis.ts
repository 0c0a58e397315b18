import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';
import { BEHIND_MARK } from '../../sentences/traits.ts';

/** "the fog was . . . We saw nothing", but not "all was still . . . . Then": the fourth one ends its sentence. */
export const spacedEllipsis: SentenceRule = {
  id: 'keep/spaced-ellipsis',
  about: 'Three full stops with blanks between them stand for something left out.',
  trigger: BEHIND_MARK,
  judge(gap) {
    const isDot = (back: number): boolean => tokenAt(gap, gap.terminal - back).text === '.';
    return isDot(0) && isDot(1) && isDot(2) && !isDot(3) ? 'keep' : undefined;
  },
};
