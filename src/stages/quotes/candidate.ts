import type { Range } from '../../model/phrases.ts';
import type { Span } from '../../model/span.ts';
import type { CountedFrame, EndFrame, Prior } from './frames.ts';

/** A possible attribution in tokens, with what is known of its kind from counted examples. */
export interface Candidate extends Span {
  /** Content in order, not overlapping. */
  readonly content: readonly Range[];
  readonly cue: Range;
  readonly source: Range | null;
  readonly sourceElsewhere: boolean;
  readonly addressee: Range | null;
  readonly lemma: string;
  readonly frame: CountedFrame;
  /** Under which name the places where its last content may end are counted. */
  readonly endFrame: EndFrame | undefined;
  /** Share of right ones among candidates of this lemma and frame on train, or what the rule declares. */
  readonly rate: number;
  /** What the rule declares of its frame. */
  readonly prior: Prior | undefined;
}
