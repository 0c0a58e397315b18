import type { Range, VerbGroup } from '../../model/phrases.ts';
import type { Complement } from './grammar/complement-types.ts';
import type { Subject } from './grammar/subject-types.ts';

/** A verb that may introduce content, with what stands on both sides of it. */
export interface Cue {
  readonly verb: VerbGroup;
  readonly complement: Complement;
  readonly subject: Subject | undefined;
  /** Content that ends before the attributing clause, or undefined. */
  readonly left: Range | undefined;
  /** Whether `left` ends with a closing quotation mark. */
  readonly leftQuoted: boolean;
}
