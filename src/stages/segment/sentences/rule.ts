import type { Described } from '../../../model/rule.ts';
import type { Gap } from './gap.ts';

/**
 * Judges one gap. The first rule of the order that has an opinion decides, so a rule may rely on what those before it
 * have settled.
 */
export interface SentenceRule extends Described {
  /** Which traits a gap must have, all of them, for the rule to be asked; 0 for a rule that is asked about every gap. */
  readonly needs: number;
  readonly judge: (gap: Gap) => 'break' | 'keep' | undefined;
}
