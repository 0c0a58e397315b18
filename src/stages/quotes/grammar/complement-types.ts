import type { Range } from '../../../model/phrases.ts';
import type { ComplementFrame } from '../frames.ts';

/**
 * What stands after a cue where its content may begin; `../frames.ts` tells what each frame is.
 */
export interface Complement extends Site {
  readonly frame: ComplementFrame;
  /** First token of the content. */
  readonly start: number;
}

/** Where a complement is looked for. */
export interface Site {
  /** Token after the cue, its particle or preposition included. */
  readonly cueEnd: number;
  readonly addressee: Range | null;
}
