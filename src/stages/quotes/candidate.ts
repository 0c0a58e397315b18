import { spanAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Signed } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { CountedFrame, EndFrame, Prior } from './frames.ts';
import type { QuoteInput } from './input.ts';

/** A possible attribution in tokens, with what is known of its kind from counted examples. */
export interface Candidate extends Span {
  /** Content in order, not overlapping. */
  readonly content: readonly Range[];
  /** Empty where nothing introduces the content. */
  readonly cue: Range;
  readonly source: Range | null;
  readonly sourceElsewhere: boolean;
  /** Who speaks, where that stands outside the attribution: who holds the floor. */
  readonly sourceHint: Range | null;
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

/** A candidate with the rule that found it. */
export function signed(candidate: Candidate, rule: string): Signed<Candidate> {
  return {
    start: candidate.start,
    end: candidate.end,
    content: candidate.content,
    cue: candidate.cue,
    source: candidate.source,
    sourceElsewhere: candidate.sourceElsewhere,
    sourceHint: candidate.sourceHint,
    addressee: candidate.addressee,
    lemma: candidate.lemma,
    frame: candidate.frame,
    endFrame: candidate.endFrame,
    rate: candidate.rate,
    prior: candidate.prior,
    rule,
  };
}

const UNCUED: Prior = { rate: 0.6, why: 'whole sentences in quotation marks, beside a person who acts' };

/** A candidate that nothing introduces, with who holds the floor. */
export function uncued(input: QuoteInput, content: Range, sourceHint: Range | null): Candidate {
  const { start, end } = spanAt(input, content);
  return {
    start,
    end,
    content: [content],
    cue: { first: content.first, end: content.first },
    source: null,
    sourceElsewhere: false,
    sourceHint,
    addressee: null,
    lemma: '',
    frame: 'before',
    endFrame: undefined,
    rate: UNCUED.rate,
    prior: UNCUED,
  };
}
