import type { JudgeRule } from '../../../model/rule.ts';
import type { Gap } from './gap.ts';

/**
 * Judges one gap. The first rule of the order that has an opinion decides, so a rule may rely on what those before it
 * have settled.
 */
export interface SentenceRule extends JudgeRule<Gap, 'break' | 'keep' | undefined> {
  /** Which traits a gap must have, all of them, for the rule to be asked; 0 for a rule that is asked about every gap. */
  readonly trigger: number;
}
