import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import { spanAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { CountedFrame, EndFrame, Frame, Prior } from './frames.ts';
import { contentFrom } from './grammar/content-end.ts';
import { beforeMainClause } from './grammar/main-clause.ts';
import { beforeNextDeed } from './grammar/next-deed.ts';
import type { QuoteInput } from './input.ts';

/** The frame with its circumstances: form of the verb, and whether content could also stand before it. */
export function circumstance({ verb, left, leftQuoted, subject, complement }: Cue, frame: Frame): CountedFrame {
  // "Both governments, however, accuse": a base form after a comma and its own subject is finite.
  const hasFinite =
    verb.form === 'finite' || (verb.form === 'base' && subject?.kind === 'subject' && SPEECH_VERBS.has(verb.lemma));
  const form = hasFinite ? (verb.modal ? 'modal' : verb.passive ? 'passive' : '') : verb.form;
  const side = left ? (leftQuoted ? '<”' : '<') : '';
  const counted = `${frame}${form && `/${form}`}${side}${subject || (verb.passive && complement.addressee) ? '' : '/no-source'}`;
  return counted as CountedFrame;
}

/** What a rule may say of its candidates beside what they are. */
interface Options {
  /** Under which name the places where the content may end are counted, where it is not the frame. */
  readonly endFrame?: EndFrame;
  /** How often such candidates are right, where none of the frame was counted. */
  readonly prior?: Prior;
}

/** A candidate of a verb cue; undefined where its content is empty. */
export function candidateOf(
  input: QuoteInput,
  cue: Cue,
  frame: Frame,
  content: readonly Range[],
  { endFrame, prior }: Options = {},
): Candidate | undefined {
  const { verb, subject, complement } = cue;
  const span = spanOf(input, content);
  if (!span) return undefined;
  const counted = circumstance(cue, frame);
  return {
    start: span.start,
    end: span.end,
    content,
    cue: { first: verb.first, end: Math.max(verb.end, complement.cueEnd) },
    source: subject ? { first: subject.first, end: subject.end } : null,
    sourceElsewhere: subject?.kind === 'shared' || subject?.kind === 'main-clause',
    sourceHint: null,
    addressee: complement.addressee,
    lemma: verb.lemma,
    frame: counted,
    endFrame,
    rate: input.knowledge.rate(verb.lemma, counted, prior),
    prior,
  };
}

/** A candidate with the complement after the cue as its content. */
export function rightCandidate(input: QuoteInput, cue: Cue): Candidate | undefined {
  const { start, frame } = cue.complement;
  if (start >= input.tokens.length) return undefined;
  const endFrame: EndFrame = cue.subject?.kind === 'relative' ? `rel ${frame}` : frame;
  const whole = beforeMainClause(input, cue.verb, cue.subject, contentFrom(input, start, endFrame));
  const content = beforeNextDeed(input, cue.verb, whole, input.knowledge.isCue);
  return candidateOf(input, cue, frame, [content], { endFrame });
}

/** A cue with its source and what is said, in tokens. */
export interface Pattern {
  readonly cue: Range;
  readonly source: Range | null;
  /** In order, not overlapping. */
  readonly content: readonly Range[];
}

/** What a rule finds whose cue is no verb: "according to", "claim", a colon. */
interface WordPattern extends Pattern {
  /** Under which word it is counted. */
  readonly lemma: string;
  readonly frame: Frame;
  readonly prior?: Prior;
}

/** A candidate whose cue is no verb; undefined where its content is empty. */
export function wordCandidate(
  input: QuoteInput,
  { cue, source, content, lemma, frame, prior }: WordPattern,
): Candidate | undefined {
  const span = spanOf(input, content);
  if (!span) return undefined;
  return {
    start: span.start,
    end: span.end,
    content,
    cue,
    source,
    sourceElsewhere: false,
    sourceHint: null,
    addressee: null,
    lemma,
    frame,
    endFrame: undefined,
    rate: input.knowledge.rate(lemma, frame, prior),
    prior,
  };
}

/** The characters from the first range to the last; undefined where there is none, or one that is empty. */
function spanOf(input: QuoteInput, content: readonly Range[]): Span | undefined {
  const [head, last] = [content[0], content.at(-1)];
  if (!head || !last || content.some(({ first, end }) => first >= end)) return undefined;
  return spanAt(input, { first: head.first, end: last.end });
}
