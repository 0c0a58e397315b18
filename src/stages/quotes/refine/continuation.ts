import { lowerAt, sentenceAround, tagAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import { uncued } from '../candidate.ts';
import { quotationFrom } from '../grammar/quotation.ts';
import type { QuoteInput } from '../input.ts';
import {
  claimedBy,
  endsParagraph,
  extended,
  openBefore,
  opensParagraph,
  paragraphAt,
  quotationOf,
  turnsOf,
} from '../turns.ts';

export const continuation: Refiner<QuoteInput, Candidate> = {
  id: 'refine/continuation',
  about:
    'Gives a quoted sentence without a cue to the quotation before it, “We win,” he said. “We always win.”, or to the one it opens: “We win. ¶ “We always win,” he said. Where two speak in turns, the turn changes.',
  refine(found, input) {
    const list = [...found].sort((a, b) => endOf(a) - endOf(b));
    if (input.landmarks.openings.length === 0) return list;
    const claimed = claimedBy(input, list);
    for (const [i, candidate] of list.entries()) list[i] = withParagraphsBefore(input, candidate, claimed);
    let at = 0;
    let previous = -1;
    let other = -1;
    let third = -1;
    for (const turn of turnsOf(input)) {
      for (; at < list.length && endOf(list[at]) <= turn.first; at++) {
        if (!takesOver(input, list[at], list[previous])) continue;
        [third, other, previous] = [other, previous, at];
      }
      const before = list[previous];
      if (!before || claimed[turn.first] === 1 || !goesOn(input, before, turn)) continue;
      if (!answers(input, list[other], before, turn)) {
        list[previous] = extended(input, before, turn);
        continue;
      }
      const answer = answerOf(input, list[third], list[other] as Signed<Candidate>, before, turn);
      list.splice(at, 0, answer);
      [third, other, previous] = [other, previous, at];
      at++;
    }
    return list;
  },
};

/** “We win. ¶ “We always win,” he said: the paragraphs that its quotation goes on from belong to what is said. */
function withParagraphsBefore(input: QuoteInput, candidate: Signed<Candidate>, claimed: Uint8Array): Signed<Candidate> {
  let whole = candidate;
  for (;;) {
    const paragraph = openBefore(input, whole.content[0]?.first ?? -1);
    if (!paragraph || claimed[paragraph.first] === 1 || holds(paragraph, whole.cue)) return whole;
    claimed.fill(1, paragraph.first, paragraph.end);
    whole = extended(input, whole, paragraph);
  }
}

/** “Statement by Ann Berg: ¶ “We win.”: who says it is no part of what is said. */
function holds({ first, end }: Range, cue: Range): boolean {
  return first <= cue.first && cue.first < end;
}

/** Last token, exclusive, of what belongs to a candidate. */
function endOf(candidate: Candidate | undefined): number {
  if (!candidate) return 0;
  return Math.max(candidate.cue.end, candidate.content.at(-1)?.end ?? 0, candidate.source?.end ?? 0);
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
  return follows && hasQuotation(input, before) && !isHeading(input, before, turn.first);
}

/** A paragraph in single marks is more often a heading than what somebody says on, unless he is quoted in such marks. */
function isHeading(input: QuoteInput, before: Candidate, i: number): boolean {
  const quotation = quotationOf(input, i);
  if (quotation?.mark !== 'single' || quotation.continues) return false;
  return !/[.!?…]$/u.test(lowerAt(input, quotationFrom(input, i).end - 2)) || markOf(input, before) !== 'single';
}

/** In which marks a candidate is quoted. */
function markOf(input: QuoteInput, { content }: Candidate): string | undefined {
  const last = content.at(-1);
  for (let i = (last?.end ?? 0) - 1; last && i >= last.first; i--) {
    const quotation = quotationOf(input, i);
    if (quotation) return quotation.mark;
  }
  return undefined;
}

function hasQuotation(input: QuoteInput, candidate: Candidate): boolean {
  return markOf(input, candidate) !== undefined;
}

/** What is said in turns is short, in tokens; longer, somebody goes on. */
const LONGEST_REPLY = 24;

/** Whether a paragraph that is one quotation answers: two others have spoken by turns, a paragraph each, right before it. */
function answers(input: QuoteInput, other: Candidate | undefined, before: Candidate, turn: Range): boolean {
  if (!other || quotationOf(input, turn.first)?.continues !== false || !endsParagraph(input, turn)) return false;
  if (!opensParagraph(input, turn.first) || !isReply(input, before) || !isReply(input, other)) return false;
  const paragraph = paragraphAt(input, turn.first);
  if (paragraphAt(input, endOf(before) - 1) !== paragraph - 1 || paragraphAt(input, endOf(other) - 1) !== paragraph - 2)
    return false;
  return turn.end - turn.first <= LONGEST_REPLY && areTwo(input, speakerOf(other), speakerOf(before));
}

/** Whether a candidate is one short quotation at the beginning of its paragraph. */
function isReply(input: QuoteInput, { content }: Candidate): boolean {
  const [only] = content;
  if (!only || content.length > 1 || only.end - only.first > LONGEST_REPLY) return false;
  return opensParagraph(input, only.first) && quotationOf(input, only.first) === quotationOf(input, only.end - 1);
}

function speakerOf({ source, sourceHint }: Candidate): Range | null {
  return source ?? sourceHint;
}

/** Whether two sources are not the same for sure: neither is a pronoun, and they end in different names. */
function areTwo(input: QuoteInput, one: Range | null, two: Range | null): boolean {
  if (!one || !two || tagAt(input, one.first) === 'PRP' || tagAt(input, two.first) === 'PRP') return false;
  return lowerAt(input, one.end - 1) !== lowerAt(input, two.end - 1);
}

/** The answer of the one who spoke before the last; of nobody in particular where three have spoken by turns. */
function answerOf(
  input: QuoteInput,
  third: Candidate | undefined,
  other: Candidate,
  before: Candidate,
  turn: Range,
): Signed<Candidate> {
  const among = third !== undefined && isReply(input, third) && isThird(input, third, other, before);
  return { ...uncued(input, turn, among ? null : speakerOf(other)), rule: continuation.id };
}

/** Whether a reply in the paragraph before two others is of neither. */
function isThird(input: QuoteInput, third: Candidate, other: Candidate, before: Candidate): boolean {
  if (paragraphAt(input, endOf(third) - 1) !== paragraphAt(input, endOf(other) - 1) - 1) return false;
  const speaker = speakerOf(third);
  return areTwo(input, speaker, speakerOf(before)) && areTwo(input, speaker, speakerOf(other));
}
