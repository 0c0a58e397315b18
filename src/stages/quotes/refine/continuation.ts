import { endAt, sentenceAround } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { QuoteInput } from '../input.ts';

/** Quotations of fewer words are terms, not turns. */
const LEAST_TOKENS = 4;

export const continuation: Refiner<QuoteInput, Candidate> = {
  id: 'refine/continuation',
  about: 'Gives a quoted sentence without a cue to the quotation before it: “We win,” he said. “We always win.”',
  refine(found, input) {
    const list = [...found].sort((a, b) => endOf(a) - endOf(b));
    const claimed = new Uint8Array(input.tokens.length);
    for (const { content } of list) for (const { first, end } of content) claimed.fill(1, first, end);
    let at = 0;
    let previous = -1;
    for (const turn of turnsOf(input)) {
      for (; at < list.length && endOf(list[at]) <= turn.first; at++)
        if (takesOver(input, list[at], list[previous])) previous = at;
      const before = list[previous];
      if (!before || claimed[turn.first] === 1 || !goesOn(input, before, turn)) continue;
      list[previous] = extended(input, before, turn);
    }
    return list;
  },
};

/** Quoted sentences: outermost quotations that begin a sentence and end one. */
function* turnsOf(input: QuoteInput): Iterable<Range> {
  const { quotationAt } = input.phrases;
  for (let i = 0; i < input.tokens.length; i++) {
    const here = quotationAt[i] ?? -1;
    if (here < 0 || quotationAt[i - 1] === here) continue;
    let end = i;
    while (quotationAt[end] === here) end++;
    if (sentenceAround(input, i).first === i && sentenceAround(input, end - 1).end === end && end - i >= LEAST_TOKENS)
      yield { first: i, end };
    i = end - 1;
  }
}

/** Last token, exclusive, of what belongs to a candidate. */
function endOf(candidate: Candidate | undefined): number {
  if (!candidate) return 0;
  return Math.max(candidate.cue.end, candidate.content.at(-1)?.end ?? 0, candidate.source?.end ?? 0);
}

function paragraphAt(input: QuoteInput, i: number): number {
  return input.sentences[input.phrases.sentenceAt[i] ?? 0]?.paragraph ?? 0;
}

function sentenceOf(input: QuoteInput, candidate: Candidate): number {
  return input.phrases.sentenceAt[endOf(candidate) - 1] ?? 0;
}

/**
 * Whether what goes on would belong to `next` rather than to the candidate before it: in a later sentence always, in the
 * same one only if that is the first with a quotation (“We win,” said Lee, adding that nobody would leave. “We always win.”).
 */
function takesOver(input: QuoteInput, next: Candidate | undefined, before: Candidate | undefined): boolean {
  if (!next || !before) return next !== undefined;
  if (sentenceOf(input, next) !== sentenceOf(input, before)) return endOf(next) >= endOf(before);
  return !hasQuotation(input, before);
}

/** In one paragraph, or in the next where that begins with the quotation and the one before ends with the candidate. */
function goesOn(input: QuoteInput, before: Candidate, turn: Range): boolean {
  const follows = sentenceAround(input, endOf(before) - 1).end === turn.first;
  if (!follows && !hasQuotation(input, before)) return false;
  const gap = paragraphAt(input, turn.first) - paragraphAt(input, endOf(before) - 1);
  if (gap === 0) return true;
  if (gap !== 1 || paragraphAt(input, turn.first - 1) === paragraphAt(input, turn.first)) return false;
  return follows && hasQuotation(input, before) && !isSingle(input, turn.first);
}

/** A paragraph in single marks is more often a heading than what somebody says on. */
function isSingle(input: QuoteInput, i: number): boolean {
  return input.quotations[input.phrases.quotationAt[i] ?? -1]?.mark === 'single';
}

function hasQuotation(input: QuoteInput, { content }: Candidate): boolean {
  const last = content.at(-1);
  if (!last) return false;
  for (let i = last.end - 1; i >= last.first; i--) if ((input.phrases.quotationAt[i] ?? -1) >= 0) return true;
  return false;
}

function extended<C extends Candidate>(input: QuoteInput, candidate: Signed<C>, turn: Range): Signed<C> {
  const last = candidate.content.at(-1);
  const rest = candidate.content.slice(0, -1);
  const joined =
    last && last.end === turn.first ? [...rest, { first: last.first, end: turn.end }] : [...candidate.content, turn];
  const content = joined.sort((a, b) => a.first - b.first);
  return { ...candidate, content, end: Math.max(candidate.end, endAt(input, turn.end - 1)) };
}
