import type { Described } from '../../../model/rule.ts';
import type { Gap } from './gap.ts';

/**
 * Judges one gap. The first rule of the order that has an opinion decides, so a rule may rely on what those before it
 * have settled.
 */
export interface SentenceRule extends Described {
  readonly judge: (gap: Gap) => 'break' | 'keep' | undefined;
}
