import type { Corrections } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import type { RulesOff } from './rules-on.ts';
import type { Trace } from './trace.ts';

/** What a run brings along beside the document; the same for every document of a run. */
export interface Context {
  readonly lexicon: Lexicon;
  /** `speech`: sayings only; `all`: beliefs, intentions and evidence too. */
  readonly attributions: 'speech' | 'all';
  /** Quotes that are less sure are left out; 0 where it is not given. */
  readonly minConfidence?: number;
  /** Whose claims are made: those of quotes, where it is not given; the article's own too; nobody's. */
  readonly claims?: 'quotes' | 'all' | 'none';
  /** Ids of rules that are not to run. */
  readonly off?: RulesOff;
  /** What somebody has decided about this document; the one thing here that is not the same for all of a run. */
  readonly corrections?: Corrections;
  readonly trace?: Trace;
}
