import type { Range } from '../../model/phrases.ts';
import type { Candidate } from './candidate.ts';
import { contentFrom } from './grammar/content-end.ts';
import type { Cue, QuoteInput } from './input.ts';

/** The frame with its circumstances: form of the verb, and whether content could also stand before it. */
export function circumstance({ verb, left, leftQuoted, subject }: Cue, frame: string): string {
  const form = verb.form === 'finite' ? (verb.modal ? 'modal' : verb.passive ? 'passive' : '') : verb.form;
  const side = left ? (leftQuoted ? '<”' : '<') : '';
  return `${frame}${form && `/${form}`}${side}${subject ? '' : '/no-source'}`;
}

/**
 * A candidate of a verb cue; undefined where its content is empty.
 *
 * @param endFrame under which name the places where the content may end are counted
 */
export function candidateOf(
  input: QuoteInput,
  cue: Cue,
  frame: string,
  content: readonly Range[],
  endFrame?: string,
): Candidate | undefined {
  const { verb, subject, complement } = cue;
  const [head, last] = [content[0], content.at(-1)];
  if (!head || !last || content.some(({ first, end }) => first >= end)) return undefined;
  const full = circumstance(cue, frame);
  return {
    start: input.tokens[head.first]?.start ?? 0,
    end: input.tokens[last.end - 1]?.end ?? 0,
    content,
    cue: { first: verb.first, end: Math.max(verb.end, complement.cueEnd) },
    source: subject ? { first: subject.first, end: subject.end } : null,
    sourceElsewhere: subject?.kind === 'shared' || subject?.kind === 'main-clause',
    addressee: complement.addressee,
    lemma: verb.lemma,
    frame: full,
    endFrame,
    rate: input.knowledge.rate(verb.lemma, full),
  };
}

/** A candidate with the complement behind the cue as its content. */
export function rightCandidate(input: QuoteInput, cue: Cue): Candidate | undefined {
  const { start, frame } = cue.complement;
  if (start >= input.tokens.length) return undefined;
  const { isCue, endRate } = input.knowledge;
  const endFrame = cue.subject?.kind === 'relative' ? `rel ${frame}` : frame;
  return candidateOf(input, cue, frame, [contentFrom(input, start, endFrame, isCue, endRate)], endFrame);
}

/** A candidate whose cue is no verb; its rate comes from its own frame. */
export function knownCandidate(
  input: QuoteInput,
  { cue, source, content, lemma, frame }: Pick<Candidate, 'cue' | 'source' | 'content' | 'lemma' | 'frame'>,
): Candidate | undefined {
  const [head, last] = [content[0], content.at(-1)];
  if (!head || !last || content.some(({ first, end }) => first >= end)) return undefined;
  return {
    start: input.tokens[head.first]?.start ?? 0,
    end: input.tokens[last.end - 1]?.end ?? 0,
    content,
    cue,
    source,
    sourceElsewhere: false,
    addressee: null,
    lemma,
    frame,
    endFrame: undefined,
    rate: input.knowledge.rate(lemma, frame),
  };
}
