import { withStage } from '../../model/layers.ts';
import { quotationAt, spanAt } from '../../model/phrase-lookup.ts';
import { type Range, withQuotations } from '../../model/phrases.ts';
import { quotationsAtDepth } from '../../model/quotations.ts';
import type { Signed } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf } from './cues.ts';
import { trimmed } from './grammar/content-end.ts';
import { quotationFrom, quotationStart } from './grammar/quotation.ts';
import type { QuoteInput } from './input.ts';
import { mayCue } from './knowledge.ts';
import { withOpenings } from './landmarks.ts';

/** Whether a verb in a quotation may be a cue: without one nobody is quoted in what somebody says. */
export function mayNest(input: QuoteInput): boolean {
  const { knowledge } = input;
  return input.phrases.verbs.some(({ head, lemma }) => quotationAt(input, head) >= 0 && mayCue(knowledge, lemma));
}

/** The same document as the people quoted in it see it: only quotations within quotations count, only their verbs are cues. */
export function nestedInput(input: QuoteInput): QuoteInput {
  const quotationAtDepth = quotationsAtDepth(input, 1);
  const inner = withStage(input, {
    phrases: withQuotations(input.phrases, quotationAtDepth),
    landmarks: withOpenings(input.landmarks, quotationAtDepth),
  });
  return withStage(inner, { cues: cuesOf(inner, input.knowledge, (i) => quotationAt(input, i) >= 0) });
}

/** What a quotation attributes to others, cut to it: those candidates whose words all stand in what `outer` found. */
export function nestedIn(
  input: QuoteInput,
  outer: readonly Pick<Candidate, 'content'>[],
  inner: readonly Signed<Candidate>[],
): Signed<Candidate>[] {
  const claimed = new Uint8Array(input.tokens.length);
  for (const { content } of outer) for (const { first, end } of content) claimed.fill(1, first, end);
  return inner.flatMap((candidate) => {
    const within = quotationAt(input, candidate.cue.first);
    if (within < 0 || claimed[candidate.cue.first] === 0) return [];
    const open = quotationStart(input, candidate.cue.first);
    const limits = { first: open + 1, end: quotationFrom(input, open).end - 1 };
    return clipped(input, candidate, limits);
  });
}

/** A candidate cut to the words between two marks; none where that leaves no content, cue or source. */
function clipped(input: QuoteInput, candidate: Signed<Candidate>, limits: Range): Signed<Candidate>[] {
  const content = candidate.content
    .map(({ first, end }) => ({ first: Math.max(first, limits.first), end: Math.min(end, limits.end) }))
    .filter(({ first, end }) => first < end)
    .map((range) => (range.end === limits.end ? trimmed(input, range, quotationAt(input, limits.first)) : range))
    .filter(({ first, end }) => first < end);
  const [head, last] = [content[0], content.at(-1)];
  const inside = ({ first, end }: Range): boolean => limits.first <= first && end <= limits.end;
  if (!head || !last || content.length < candidate.content.length || !inside(candidate.cue)) return [];
  if (candidate.source && !inside(candidate.source)) return [];
  return [{ ...candidate, content, ...spanAt(input, { first: head.first, end: last.end }) }];
}
